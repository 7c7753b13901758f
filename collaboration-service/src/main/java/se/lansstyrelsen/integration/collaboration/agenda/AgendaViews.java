package se.lansstyrelsen.integration.collaboration.agenda;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.lansstyrelsen.integration.collaboration.meeting.MeetingState;
import se.lansstyrelsen.integration.collaboration.meeting.MeetingTerms;

/** The shapes in which agendas are spoken of. */
final class AgendaViews {

    private AgendaViews() {}

    @Schema(name = "AgendaOrder", description = "Dagordningens ordning")
    record Order(
            @NotNull
                    @Size(max = 200)
                    @Schema(
                            description =
                                    "Items of the agenda or the backlog in order; those left out go to the backlog")
                    List<@NotNull UUID> itemIds) {}

    @Schema(name = "AgendaItemDropping", description = "Struken punkt")
    record Dropping(@NotNull @Size(min = 1, max = 1000) String reason) {}

    @Schema(name = "AgendaItemNote", description = "Anteckning till en punkt")
    record Note(
            @Size(max = 20_000) @Schema(description = "Plain text, as it will stand in the minutes", nullable = true)
                    String text,
            @Schema(description = "false when it is to be taken up again") boolean treated) {}

    @Schema(name = "Agenda", description = "Dagordning")
    record Agenda(
            UUID meetingId,
            MeetingState state,
            List<Slot> items,
            @Schema(description = "What waits and comes onto the agenda when the meeting is called")
                    List<AgendaItemTerms> backlog,
            @Schema(description = "Planned minutes over the meeting's length; 0 when it holds") long overrunMinutes) {

        static Agenda of(MeetingTerms meeting, List<AgendaItemTerms> items, List<AgendaItemTerms> backlog) {
            var slots = new ArrayList<Slot>();
            var at = meeting.startsAt();
            for (var item : items) {
                slots.add(new Slot(at, item));
                at = after(at, item);
            }
            var overrun = Duration.between(meeting.endsAt(), at).toMinutes();
            return new Agenda(meeting.id(), meeting.state(), slots, backlog, Math.max(0, overrun));
        }
    }

    @Schema(name = "AgendaSlot", description = "En punkt med sin klocktid")
    record Slot(@Schema(description = "Planned start") Instant startsAt, AgendaItemTerms item) {}

    @Schema(name = "PublicAgenda", description = "Dagordning utan sekretessbelagda uppgifter")
    record PublicAgenda(UUID meetingId, String title, Instant startsAt, List<PublicSlot> items) {

        static PublicAgenda of(MeetingTerms meeting, List<AgendaItemTerms> items) {
            return new PublicAgenda(
                    meeting.id(),
                    meeting.title(),
                    meeting.startsAt(),
                    Agenda.of(meeting, items, List.of()).items().stream()
                            .map(slot -> PublicSlot.of(slot.startsAt(), slot.item()))
                            .toList());
        }
    }

    @Schema(name = "PublicAgendaSlot", description = "En punkt; en sekretessbelagd visar bara sitt slag och sin grund")
    record PublicSlot(
            Instant startsAt, ItemKind kind, String title, @Schema(nullable = true) String confidentialGround) {

        private static PublicSlot of(Instant startsAt, AgendaItemTerms item) {
            return item.isConfidential()
                    ? new PublicSlot(startsAt, item.kind(), "Punkten omfattas av sekretess", item.confidentialGround())
                    : new PublicSlot(startsAt, item.kind(), item.title(), null);
        }
    }

    private static Instant after(Instant at, AgendaItemTerms item) {
        var minutes = item.content().minutes();
        return minutes == null ? at : at.plus(Duration.ofMinutes(minutes));
    }
}
