package se.lansstyrelsen.integration.reporting.countyreport;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.lansstyrelsen.integration.kit.document.Markdown;
import se.lansstyrelsen.integration.kit.problem.Fault;
import se.lansstyrelsen.integration.kit.text.Texts;
import se.lansstyrelsen.integration.reporting.ReportingProblem;
import se.lansstyrelsen.integration.reporting.assignment.Question;
import se.lansstyrelsen.integration.reporting.assignment.QuestionKind;

/** An answer as somebody writes it; what does not belong to the question's kind is left out. */
@Schema(name = "CountyAnswerContent", description = "Svar")
record AnswerContent(
        @Size(min = 1, max = 50_000) @Schema(description = "TEXT: Markdown without HTML", nullable = true) String text,
        @Schema(description = "CHOICE", nullable = true) String choice,
        @Schema(description = "NUMBER", nullable = true) BigDecimal number,
        @Size(max = 500) @Schema(description = "TABLE: cells in the order of its columns")
                List<@NotNull List<@NotNull @Size(max = 2000) String>> rows) {

    AnswerContent {
        text = Texts.strippedOrNull(text);
        rows = rows == null ? List.of() : List.copyOf(rows);
    }

    /** The answer, when it is one to the question. */
    Answer to(Question question) {
        var given =
                (text == null ? 0 : 1) + (choice == null ? 0 : 1) + (number == null ? 0 : 1) + (rows.isEmpty() ? 0 : 1);
        var fits =
                switch (question.kind()) {
                    case TEXT -> text != null;
                    case CHOICE -> choice != null;
                    case NUMBER -> number != null;
                    case TABLE -> !rows.isEmpty();
                    case FIGURES -> false;
                };
        if (given != 1 || !fits) {
            throw ReportingProblem.ANSWER_OF_WRONG_KIND.with("Question " + question.code() + " is of kind "
                    + question.kind() + "; answer with that and nothing else."
                    + (question.kind() == QuestionKind.FIGURES ? " Figures are filled in, not written." : ""));
        }
        if (choice != null && !question.choices().contains(choice)) {
            throw ReportingProblem.ANSWER_OF_WRONG_KIND.with("Choose one of " + question.choices() + ".");
        }
        for (var i = 0; i < rows.size(); i++) {
            if (rows.get(i).size() != question.columns().size()) {
                throw ReportingProblem.TABLE_COLUMNS_WRONG.with(
                        "Each row has " + question.columns().size() + " cells: " + question.columns() + ".",
                        List.of(new Fault("/rows/" + i, "has " + rows.get(i).size() + " cells")));
            }
        }
        if (text != null) {
            Markdown.check(text, "/text");
        }
        return new Answer(question.code(), text, choice, number, rows, List.of(), false, null);
    }
}
