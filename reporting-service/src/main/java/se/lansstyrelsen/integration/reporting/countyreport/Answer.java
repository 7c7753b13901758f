package se.lansstyrelsen.integration.reporting.countyreport;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A county board's answer to a question.
 *
 * @param text Markdown, null when the question is of another kind
 * @param prefill whether it was filled in by the system and nobody has accepted it yet
 */
@Schema(name = "CountyAnswer", description = "Länsstyrelsens svar på en fråga")
public record Answer(
        String questionCode,
        @Schema(nullable = true) String text,
        @Schema(nullable = true) String choice,
        @Schema(nullable = true) BigDecimal number,
        List<List<String>> rows,
        List<AnswerFigure> figures,
        boolean prefill,
        @Schema(nullable = true, description = "What it was filled in from") String prefilledFrom) {

    public Answer {
        rows = rows == null ? List.of() : List.copyOf(rows);
        figures = figures == null ? List.of() : List.copyOf(figures);
    }

    static Answer prefilledText(String code, String text, String from) {
        return new Answer(code, text, null, null, List.of(), List.of(), true, from);
    }

    static Answer prefilledFigures(String code, List<AnswerFigure> figures) {
        return new Answer(code, null, null, null, List.of(), figures, true, "Indikatorerna");
    }

    Answer accepted() {
        return new Answer(questionCode, text, choice, number, rows, figures, false, prefilledFrom);
    }

    boolean isEmpty() {
        return text == null && choice == null && number == null && rows.isEmpty() && figures.isEmpty();
    }
}
