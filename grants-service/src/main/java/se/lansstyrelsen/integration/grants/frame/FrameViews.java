package se.lansstyrelsen.integration.grants.frame;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.lansstyrelsen.integration.grants.AboveZero;
import se.lansstyrelsen.integration.grants.scheme.Scheme;
import se.lansstyrelsen.integration.kit.money.Kronor;

/** The shapes in which frames are spoken of; amounts are kronor. */
final class FrameViews {

    private FrameViews() {}

    @Schema(name = "NewFrame", description = "Tilldelade medel för ett bidrag, ett år och ett län")
    record NewFrame(
            @NotNull Scheme scheme,
            @NotNull @Min(2016) @Max(2100) Integer year,
            @NotNull @Pattern(regexp = "\\d{2}", message = "must be two digits") String countyCode,
            @NotNull @Kronor @AboveZero BigDecimal allotted) {

        FrameKey key() {
            return new FrameKey(scheme, countyCode, year);
        }
    }

    @Schema(name = "NewAllotment", description = "Ändrad tilldelning")
    record NewAllotment(
            @NotNull @Kronor @Schema(description = "Positive adds, negative takes away; never 0") BigDecimal amount,
            @NotBlank @Size(max = 2000) @Schema(description = "Why; no personal data") String reason) {}

    @Schema(name = "NewFrameTransfer", description = "Omfördelning av medel till ett annat län")
    record NewFrameTransfer(
            @NotNull @Pattern(regexp = "\\d{2}", message = "must be two digits") String toCountyCode,
            @NotNull @Kronor @AboveZero BigDecimal amount,
            @NotBlank @Size(max = 2000) @Schema(description = "Why; no personal data") String reason) {}

    @Schema(name = "NewReservation", description = "Reservera medel, eller ge upp en reservation")
    record NewReservation(
            @NotNull @Kronor @AboveZero BigDecimal amount,
            @Schema(description = "The application it is for; null for none yet", nullable = true) UUID matterId,
            @NotBlank @Size(max = 2000) @Schema(description = "Why; no personal data") String reason) {}

    @Schema(
            name = "Frame",
            description = "Tilldelade medel; allotted + returned = available + reserved + decided, at every moment")
    record FrameView(
            UUID id,
            Scheme scheme,
            int year,
            String countyCode,
            @Schema(description = "Code of the board that disposes of the money") String decidingCounty,
            @Schema(description = "Tilldelat, with transfers in and without transfers out") BigDecimal allotted,
            @Schema(description = "Reserverat and not yet granted") BigDecimal reserved,
            @Schema(description = "Beviljat, gross: what was paid back is not taken off") BigDecimal decided,
            @Schema(description = "Utbetalat, gross") BigDecimal paid,
            @Schema(description = "Återbetalat to the frame") BigDecimal returned,
            @Schema(description = "Left to reserve, grant or transfer") BigDecimal available) {

        static FrameView of(Frame frame) {
            var key = frame.key();
            var sums = frame.standing();
            return new FrameView(
                    frame.id(),
                    key.scheme(),
                    key.year(),
                    key.countyCode(),
                    frame.decidingCounty(),
                    sums.allotted(),
                    sums.reserved(),
                    sums.decided(),
                    sums.paid(),
                    sums.returned(),
                    sums.available());
        }
    }

    @Schema(name = "FrameEntry", description = "En post i ramens liggare; never changed")
    record EntryView(
            @Schema(description = "From 1, without gaps") int number,
            EntryKind kind,
            @Schema(description = "Negative only for a lowered allotment") BigDecimal amount,
            @Schema(description = "The part of a granted amount that was reserved before") BigDecimal fromReservation,
            @Schema(description = "The application it is for", nullable = true) UUID matterId,
            @Schema(description = "The other frame of a transfer", nullable = true) UUID counterpartId,
            @Schema(nullable = true) String reason,
            @Schema(description = "The caller's subject") String enteredBy,
            Instant enteredAt) {

        static EntryView of(FrameEntry entry) {
            return new EntryView(
                    entry.number(),
                    entry.kind(),
                    entry.amount(),
                    entry.fromReservation(),
                    entry.matterId(),
                    entry.counterpartId(),
                    entry.reason(),
                    entry.enteredBy(),
                    entry.enteredAt());
        }
    }
}
