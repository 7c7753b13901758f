package se.lansstyrelsen.integration.collaboration.meeting;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import se.lansstyrelsen.integration.collaboration.CollaborationProblem;
import se.lansstyrelsen.integration.kit.problem.Problem;

/** A forum's meeting from plan to verified minutes. */
@Entity
@Table(name = "meeting")
class Meeting {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "forum_id")
    private UUID forumId;

    @Column(name = "series_id")
    private UUID seriesId;

    private String title;

    @Enumerated(EnumType.STRING)
    private MeetingMode mode;

    @Column(name = "starts_at")
    private Instant startsAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    private String place;

    @Column(name = "online_address")
    private String onlineAddress;

    @Enumerated(EnumType.STRING)
    private MeetingState state;

    /** How many times those called have been told of a change (RFC 5545, SEQUENCE). */
    @Column(name = "calendar_sequence")
    private int calendarSequence;

    @Column(name = "called_at")
    private Instant calledAt;

    @Column(name = "cancellation_reason")
    private String cancellationReason;

    @Column(name = "changed_at")
    private Instant changedAt;

    @ElementCollection
    @CollectionTable(name = "meeting_attendance", joinColumns = @JoinColumn(name = "meeting_id"))
    @BatchSize(size = 100)
    private Set<Attendance> attendance = new HashSet<>();

    protected Meeting() {}

    /** @param seriesId null for a meeting of its own */
    Meeting(UUID forumId, UUID seriesId, MeetingContent content, Instant now) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.forumId = forumId;
        this.seriesId = seriesId;
        this.state = MeetingState.PLANNED;
        write(content, now);
    }

    private void write(MeetingContent content, Instant now) {
        content.check();
        title = content.title();
        mode = content.mode();
        startsAt = content.startsAt();
        endsAt = content.endsAt();
        place = content.place();
        onlineAddress = content.onlineAddress();
        changedAt = now;
    }

    MeetingMoved planned() {
        return moved();
    }

    /** Those called hear of the change through a new edition of the invitation. */
    MeetingMoved change(MeetingContent content, Instant now) {
        if (state != MeetingState.PLANNED && state != MeetingState.CALLED) {
            throw CollaborationProblem.MEETING_MOVE_NOT_ALLOWED.with(
                    "The meeting is " + state + "; its time and place are changed only before it is held.");
        }
        write(content, now);
        if (state == MeetingState.CALLED) {
            calendarSequence++;
        }
        return moved();
    }

    MeetingMoved call(Instant now) {
        become(MeetingState.CALLED, now);
        calledAt = now;
        return moved();
    }

    MeetingMoved cancel(String reason, Instant now) {
        become(MeetingState.CANCELLED, now);
        cancellationReason = reason;
        calendarSequence++;
        return moved();
    }

    MeetingMoved hold(Collection<Attendance> present, Instant now) {
        if (now.isBefore(startsAt)) {
            throw Problem.DATE_IN_THE_FUTURE.with("The meeting begins at " + startsAt + "; it has not been held yet.");
        }
        become(MeetingState.HELD, now);
        attendance.addAll(present);
        return moved();
    }

    /** Who was there is corrected until the minutes are verified. */
    MeetingMoved attend(Collection<Attendance> present, Instant now) {
        mustNotBeLocked();
        if (!state.isOver()) {
            throw CollaborationProblem.MEETING_MOVE_NOT_ALLOWED.with(
                    "The meeting is " + state + "; attendance is told when it is held.");
        }
        attendance.removeIf(
                former -> present.stream().anyMatch(one -> one.seatId().equals(former.seatId())));
        attendance.addAll(present);
        changedAt = now;
        return moved();
    }

    /** Its agenda has another order. */
    MeetingMoved reorder(Instant now) {
        mustNotBeLocked();
        changedAt = now;
        return moved();
    }

    MeetingMoved minute(Instant now) {
        become(MeetingState.MINUTED, now);
        return moved();
    }

    MeetingMoved takeBack(Instant now) {
        become(MeetingState.HELD, now);
        return moved();
    }

    MeetingMoved verify(Instant now) {
        become(MeetingState.VERIFIED, now);
        return moved();
    }

    private void become(MeetingState next, Instant now) {
        mustNotBeLocked();
        if (!state.canBecome(next)) {
            throw CollaborationProblem.MEETING_MOVE_NOT_ALLOWED.with(
                    "The meeting is " + state + " and cannot become " + next + ".");
        }
        state = next;
        changedAt = now;
    }

    private void mustNotBeLocked() {
        if (state == MeetingState.VERIFIED) {
            throw CollaborationProblem.MINUTES_LOCKED.with(
                    "The minutes are verified (justerade). Add a dated addendum: POST /meetings/" + id + "/addenda.");
        }
    }

    private MeetingMoved moved() {
        return new MeetingMoved(id, forumId, state, startsAt);
    }

    MeetingTerms terms() {
        return new MeetingTerms(
                id,
                forumId,
                seriesId,
                state,
                title,
                mode,
                startsAt,
                endsAt,
                place,
                onlineAddress,
                calledAt,
                cancellationReason);
    }

    Set<Attendance> attendance() {
        return Set.copyOf(attendance);
    }

    int calendarSequence() {
        return calendarSequence;
    }

    Instant changedAt() {
        return changedAt;
    }

    MeetingState state() {
        return state;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }
}
