package se.lansstyrelsen.integration.collaboration.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import se.lansstyrelsen.integration.collaboration.CollaborationProblem;
import se.lansstyrelsen.integration.collaboration.activity.ActivityViews.Evaluation;
import se.lansstyrelsen.integration.collaboration.activity.ActivityViews.NewEnrolment;
import se.lansstyrelsen.integration.collaboration.activity.ActivityViews.OwnEnrolment;
import se.lansstyrelsen.integration.kit.journal.Journal;
import se.lansstyrelsen.integration.kit.time.StockholmTime;

/** What participants do: enrol, withdraw, evaluate and have themselves erased. One transaction a method. */
@ApplicationScoped
class EnrolmentService {

    private final Activities activities;
    private final Enrolments enrolments;
    private final WaitingList places;
    private final ActivityPress press;
    private final Journal journal;
    private final Clock clock;

    EnrolmentService(
            Activities activities,
            Enrolments enrolments,
            WaitingList places,
            ActivityPress press,
            Journal journal,
            Clock clock) {
        this.activities = activities;
        this.enrolments = enrolments;
        this.places = places;
        this.press = press;
        this.journal = journal;
        this.clock = clock;
    }

    /** First a place, then the waiting list, then no more. */
    @Transactional
    OwnEnrolment enrol(UUID activityId, NewEnrolment wish) {
        places.lock(activityId);
        var activity = activities.require(activityId);
        activity.mustTakeEnrolments(StockholmTime.today(clock));
        if (enrolments.isEnrolled(activityId, wish.email())) {
            throw CollaborationProblem.ENROLLED_ALREADY.with("The letter about the enrolment leads back to it.");
        }
        var content = activity.content();
        var waiting = (int) enrolments.count(activityId, EnrolmentState.WAITING);
        var isFree = waiting == 0 && enrolments.count(activityId, EnrolmentState.PLACE) < content.places();
        if (!isFree && waiting >= content.waitingPlaces()) {
            throw CollaborationProblem.ACTIVITY_FULL.with("All " + content.places() + " places are taken, and the "
                    + content.waitingPlaces() + " in the waiting list.");
        }
        var enrolment = new Enrolment(
                activityId, wish, isFree ? EnrolmentState.PLACE : EnrolmentState.WAITING, StockholmTime.now(clock));
        enrolments.persist(enrolment);
        journal.append(enrolment.moved(false, false));
        places.tell(
                enrolment,
                isFree ? press.placed(activity, enrolment) : press.waiting(activity, enrolment, waiting + 1));
        return view(enrolment);
    }

    @Transactional
    OwnEnrolment read(String key) {
        return view(enrolments.require(key));
    }

    @Transactional
    String titleOf(String key) {
        return activities
                .require(enrolments.require(key).activityId())
                .content()
                .title();
    }

    /** The place goes to the one who has waited longest. */
    @Transactional
    void withdraw(String key) {
        var activityId = enrolments.require(key).activityId();
        places.lock(activityId);
        var enrolment = enrolments.require(key);
        enrolments.getEntityManager().refresh(enrolment);
        journal.append(enrolment.withdraw());
        journal.append(enrolment.erase());
        places.forget(enrolment);
        var activity = activities.require(activityId);
        if (activity.state() == ActivityState.OPEN) {
            places.fill(activity);
        }
    }

    @Transactional
    void evaluate(String key, Evaluation evaluation) {
        var enrolment = enrolments.require(key);
        var questions = activities.require(enrolment.activityId()).content().evaluationQuestions();
        journal.append(enrolment.evaluate(evaluation, questions.size()));
    }

    /** What the statistics count stays; who has a place or waits withdraws instead, and is erased with that. */
    @Transactional
    void erase(String key) {
        var enrolment = enrolments.require(key);
        if (enrolment.state() == EnrolmentState.PLACE || enrolment.state() == EnrolmentState.WAITING) {
            withdraw(key);
            return;
        }
        journal.append(enrolment.erase());
        places.forget(enrolment);
    }

    private OwnEnrolment view(Enrolment enrolment) {
        var line = enrolment.state() == EnrolmentState.WAITING
                ? enrolments.of(enrolment.activityId(), EnrolmentState.WAITING).stream()
                                .map(Enrolment::id)
                                .toList()
                                .indexOf(enrolment.id())
                        + 1
                : null;
        return new OwnEnrolment(enrolment.activityId(), enrolment.key(), enrolment.state(), line);
    }
}
