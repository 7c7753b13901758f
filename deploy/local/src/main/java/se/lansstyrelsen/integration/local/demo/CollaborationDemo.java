package se.lansstyrelsen.integration.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.lansstyrelsen.integration.embedded.MailServer;
import se.lansstyrelsen.integration.local.demo.ForumsOfYear.Forum;
import se.lansstyrelsen.integration.local.demo.MeetingOfYear.Item;

/**
 * A year of collaboration in Västra Götaland. The structure, who takes part and the goals of 2024 are the county board's
 * own; the three other sub-regional councils' names, what was said and the issue's way are constructed.
 */
final class CollaborationDemo {

    private static final int YEAR = 2024;

    private final Api collaboration;
    private final String address;
    private final Api allocation;
    private final Api grants;
    private final MailServer mail;
    private final Findings findings;
    private final List<MeetingOfYear> meetings = new ArrayList<>();

    CollaborationDemo(
            Api collaboration, String address, Api allocation, Api grants, MailServer mail, Findings findings) {
        this.collaboration = collaboration;
        this.address = address;
        this.allocation = allocation;
        this.grants = grants;
        this.mail = mail;
        this.findings = findings;
    }

    void run() {
        findings.say("");
        findings.say("Collaboration in Västra Götaland " + YEAR
                + " (structure and goals by its county board; what is said is constructed)");
        if (!collaboration
                .all(ForumsOfYear.COORDINATOR, "/forums?level=NATIONAL")
                .isEmpty()) {
            findings.say("  the forums are here already (--data)");
            return;
        }
        var forums = new ForumsOfYear(collaboration);
        var national = forums.national();
        forums.housingGroup();
        forums.countyBoardsGroup();
        var regional = forums.regional(national);
        var group = forums.workingGroup(regional);
        var goteborg = forums.goteborg(regional);
        var councils = List.of(
                goteborg,
                forums.subregional(
                        regional,
                        "Delregionalt samråd Fyrbodal",
                        Map.of("1488", "Trollhättans stad", "1485", "Uddevalla kommun")),
                forums.subregional(
                        regional,
                        "Delregionalt samråd Sjuhärad",
                        Map.of("1490", "Borås stad", "1465", "Svenljunga kommun")),
                forums.subregional(
                        regional,
                        "Delregionalt samråd Skaraborg",
                        Map.of("1496", "Skövde kommun", "1494", "Lidköpings kommun")));
        var local = forums.local(goteborg, "Lokalt samråd i Mölndal", "1481", "Mölndals stad");
        showStructure();
        setGoals();
        var issue = issueUntilItIsAnswered(forums, local, goteborg, regional, national);
        leaveSomeUnanswered(local, goteborg);
        var all = new ArrayList<>(List.of(national, regional, group));
        all.addAll(councils);
        for (var i = 0; i < all.size(); i++) {
            hold(all.get(i));
            findings.progress("forums that met twice, with verified minutes", i + 1, all.size());
        }
        findings.check(
                "meetings with verified (justerade) minutes",
                14,
                meetings.stream().filter(MeetingOfYear::isVerified).count());
        findings.check(
                "the issue is closed, its answer seen at both origins",
                issue.read().get("state").asText().equals("CLOSED"));
        showIssue(issue);
        new ReportOfQuarter(collaboration, allocation, grants, address, findings).run(regional);
        new Outreach(collaboration, mail, findings).run(regional);
        findings.say("  Read the council's minutes as PDF, and its calendar:");
        var minutes = meetings.get(3).path() + "/minutes/document";
        findings.say("    " + address + minutes + "  (as " + regional.keeper() + ")");
        findings.say("    " + address + "/public" + meetings.get(3).path() + "/minutes  (without login)");
        findings.say("    " + address + "/forums/" + regional.id() + "/calendar  (as " + regional.keeper() + ")");
    }

    private void showStructure() {
        findings.say("  Forums (samverkansstruktur):");
        collaboration
                .get(ForumsOfYear.COORDINATOR, "/forum-structure?county=" + ForumsOfYear.VASTRA_GOTALAND)
                .get("forums")
                .forEach(root -> branch(root, "    "));
    }

    private void branch(JsonNode forum, String indent) {
        findings.say(indent + forum.get("name").asText());
        forum.get("below").forEach(below -> branch(below, indent + "  "));
    }

    private void setGoals() {
        for (var goal : RealFigures.collaborationGoals()) {
            var content = new LinkedHashMap<String, Object>();
            content.put("year", YEAR);
            content.put("countyCode", ForumsOfYear.VASTRA_GOTALAND);
            content.put("area", goal.area());
            content.put("wording", goal.wording());
            content.put("focusPoints", goal.focusPoints());
            collaboration.post(ForumsOfYear.officer(ForumsOfYear.VASTRA_GOTALAND), "/goals", content, null);
        }
        var goals = collaboration.all("lasare", "/goals?year=" + YEAR + "&county=" + ForumsOfYear.VASTRA_GOTALAND);
        findings.check("goals (mål) of the county for " + YEAR, 5, goals.size());
        findings.check(
                "points in focus in them",
                18,
                RealFigures.collaborationGoals().stream()
                        .mapToLong(goal -> goal.focusPoints().size())
                        .sum());
    }

