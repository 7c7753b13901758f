package se.lansstyrelsen.integration.collaboration.minutes;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.lansstyrelsen.integration.collaboration.agenda.AgendaItemTerms;
import se.lansstyrelsen.integration.collaboration.meeting.MeetingTerms;
import se.lansstyrelsen.integration.kit.text.Texts;

/** The shapes in which minutes are spoken of. */
final class MinutesViews {

    private MinutesViews() {}

    @Schema(name = "DecisionContent", description = "Vad som beslutades")
    record DecisionContent(
            @NotNull @Schema(description = "The item it was decided under") UUID itemId,
            @NotNull @Size(min = 1, max = 5000) String text) {

        DecisionContent {
            text = Texts.strippedOrNull(text);
        }
    }

    @Schema(name = "DecisionRewording", description = "Ny lydelse av ett beslut")
    record Rewording(@NotNull @Size(min = 1, max = 5000) String text) {

        Rewording {
            text = Texts.strippedOrNull(text);
        }
    }

    @Schema(name = "MinutesContent", description = "Protokoll och de som utses att justera det")
    record NewMinutes(
            @NotNull @Size(min = 1, max = 5) @Schema(description = "Seats that were at the meeting, without doubles")
                    List<@NotNull UUID> verifierSeatIds) {}

    @Schema(name = "MinutesVerification", description = "Justering")
    record Verification(
            @NotNull @Schema(description = "The named seat of the caller's organisation") UUID seatId,
            @Size(max = 1000) @Schema(description = "Printed beside the verification", nullable = true)
                    String comment) {

        Verification {
            comment = Texts.strippedOrNull(comment);
        }
    }

    @Schema(name = "MinutesWithdrawal", description = "Återtaget protokoll")
    record Withdrawal(@NotNull @Size(min = 1, max = 1000) String reason) {}

    @Schema(name = "AddendumContent", description = "Daterat tillägg till ett justerat protokoll")
    record AddendumContent(
            @NotNull @Schema(description = "Not before the meeting, not in the future") LocalDate dated,
            @NotNull @Size(min = 1, max = 20_000) String text,
            @Size(max = 300) @Schema(description = "Sekretessgrund", nullable = true) String confidentialGround) {

        AddendumContent {
            text = Texts.strippedOrNull(text);
            confidentialGround = Texts.strippedOrNull(confidentialGround);
        }
    }

    @Schema(name = "Addendum", description = "Tillägg till protokoll")
    record AddendumView(
            UUID id,
            UUID meetingId,
            LocalDate dated,
            Instant addedAt,
            @Schema(description = "Null to anybody outside when it is confidential", nullable = true) String text,
            @Schema(nullable = true) String confidentialGround) {

        static AddendumView of(Addendum addendum) {
            return new AddendumView(
                    addendum.id(),
                    addendum.meetingId(),
                    addendum.dated(),
                    addendum.addedAt(),
                    addendum.text(),
                    addendum.confidentialGround());
        }

        AddendumView forAnybody() {
            return new AddendumView(
                    id, meetingId, dated, addedAt, confidentialGround == null ? text : null, confidentialGround);
        }
    }

    @Schema(name = "MinutesVerifier", description = "Utsedd att justera")
    record VerifierView(
            UUID seatId, @Schema(nullable = true) Instant verifiedAt, @Schema(nullable = true) String comment) {}

    @Schema(name = "Minutes", description = "Protokoll")
    record MinutesView(
            UUID id,
            MeetingTerms meeting,
            Instant writtenAt,
            @Schema(description = "When the last one named verified; locked since then", nullable = true)
                    Instant verifiedAt,
            List<VerifierView> verifiers,
            List<AgendaItemTerms> items,
            List<DecisionTerms> decisions,
            List<AddendumView> addenda) {

        static MinutesView of(
                Minutes minutes,
                MeetingTerms meeting,
                List<AgendaItemTerms> items,
                List<DecisionTerms> decisions,
                List<AddendumView> addenda) {
            return new MinutesView(
                    minutes.id(),
                    meeting,
                    minutes.writtenAt(),
                    minutes.verifiedAt(),
                    minutes.verifiers().stream()
                            .map(one -> new VerifierView(one.seatId(), one.verifiedAt(), one.comment()))
                            .toList(),
                    items,
                    decisions,
                    addenda);
        }
    }
}
