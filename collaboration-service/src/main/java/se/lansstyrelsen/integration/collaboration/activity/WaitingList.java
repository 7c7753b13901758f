package se.lansstyrelsen.integration.collaboration.activity;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import se.lansstyrelsen.integration.collaboration.mail.Addressee;
import se.lansstyrelsen.integration.collaboration.mail.LetterContent;
import se.lansstyrelsen.integration.collaboration.mail.Post;
import se.lansstyrelsen.integration.kit.journal.Journal;
import se.lansstyrelsen.integration.kit.store.MatterLock;

/** The places of an activity and those who wait for one (reservlista), within the caller's transaction. */
@ApplicationScoped
class WaitingList {

    private final Enrolments enrolments;
    private final ActivityPress press;
    private final Post post;
    private final MatterLock lock;
    private final Journal journal;

    WaitingList(Enrolments enrolments, ActivityPress press, Post post, MatterLock lock, Journal journal) {
        this.enrolments = enrolments;
        this.press = press;
        this.post = post;
        this.lock = lock;
        this.journal = journal;
    }

    /** One change of an activity's places at a time. */
    void lock(UUID activity) {
        lock.take("activity " + activity);
    }

    /** Gives the places that are free to those who have waited longest, and tells them. */
    void fill(Activity activity) {
        var free = activity.content().places() - enrolments.count(activity.id(), EnrolmentState.PLACE);
        enrolments.of(activity.id(), EnrolmentState.WAITING).stream()
                .limit(free)
                .forEach(first -> {
                    journal.append(first.to(EnrolmentState.PLACE));
                    tell(first, press.placed(activity, first));
                });
    }

    void tellChange(Activity activity) {
        tellAll(activity, one -> press.changed(activity, one), EnrolmentState.PLACE);
    }

    void tellCancellation(Activity activity) {
        tellAll(activity, one -> press.cancelled(activity, one), EnrolmentState.PLACE, EnrolmentState.WAITING);
    }

    private void tellAll(Activity activity, Function<Enrolment, LetterContent> letter, EnrolmentState... states) {
        enrolments.of(activity.id(), states).forEach(one -> tell(one, letter.apply(one)));
    }

    void tell(Enrolment enrolment, LetterContent letter) {
        if (enrolment.email() != null) {
            post.send(letter, List.of(new Addressee(enrolment.email(), enrolment.id(), null)));
        }
    }

    void forget(Enrolment enrolment) {
        post.forget(enrolment.id());
    }
}
