package se.lansstyrelsen.integration.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import se.lansstyrelsen.integration.embedded.MailServer;
import se.lansstyrelsen.integration.local.demo.ForumsOfYear.Forum;

/**
 * What the county board does for others: a local agreement, a seminar with a waiting list, the course Bättre bemötande and
 * a newsletter. All constructed; the letters stay in the mail server on this machine.
 */
final class Outreach {

    private static final String COUNTY = ForumsOfYear.VASTRA_GOTALAND;
    private static final String OFFICER = ForumsOfYear.officer(COUNTY);
    private static final String ANYBODY = "lasare";
    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");
    private static final Pattern LINK =
            Pattern.compile("https?://\\S+?(/(?:newsletter-subscriptions|activity-enrolments)/[^\\s\"]+)");

    private final Api collaboration;
    private final MailServer mail;
    private final Findings findings;

    Outreach(Api collaboration, MailServer mail, Findings findings) {
        this.collaboration = collaboration;
        this.mail = mail;
        this.findings = findings;
    }

    void run(Forum regional) {
        agree(regional);
        holdSeminar();
        takeCourse();
        sendNewsletter();
    }

    private void agree(Forum regional) {
        var city = collaboration.all("samordnare", "/organisations").stream()
                .filter(one -> one.get("name").asText().equals("Mölndals stad"))
                .findFirst()
                .orElseThrow(() -> new DemoException("Mölndals stad is not registered"));
        var agency = regional.seats().stream()
                .map(seat -> seat.member())
                .filter(member -> member.name().equals("Arbetsförmedlingen"))
                .findFirst()
                .orElseThrow(() -> new DemoException("Arbetsförmedlingen has no seat"));
        collaboration.post(
                OFFICER,
                "/local-agreements",
                Map.of(
                        "kind", "LOCAL_AGREEMENT",
                        "countyCode", COUNTY,
                        "municipalityCode", "1481",
                        "title", "Lokal överenskommelse (LÖK) i Mölndal",
                        "targetGroup", "Nyanlända i etableringsprogrammet",
                        "parties",
                                List.of(
                                        Map.of(
                                                "organisationId",
                                                city.get("id").asText(),
                                                "responsibility",
                                                "Bosättning, sfi och samhällsorientering"),
                                        Map.of(
                                                "organisationId",
                                                agency.id(),
                                                "responsibility",
                                                "Etableringsprogram och matchning")),
                        "forumId", regional.id(),
                        "validFrom", "2024-01-01",
                        "noticeMonths", 6),
                null);
        findings.check(
                "local agreements (LÖK) of the county",
                1,
                collaboration.all(OFFICER, "/local-agreements?county=" + COUNTY).size());
    }

    private void holdSeminar() {
        var today = LocalDate.now(SWEDEN);
        var path = "/activities/"
                + collaboration
                        .post(
                                OFFICER,
                                "/activities",
                                Map.ofEntries(
                                        Map.entry("countyCode", COUNTY),
                                        Map.entry("kind", "SEMINAR"),
                                        Map.entry("title", "Vägar till egen försörjning"),
                                        Map.entry("aim", "Goda exempel från länets kommuner."),
                                        Map.entry("targetGroups", List.of("MUNICIPALITIES", "CIVIL_SOCIETY")),
                                        Map.entry("startsAt", at(today, 9)),
                                        Map.entry("endsAt", at(today, 12)),
                                        Map.entry("place", "Södra Hamngatan 3, Göteborg"),
                                        Map.entry("places", 3),
                                        Map.entry("waitingPlaces", 2),
                                        Map.entry("enrolBy", today.toString()),
                                        Map.entry("evaluationQuestions", List.of("Var dagen till nytta?"))),
                                null)
                        .body()
                        .get("id")
                        .asText();
        collaboration.move(OFFICER, path, "/opening", null);
        var keys = IntStream.range(0, 5)
                .mapToObj(i -> collaboration
                        .post(
                                ANYBODY,
                                path + "/enrolments",
                                Map.of(
                                        "name", "Deltagare " + (i + 1),
                                        "email", "seminarium" + i + "@example.org",
                                        "organisation", "Kommun " + (i + 1),
                                        "group", "MUNICIPALITIES"),
                                null)
                        .body()
                        .get("key")
                        .asText())
                .toList();
        findings.check(
                "seminar: a sixth is told that it is full (409)",
                ask(
                                        "POST",
                                        path + "/enrolments",
                                        Map.of(
                                                "name",
                                                "Sen",
                                                "email",
                                                "sen@example.org",
                                                "organisation",
                                                "Kommun",
                                                "group",
                                                "PUBLIC"),
                                        Map.of())
                                .status()
                        == 409);
        ask("POST", link("seminarium0@example.org", 1), null, Map.of());
        findings.check(
                "seminar: who waited first has the place of who withdrew by the letter's link",
                collaboration
                        .get(ANYBODY, "/activity-enrolments/" + keys.get(3))
                        .get("state")
                        .asText()
                        .equals("PLACE"));
        var came = collaboration.all(OFFICER, path + "/enrolments").stream()
                .filter(one -> one.get("state").asText().equals("PLACE"))
                .map(one -> one.get("id").asText())
                .toList();
        collaboration.move(OFFICER, path, "/attendance", Map.of("enrolmentIds", came));
        findings.check("seminar: participants", 3, came.size());
    }

    private static String at(LocalDate day, int hour) {
        return day.atTime(LocalTime.of(hour, 0)).atZone(SWEDEN).toInstant().toString();
    }

