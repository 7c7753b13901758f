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
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import se.lansstyrelsen.integration.collaboration.CollaborationProblem;
import se.lansstyrelsen.integration.collaboration.activity.ActivityViews.Evaluation;
import se.lansstyrelsen.integration.collaboration.activity.ActivityViews.NewEnrolment;
import se.lansstyrelsen.integration.kit.privacy.SecretKey;

/** Somebody's enrolment to an activity. The key told to the person leads back to it. */
@Entity
@Table(name = "enrolment")
class Enrolment {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "activity_id")
    private UUID activityId;

    private String key;
    private String name;
    private String email;
    private String organisation;

    @Column(name = "participant_group")
    @Enumerated(EnumType.STRING)
    private TargetGroup group;

    @Enumerated(EnumType.STRING)
    private EnrolmentState state;

    @Column(name = "enrolled_at")
    private Instant enrolledAt;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Integer> grades;

    private String comment;

    protected Enrolment() {}

    Enrolment(UUID activityId, NewEnrolment wish, EnrolmentState state, Instant now) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.activityId = activityId;
        this.key = SecretKey.fresh();
        this.name = wish.name();
        this.email = wish.email();
        this.organisation = wish.organisation();
        this.group = wish.group();
        this.state = state;
        this.enrolledAt = now;
    }

    EnrolmentMoved to(EnrolmentState next) {
        state = next;
        return moved(false, false);
    }

    EnrolmentMoved withdraw() {
        if (state != EnrolmentState.PLACE && state != EnrolmentState.WAITING) {
            throw CollaborationProblem.ENROLMENT_PAST.with("The enrolment is " + state + ".");
        }
        return to(EnrolmentState.WITHDRAWN);
    }

    /** Only who was there tells how it was, once. @param questions of the activity */
    EnrolmentMoved evaluate(Evaluation evaluation, int questions) {
        if (state != EnrolmentState.ATTENDED) {
            throw CollaborationProblem.NOT_ATTENDED.with("The enrolment is " + state + ".");
        }
        if (grades != null) {
            throw CollaborationProblem.EVALUATED_ALREADY.with("An evaluation is given once.");
        }
        if (evaluation.grades().size() != questions) {
            throw CollaborationProblem.EVALUATION_DOES_NOT_FIT.with("The evaluation has " + questions + " questions.");
        }
        grades = List.copyOf(evaluation.grades());
        comment = evaluation.comment();
        return moved(true, false);
    }

    EnrolmentMoved erase() {
        name = null;
        email = null;
        organisation = null;
        return moved(false, true);
    }

    EnrolmentMoved moved(boolean evaluated, boolean erased) {
        return new EnrolmentMoved(id, activityId, state, evaluated, erased);
    }

    UUID id() {
        return id;
    }

    UUID activityId() {
        return activityId;
    }

    String key() {
        return key;
    }

    /** Null when erased, as are the address and the organisation. */
    String name() {
        return name;
    }

    String email() {
        return email;
    }

    String organisation() {
        return organisation;
    }

    TargetGroup group() {
        return group;
    }

    EnrolmentState state() {
        return state;
    }

    Instant enrolledAt() {
        return enrolledAt;
    }

    List<Integer> grades() {
        return grades;
    }

    String comment() {
        return comment;
    }
}
