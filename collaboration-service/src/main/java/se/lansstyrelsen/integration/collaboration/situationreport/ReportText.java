package se.lansstyrelsen.integration.collaboration.situationreport;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.lansstyrelsen.integration.collaboration.CollaborationProblem;
import se.lansstyrelsen.integration.kit.document.Markdown;
import se.lansstyrelsen.integration.kit.text.Swedish;

/** What a person writes in a situation report; figures are referred to as {@code {{key}}} and never typed in. */
@Schema(name = "ReportText", description = "Rapportens text i Markdown; siffror skrivs {{nyckel}}")
record ReportText(
        @NotNull @Size(min = 1, max = 20_000) @Schema(description = "Sammanfattning") String summary,
        @NotNull @Size(max = 6) @Valid List<@NotNull AreaText> areas,
        @NotNull @Size(min = 1, max = 20_000) @Schema(description = "Framåtblick") String outlook) {

    private static final Pattern REFERENCE = Pattern.compile("\\{\\{\\s*([^{}]*?)\\s*}}");

    /** What the system proposes before anybody has written. */
    static ReportText proposed() {
        return new ReportText(
                "Under kvartalet anvisades {{anvisade}} nyanlända till länets kommuner. {{mottagna}} togs emot efter "
                        + "anvisning. {{egenbosatta}} bosatte sig på egen hand. Länstalet för året är {{lanstal}}. "
                        + "Statsbidrag beviljades med {{beviljat}} kronor och betalades ut med {{utbetalt}} kronor. "
                        + "I länets forum hölls {{moten}} möten, som fattade {{beslut}} beslut; {{medskick}} medskick "
                        + "lämnades och {{besvarade}} besvarades.",
                List.of(),
                "Arbetet fortsätter enligt länets mål för året.");
    }

    private Stream<String> texts() {
        return Stream.of(Stream.of(summary), areas.stream().map(AreaText::text), Stream.of(outlook))
                .flatMap(texts -> texts);
    }

    /** @param figures known; a reference to another, or to one nobody has told, has no source */
    void check(List<Figure> figures) {
        Markdown.check(summary, "/summary");
        for (var i = 0; i < areas.size(); i++) {
            Markdown.check(areas.get(i).text(), "/areas/" + i + "/text");
        }
        Markdown.check(outlook, "/outlook");
        if (areas.stream().map(AreaText::area).distinct().count() != areas.size()) {
            throw CollaborationProblem.AREA_TWICE.with("Each area has one text.");
        }
        var told = figures.stream()
                .filter(figure -> figure.value() != null)
                .map(Figure::key)
                .toList();
        var unknown = texts().flatMap(text -> REFERENCE.matcher(text).results().map(found -> found.group(1)))
                .filter(key -> !told.contains(key))
                .distinct()
                .toList();
        if (!unknown.isEmpty()) {
            throw CollaborationProblem.FIGURE_WITHOUT_SOURCE.with("No source has told " + String.join(", ", unknown)
                    + ". Those told are " + String.join(", ", told) + ".");
        }
    }

    /** The text without sentences that refer to what nobody has told; for the proposal, which nobody has read yet. */
    ReportText withoutUntold(List<Figure> figures) {
        var told = figures.stream()
                .filter(figure -> figure.value() != null)
                .map(Figure::key)
                .toList();
        var kept = Stream.of(summary.split("(?<=\\.) "))
                .filter(sentence ->
                        REFERENCE.matcher(sentence).results().allMatch(found -> told.contains(found.group(1))))
                .collect(Collectors.joining(" "));
        return new ReportText(kept.isBlank() ? "Inga siffror har kommit för kvartalet." : kept, areas, outlook);
    }

    /** Markdown as XHTML with each reference turned into its figure. */
    static String html(String text, List<Figure> figures) {
        Map<String, Long> values = figures.stream()
                .filter(figure -> figure.value() != null)
                .collect(Collectors.toMap(Figure::key, Figure::value));
        return Markdown.html(REFERENCE.matcher(text).replaceAll(found -> {
            var value = values.get(found.group(1));
            return Objects.isNull(value) ? "–" : Swedish.number(value);
        }));
    }
}