    private void takeCourse() {
        var script = course();
        var path = "/courses/"
                + collaboration
                        .post(OFFICER, "/courses", script, null)
                        .body()
                        .get("id")
                        .asText();
        var opening = Map.of("If-Match", collaboration.tag(OFFICER, path + "/script"));
        collaboration.ask(OFFICER, "POST", path + "/opening", null, null, opening);
        var number = "";
        var passing = begin(path, "Åsa Öberg");
        for (var moment : script.findValuesAsText("key")) {
            var result = test(passing, script, moment, true);
            number = result.get("diplomaNumber").asText();
        }
        var diploma = collaboration.get(ANYBODY, "/diplomas/" + number);
        findings.check(
                "the course is passed, and anybody verifies the diploma by its number",
                diploma.get("name").asText().equals("Åsa Öberg"));
        var failing = begin(path, "Bo Ek");
        findings.check(
                "the course's first test is failed by another",
                !test(failing, script, script.findValuesAsText("key").get(0), false)
                        .get("passed")
                        .asBoolean());
    }

    private static JsonNode course() {
        try (var file = Outreach.class.getResourceAsStream("battre-bemotande.json")) {
            return new ObjectMapper().readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private JsonNode begin(String course, String name) {
        return collaboration
                .post(
                        ANYBODY,
                        course + "/participations",
                        Map.of("name", name, "employerKind", "MUNICIPALITY", "countyCode", COUNTY),
                        null)
                .body();
    }

    /** Answers by the script, or with nothing at all. */
    private JsonNode test(JsonNode participant, JsonNode script, String moment, boolean rightly) {
        var path = "/course-participations/" + participant.get("id").asText();
        var key = Map.of("Participation-Key", participant.get("key").asText());
        var shown = ask("POST", path + "/moments/" + moment + "/attempts", null, key)
                .body();
        var right = new ArrayList<String>();
        script.findValues("choices")
                .forEach(choices -> choices.forEach(choice -> {
                    if (choice.get("right").asBoolean()) {
                        right.add(choice.get("text").asText());
                    }
                }));
        var chosen = new ArrayList<List<Integer>>();
        shown.get("questions").forEach(question -> {
            var choices = question.get("choices");
            chosen.add(IntStream.range(0, choices.size())
                    .filter(i -> rightly && right.contains(choices.get(i).asText()))
                    .boxed()
                    .toList());
        });
        return ask("POST", path + "/attempts/" + shown.get("id").asText() + "/answers", Map.of("chosen", chosen), key)
                .body();
    }

    private void sendNewsletter() {
        var path = "/newsletters/"
                + collaboration
                        .post(
                                OFFICER,
                                "/newsletters",
                                Map.of(
                                        "countyCode", COUNTY,
                                        "name", "Integration",
                                        "description", "Nytt om integration i Västra Götaland."),
                                null)
                        .body()
                        .get("id")
                        .asText();
        var addresses = IntStream.range(0, 12)
                .mapToObj(i -> "lasare" + i + "@example.org")
                .toList();
        addresses.forEach(address -> ask("POST", path + "/subscriptions", Map.of("email", address), Map.of()));
        addresses.stream().limit(10).forEach(address -> ask("POST", link(address, 1), null, Map.of()));
        var issue = collaboration.post(
                OFFICER,
                path + "/issues",
                Map.of(
                        "title",
                        "Lägesrapporten är klar",
                        "articles",
                        List.of(
                                Map.of(
                                        "heading",
                                        "Kvartalet som gick",
                                        "text",
                                        "Länsstyrelsens lägesrapport för första kvartalet är publicerad. Den behandlar **arbetsmarknad och utbildning**, hälsa, boende samt demokrati och jämlikhet."))),
                null);
        var issuePath = "/newsletter-issues/" + issue.body().get("id").asText();
        collaboration.move(OFFICER, issuePath, "/sending", null);
        Patience.until(
                "letters",
                () -> collaboration
                                .get(OFFICER, issuePath + "/progress")
                                .get("sent")
                                .asInt()
                        == 10);
        findings.check(
                "newsletter: letters that came to the ten who confirmed",
                10,
                addresses.stream()
                        .limit(10)
                        .filter(address -> letters(address).size() == 2)
                        .count());
        findings.check(
                "newsletter: letters but the first question to the two who did not",
                0,
                addresses.stream()
                        .skip(10)
                        .filter(address -> letters(address).size() > 1)
                        .count());
    }

    private Api.Answer ask(String method, String path, Object body, Map<String, String> headers) {
        return collaboration.ask(
                ANYBODY,
                method,
                path,
                body == null ? null : "application/json",
                body == null ? null : Api.json(body),
                headers);
    }

    private List<MimeMessage> letters(String address) {
        return mail.received().stream()
                .filter(letter -> {
                    try {
                        return letter.getRecipients(RecipientType.TO)[0]
                                .toString()
                                .equals(address);
                    } catch (MessagingException e) {
                        throw new DemoException("a letter could not be read: " + e.getMessage());
                    }
                })
                .toList();
    }

    /** The link in the letter that makes them so many. */
    private String link(String address, int letters) {
        Patience.until("letters", () -> letters(address).size() >= letters);
        try {
            var found = LINK.matcher(text(letters(address).get(letters - 1).getContent()));
            if (found.find()) {
                return found.group(1);
            }
            throw new DemoException("the letter to " + address + " holds no link");
        } catch (MessagingException | IOException e) {
            throw new DemoException("a letter could not be read: " + e.getMessage());
        }
    }

    private static String text(Object content) throws MessagingException, IOException {
        if (!(content instanceof Multipart several)) {
            return content.toString();
        }
        var text = new StringBuilder();
        for (var i = 0; i < several.getCount(); i++) {
            text.append(text(several.getBodyPart(i).getContent())).append('\n');
        }
        return text.toString();
    }
}
