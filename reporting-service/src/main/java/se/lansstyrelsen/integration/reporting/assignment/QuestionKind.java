package se.lansstyrelsen.integration.reporting.assignment;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a question is answered. */
@Schema(name = "QuestionKind")
public enum QuestionKind {
    /** Free text in Markdown. */
    TEXT,
    /** The county's figures of the indicators named. */
    FIGURES,
    /** Rows under the columns named. */
    TABLE,
    /** One of the choices named. */
    CHOICE,
    NUMBER
}
