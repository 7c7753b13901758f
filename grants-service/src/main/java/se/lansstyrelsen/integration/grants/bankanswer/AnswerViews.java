package se.lansstyrelsen.integration.grants.bankanswer;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The shapes in which the bank's answers are spoken of. */
final class AnswerViews {

    private AnswerViews() {}

    @Schema(name = "BankAnswer", description = "Svar från banken")
    record AnswerView(
            UUID id,
            UUID fileId,
            AnswerKind kind,
            @Schema(description = "The bank's own id of it") String messageId,
            @Schema(description = "SHA-256 of the answer, in hexadecimal") String hash,
            @Schema(description = "Payments the bank has taken") int accepted,
            @Schema(description = "Payments made") int paid,
            @Schema(description = "Payments refused or returned") int failed,
            @Schema(description = "Lines for a person to settle") int unmatched,
            Instant takenAt) {

        static AnswerView of(FileAnswer answer) {
            return new AnswerView(
                    answer.id(),
                    answer.fileId(),
                    answer.kind(),
                    answer.messageId(),
                    answer.hash(),
                    answer.accepted(),
                    answer.paid(),
                    answer.failed(),
                    answer.unmatched(),
                    answer.takenAt());
        }
    }

    @Schema(name = "NewSettlement", description = "Utredd rad")
    record NewSettlement(
            @Schema(
                            description = "The payment of the file that the line is of; left out when it is of none",
                            nullable = true)
                    UUID paymentId,
            @NotBlank @Size(max = 2000) @Schema(description = "What was found; no personal data") String note) {}

    @Schema(name = "UnmatchedLine", description = "Oidentifierad rad i ett svar")
    record LineView(
            UUID id,
            UUID fileId,
            UUID answerId,
            @Schema(description = "Its place in the answer, from 1") int number,
            UnmatchedCause cause,
            LineKind kind,
            @Schema(nullable = true) String endToEndId,
            @Schema(description = "The bank's reason", nullable = true) String code,
            @Schema(description = "SEK", nullable = true) BigDecimal amount,
            @Schema(nullable = true) LocalDate bookedOn,
            @Schema(description = "What the one who settled it found it to be of", nullable = true) UUID paymentId,
            @Schema(nullable = true) String note,
            @Schema(nullable = true) Instant settledAt) {

        static LineView of(UnmatchedLine unmatched) {
            var line = unmatched.line();
            return new LineView(
                    unmatched.id(),
                    unmatched.fileId(),
                    unmatched.answerId(),
                    unmatched.number(),
                    unmatched.cause(),
                    line.kind(),
                    line.endToEndId(),
                    line.code(),
                    line.amount(),
                    line.bookedOn(),
                    unmatched.paymentId(),
                    unmatched.note(),
                    unmatched.settledAt());
        }
    }
}
