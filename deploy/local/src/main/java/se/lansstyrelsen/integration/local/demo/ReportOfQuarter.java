package se.lansstyrelsen.integration.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.lansstyrelsen.integration.local.demo.ForumsOfYear.Forum;
import se.lansstyrelsen.integration.local.demo.ForumsOfYear.Member;
import se.lansstyrelsen.integration.local.demo.ForumsOfYear.Seat;

/**
 * The situation report (lägesrapport) of Västra Götaland for the first quarter of 2018, the year whose reception the demo
 * plays. Its figures come from the running allocation and grants services; the frame for grants and what is written are
 * constructed.
 */
final class ReportOfQuarter {

    private static final int YEAR = 2018;
    private static final String COUNTY = ForumsOfYear.VASTRA_GOTALAND;
    private static final String OFFICER = ForumsOfYear.officer(COUNTY);
    private static final long FRAME = 9_500_000;
    private static final String HEAD = "beslutsfattare-" + COUNTY;

    private final Api collaboration;
    private final Api allocation;
    private final Api grants;
    private final String address;
    private final Findings findings;

    ReportOfQuarter(Api collaboration, Api allocation, Api grants, String address, Findings findings) {
        this.collaboration = collaboration;
        this.allocation = allocation;
        this.grants = grants;
        this.address = address;
        this.findings = findings;
    }

    void run(Forum regional) {
        findings.say("  Situation report (lägesrapport), Västra Götaland, quarter 1 " + YEAR);
        var employment = named(regional, "Arbetsförmedlingen");
        var migration = named(regional, "Migrationsverket");
        var service = named(regional, "Statens servicecenter");
        var region = named(regional, "Västra Götalandsregionen");
        var id = collaboration
                .post(
                        OFFICER,
                        "/situation-reports",
                        Map.of(
                                "countyCode",
                                COUNTY,
                                "year",
                                YEAR,
                                "quarter",
                                1,
                                "dueOn",
                                YEAR + "-04-16",
                                "contributorIds",
                                List.of(employment.id(), migration.id(), service.id(), region.id())),
                        null)
                .body()
                .get("id")
                .asText();
        var path = "/situation-reports/" + id;
        contribute(
                employment,
                path,
                "LABOUR_MARKET_AND_EDUCATION",
                "Fler deltagare i etableringsprogrammet går vidare till **reguljär utbildning**. Avhoppen är störst under de första tre månaderna.");
        contribute(
                region,
                path,
                "HEALTH",
                "Hälsoundersökningar erbjuds inom två månader i hela länet. Behovet av tolkar är fortsatt stort:\n\n- arabiska\n- tigrinja\n- dari");
        collaboration.move(
                migration.caller(),
                path,
                "/contributions/" + migration.id() + "/declining",
                Map.of("reason", "Uppgifterna lämnas samlat i nästa kvartal."));
        grants.post(
                HEAD,
                "/frames",
                Map.of("scheme", "SECTION_37", "year", YEAR, "countyCode", COUNTY, "allotted", FRAME),
                null);
        var drafted = draftWithTheFrame(path);
        collaboration.put(
                OFFICER,
                path + "/text",
                collaboration.tag(OFFICER, path),
                Map.of(
                        "summary",
                        drafted.at("/text/summary").asText()
                                + "\n\nMottagandet ligger under länstalets takt. Länsstyrelsen följer särskilt de kommuner där få har tagits emot.",
                        "areas",
                        List.of(
                                text(
                                        "HOUSING",
                                        "Bristen på små lägenheter gör att bosättningen dröjer i flera kommuner."),
                                text(
                                        "DEMOCRACY_AND_EQUALITY",
                                        "Civilsamhället har ordnat samhällsinformation på lätt svenska i tolv kommuner."),
                                text("STATE_PRESENCE", "Ledtiderna för folkbokföring är fortsatt långa.")),
                        "outlook",
                        "Under nästa kvartal följs bosättningen upp kommun för kommun."));
        findings.check(
                "the report is refused while a contribution is missing (409)",
                collaboration
                                .ask(
                                        HEAD,
                                        "POST",
                                        path + "/approval",
                                        "application/json",
                                        "{}",
                                        Map.of("If-Match", collaboration.tag(HEAD, path)))
                                .status()
                        == 409);
        var approved = collaboration.move(
                HEAD,
                path,
                "/approval",
                Map.of("exceptionReason", "Statens servicecenter har inte svarat och rapporten ska till samrådet."));
        findings.check("one contributor late", 1, count(approved.findValuesAsText("status"), "LATE"));
        findings.check("one declined", 1, count(approved.findValuesAsText("status"), "DECLINED"));
        var told = allocation
                .get("samordnare", "/county-progress?year=" + YEAR + "&asOf=" + YEAR + "-03-31&county=" + COUNTY)
                .findValuesAsText("received")
                .get(0);
        approved.get("figures").forEach(figure -> {
            findings.say("    " + figure.get("label").asText() + ": "
                    + figure.get("value").asText() + " (" + figure.get("asOf").asText() + ")");
            if (figure.get("key").asText().equals("ram")) {
                findings.check(
                        "frame (ram) in the report, as allotted in grants",
                        FRAME,
                        figure.get("value").asLong());
            }
            if (figure.get("key").asText().equals("mottagna")) {
                findings.check(
                        "receptions in the report, as allocation has them on 31 March",
                        Long.parseLong(told),
                        figure.get("value").asLong());
            }
        });
        findings.say("    " + address + path + "/document  (PDF or page, without login)");
    }

    /** Grants tells collaboration of the frame over Kafka, a moment later. */
    private JsonNode draftWithTheFrame(String path) {
        return Patience.first("the frame to come from grants to collaboration", () -> {
            var drafted = collaboration.move(OFFICER, path, "/draft", null);
            for (var figure : drafted.get("figures")) {
                if (figure.get("key").asText().equals("ram")
                        && figure.get("value").asLong() == FRAME) {
                    return Optional.of(drafted);
                }
            }
            return Optional.empty();
        });
    }

    private void contribute(Member member, String path, String area, String text) {
        collaboration.move(
                member.caller(), path, "/contributions/" + member.id(), Map.of("texts", List.of(text(area, text))));
    }

    private static Map<String, Object> text(String area, String text) {
        return Map.of("area", area, "text", text);
    }

    private static long count(List<String> values, String wanted) {
        return values.stream().filter(wanted::equals).count();
    }

    private static Member named(Forum forum, String name) {
        return forum.seats().stream()
                .map(Seat::member)
                .filter(member -> member.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new DemoException(name + " has no seat in " + forum.name()));
    }
}
