package se.lansstyrelsen.integration.local.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The template of an assignment in the shape of uppdrag 18 of 2020: chapters with their text, and what the boards are asked. */
final class ReportTemplate {

    private static final String FILE = "assignment-18-2020.md";
    private static final String MARK = "=== ";

    /** A chapter of the national report. @param text with marks for figures */
    record Chapter(String code, int level, String title, String text) {}

    private ReportTemplate() {}

    static List<Chapter> chapters() {
        var chapters = new ArrayList<Chapter>();
        for (var part : read().split("(?m)^" + MARK)) {
            if (!part.isBlank()) {
                var head = part.substring(0, part.indexOf('\n')).split("\\s*\\|\\s*");
                chapters.add(new Chapter(
                        head[0].strip(),
                        Integer.parseInt(head[1]),
                        head[2],
                        part.substring(part.indexOf('\n')).strip()));
            }
        }
        return chapters;
    }

    private static String read() {
        try (var file = ReportTemplate.class.getResourceAsStream(FILE)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Figures of 2018, the last year with published figures of every municipality; texts are for the boards to write. */
    static List<Map<String, Object>> questions() {
        return List.of(
                question(
                        "siffror",
                        "mottagandet",
                        "Länets siffror 2018",
                        "FIGURES",
                        Map.of(
                                "indicators",
                                List.of(
                                        "county-quota",
                                        "municipal-quota",
                                        "counted-against-quota",
                                        "received-in-municipalities",
                                        "unaccompanied-received"),
                                "figureYear",
                                2018)),
                question(
                        "beredskap",
                        "forutsattningar",
                        "Beredskap och kapacitet",
                        "TEXT",
                        Map.of("prefillFrom", List.of("LAST_YEAR"))),
                question(
                        "langsiktighet",
                        "langsiktighet",
                        "Långsiktighet och kvalitet",
                        "TEXT",
                        Map.of("prefillFrom", List.of("LAST_YEAR"))),
                question(
                        "egna-insatser",
                        "egna",
                        "Egna insatser och resultat",
                        "TEXT",
                        Map.of("prefillFrom", List.of("OWN_INITIATIVES", "LAST_YEAR"))));
    }

    private static Map<String, Object> question(
            String code, String chapter, String heading, String kind, Map<String, ?> more) {
        var question = new HashMap<String, Object>(more);
        question.put("code", code);
        question.put("chapter", chapter);
        question.put("heading", heading);
        question.put("wording", "Redovisa " + heading.toLowerCase(Locale.ROOT) + ".");
        question.put("kind", kind);
        question.put("required", true);
        return question;
    }
}
