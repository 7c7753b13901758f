package se.lansstyrelsen.integration.collaboration.activity;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import se.lansstyrelsen.integration.collaboration.CollaborationProblem;
import se.lansstyrelsen.integration.kit.time.StockholmTime;

/** A seminar, conference, training or dialogue that a county board arranges. */
@Entity
@Table(name = "activity")
class Activity {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "county_code")
    private String countyCode;

    @Enumerated(EnumType.STRING)
    private ActivityKind kind;

    @Enumerated(EnumType.STRING)
    private ActivityState state;

    @Column(name = "starts_on")
    private LocalDate startsOn;

    @JdbcTypeCode(SqlTypes.JSON)
    private ActivityContent content;

    @Column(name = "cancellation_reason")
    private String cancellationReason;

    @Column(name = "calendar_sequence")
    private int calendarSequence;

    @Column(name = "changed_at")
    private Instant changedAt;

    protected Activity() {}

    Activity(ActivityContent content, Instant now) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.countyCode = content.countyCode();
        this.state = ActivityState.PLANNED;
        this.calendarSequence = -1;
        write(content, now);
    }

    ActivityKept write(ActivityContent content, Instant now) {
        if (state == ActivityState.HELD || state == ActivityState.CANCELLED) {
            throw CollaborationProblem.ACTIVITY_PAST.with("The activity is " + state + ".");
        }
        if (!content.countyCode().equals(countyCode)) {
            throw CollaborationProblem.ACTIVITY_STAYS_WITH_ITS_COUNTY.with(
                    "The activity is the board of county " + countyCode + "'s.");
        }
        content.check();
        this.content = content;
        this.kind = content.kind();
        this.startsOn = content.startsOn();
        return changed(state, now);
    }

    ActivityKept open(Instant now) {
        mustBe(ActivityState.PLANNED);
        return changed(ActivityState.OPEN, now);
    }

    ActivityKept cancel(String reason, Instant now) {
        if (state == ActivityState.HELD || state == ActivityState.CANCELLED) {
            throw CollaborationProblem.ACTIVITY_PAST.with("The activity is " + state + ".");
        }
        cancellationReason = reason;
        return changed(ActivityState.CANCELLED, now);
    }

    ActivityHeld hold(int enrolled, int attended, Instant now) {
        mustBe(ActivityState.OPEN);
        if (startsOn.isAfter(now.atZone(StockholmTime.ZONE).toLocalDate())) {
            throw CollaborationProblem.ACTIVITY_NOT_YET.with("It is to be on " + startsOn + ".");
        }
        changed(ActivityState.HELD, now);
        return new ActivityHeld(id, countyCode, kind, startsOn, content.targetGroups(), enrolled, attended);
    }

    private void mustBe(ActivityState needed) {
        if (state != needed) {
            throw CollaborationProblem.ACTIVITY_NOT_THERE.with("The activity is " + state + ", not " + needed + ".");
        }
    }

    void mustTakeEnrolments(LocalDate today) {
        if (state != ActivityState.OPEN || today.isAfter(content.enrolBy())) {
            throw CollaborationProblem.ENROLMENT_CLOSED.with(
                    "The activity is " + state + ", the last day to enrol " + content.enrolBy() + ".");
        }
    }

    private ActivityKept changed(ActivityState to, Instant now) {
        state = to;
        calendarSequence++;
        changedAt = now;
        return new ActivityKept(id, countyCode, state);
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    String countyCode() {
        return countyCode;
    }

    ActivityState state() {
        return state;
    }

    ActivityContent content() {
        return content;
    }

    /** Null unless cancelled. */
    String cancellationReason() {
        return cancellationReason;
    }

    int calendarSequence() {
        return calendarSequence;
    }

    Instant changedAt() {
        return changedAt;
    }
}
