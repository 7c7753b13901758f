package se.lansstyrelsen.integration.reporting.review;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.lansstyrelsen.integration.kit.text.Texts;

/** Shapes of comments. */
final class ReviewViews {

    private ReviewViews() {}

    @Schema(name = "ReviewComment", description = "Synpunkt på utkastet")
    record View(
            UUID id,
            UUID nationalReportId,
            String countyCode,
            String chapter,
            String passage,
            String comment,
            LocalDate commentedOn,
            CommentState state,
            @Schema(nullable = true, description = "Why it was accepted or rejected") String answer,
            @Schema(nullable = true) LocalDate answeredOn) {}

    @Schema(name = "NewReviewComment", description = "Synpunkt")
    record NewComment(
            @NotNull @Schema(description = "County of the board that comments") String countyCode,
            @NotNull @Schema(description = "Code of the chapter") String chapter,
            @NotNull
                    @Size(min = 1, max = 4000)
                    @Schema(description = "The very words it is about, as the chapter's text has them")
                    String passage,
            @NotNull @Size(min = 1, max = 4000) String comment) {

        NewComment {
            passage = Texts.strippedOrNull(passage);
            comment = Texts.strippedOrNull(comment);
        }
    }

    @Schema(name = "ReviewAnswer", description = "Svar på en synpunkt")
    record NewAnswer(@NotNull Boolean accepted, @NotNull @Size(min = 1, max = 2000) String reason) {

        NewAnswer {
            reason = Texts.strippedOrNull(reason);
        }
    }
}
