package se.lansstyrelsen.integration.collaboration.meeting;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.lansstyrelsen.integration.collaboration.seat.SeatTerms;

/** The shapes in which meetings are spoken of. */
final class MeetingViews {

    private MeetingViews() {}

    @Schema(name = "MeetingCancellation", description = "Inställt möte")
    record Cancellation(
            @NotNull @Size(min = 1, max = 1000) @Schema(description = "Told to those called") String reason) {}

    @Schema(name = "SeatPresence", description = "Hur en plats var företrädd")
    record SeatPresence(@NotNull UUID seatId, @NotNull Presence presence) {}

    @Schema(name = "MeetingHolding", description = "Hållet möte; platser som inte räknas upp var frånvarande")
    record Holding(@NotNull @Size(max = 500) @Valid List<@NotNull SeatPresence> attendance) {}

    @Schema(name = "MeetingSeriesMade", description = "Mötena i serien")
    record SeriesMade(UUID seriesId, List<MeetingTerms> meetings) {}

    @Schema(name = "MeetingAttendance", description = "Närvaro vid ett möte")
    record AttendanceView(List<SeatAttendance> seats) {

        static AttendanceView of(List<SeatTerms> seats, Map<UUID, Presence> presences) {
            return new AttendanceView(seats.stream()
                    .map(seat -> new SeatAttendance(seat, presences.getOrDefault(seat.id(), Presence.ABSENT)))
                    .toList());
        }
    }

    @Schema(name = "SeatAttendance", description = "En plats och hur den var företrädd")
    record SeatAttendance(SeatTerms seat, Presence presence) {}

    @Schema(name = "PublicMeeting", description = "Möte i ett öppet forum, utan personuppgifter")
    record PublicMeeting(
            UUID id,
            UUID forumId,
            MeetingState state,
            String title,
            MeetingMode mode,
            Instant startsAt,
            Instant endsAt) {

        static PublicMeeting of(MeetingTerms meeting) {
            return new PublicMeeting(
                    meeting.id(),
                    meeting.forumId(),
                    meeting.state(),
                    meeting.title(),
                    meeting.mode(),
                    meeting.startsAt(),
                    meeting.endsAt());
        }
    }

    /** An organisation's attendance in a forum over time. */
    @Schema(name = "OrganisationAttendance", description = "En organisations närvaro i ett forum över tid")
    record OrganisationAttendance(
            UUID organisationId,
            String organisationName,
            @Schema(description = "Meetings it was called to") int called,
            @Schema(description = "Meetings where a seat of it was represented") int represented,
            @Schema(description = "Per cent, whole") int share,
            @Schema(description = "When it was last represented", nullable = true) Instant lastRepresentedAt) {}
}