    /** Raised locally, lifted three times, merged with one from another county, answered nationally, acknowledged, closed. */
    private IssueOfYear issueUntilItIsAnswered(
            ForumsOfYear forums, Forum local, Forum goteborg, Forum regional, Forum national) {
        var issue = IssueOfYear.raised(
                collaboration,
                local,
                YEAR + "-01-15",
                "Nyanlända väntar upp till sex månader på personnummer och kan inte öppna bankkonto.");
        issue.lift(local, YEAR + "-02-12", "Väntetiderna är desamma i grannkommunerna.");
        issue.lift(goteborg, YEAR + "-03-11", "Frågan gäller hela länet.");
        issue.lift(regional, YEAR + "-05-20", "Handläggningen styrs nationellt.");
        var skane = forums.otherCouncil(national);
        var other = IssueOfYear.raised(
                collaboration, skane, YEAR + "-03-05", "Långa väntetider för folkbokföring i länets östra del.");
        other.lift(skane, YEAR + "-05-28", "Samma erfarenhet i flera kommuner.");
        other.merge(national, YEAR + "-06-03", issue);
        issue.answer(
                national,
                YEAR + "-09-16",
                "Delegationen har tagit upp frågan med berörda myndigheter. En gemensam rutin för tidig identitetskontroll införs (konstruerat svar).");
        issue.acknowledge(local, YEAR + "-10-07");
        issue.acknowledge(skane, YEAR + "-10-14");
        issue.close(national, YEAR + "-11-04");
        return issue;
    }

    /** Two that wait for an answer, so that there is something to look for on the dashboard. */
    private void leaveSomeUnanswered(Forum local, Forum goteborg) {
        var waiting = IssueOfYear.raised(
                collaboration,
                goteborg,
                YEAR + "-03-11",
                "Få vägar till sfi på kvällstid",
                "Den som arbetar skift hittar ingen kurs som går att kombinera med arbetet (konstruerat).",
                "Att kommunerna i delregionen delar på kvällskurser.");
        waiting.lift(goteborg, YEAR + "-05-20", "Behovet finns i fler delregioner.");
        IssueOfYear.raised(
                collaboration,
                local,
                YEAR + "-09-19",
                "Bostäder för stora familjer",
                "Familjer med fler än fem barn väntar länge på bostad (konstruerat).",
                "Att större lägenheter förmedlas mellan kommunerna.");
    }

    private void hold(Forum forum) {
        var leader = forum.seats().get(0).member().name();
        meetings.add(MeetingOfYear.planned(collaboration, forum, YEAR + "-02-22")
                .run(List.of(
                        new Item(
                                "EXTERNAL_MONITORING",
                                "Omvärldsbevakning",
                                30,
                                leader,
                                leader
                                        + " redogjorde för lägesrapporten för kvartal 4 och för förändringar inom politikområdena.",
                                null),
                        new Item(
                                "SITUATION_ROUND",
                                "Lägesrunda",
                                45,
                                null,
                                "Deltagarna berättade om mottagandet, bosättningen och vad som är aktuellt hos var och en.",
                                null),
                        new Item(
                                "DECISION",
                                "Mål och fokus för året",
                                30,
                                leader,
                                "Förslaget till mål gicks igenom. Deltagarna framhöll långa ledtider för personnummer.",
                                "Forumet ställer sig bakom målen för " + YEAR + "."))));
        meetings.add(MeetingOfYear.planned(collaboration, forum, YEAR + "-09-19")
                .run(List.of(
                        new Item(
                                "DEEP_DIVE",
                                "Fördjupning: boende för nyanlända",
                                60,
                                "Migrationsverket",
                                "Migrationsverket redogjorde för utvecklingen kring boende för asylsökande och bosättning av nyanlända.",
                                null),
                        new Item(
                                "SITUATION_ROUND",
                                "Lägesrunda",
                                45,
                                null,
                                "Mottagandet minskar och kommunerna ser behov av att samverka mer med varandra.",
                                null),
                        new Item(
                                "DECISION",
                                "Uppföljning av målen",
                                20,
                                leader,
                                "Målen följs upp i december.",
                                "Organisationerna lämnar underlag till uppföljningen senast den 15 november."))));
    }

    private void showIssue(IssueOfYear issue) {
        var read = issue.read();
        findings.say("  " + read.at("/content/title").asText() + " – dagar hos varje nivå:");
        read.get("waiting")
                .forEach(wait -> findings.say("    " + wait.get("level").asText() + ": "
                        + wait.get("days").asInt()));
    }
}
