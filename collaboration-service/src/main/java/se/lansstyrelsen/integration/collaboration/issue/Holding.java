package se.lansstyrelsen.integration.collaboration.issue;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import se.lansstyrelsen.integration.collaboration.forum.ForumLevel;

/** A holder's time with an issue: since when, until when it should answer, and what it has been reminded of. */
@Embeddable
class Holding {

    @Column(name = "holder_forum_id")
    private UUID forumId;

    @Column(name = "holder_organisation_id")
    private UUID organisationId;

    @Column(name = "holder_level")
    @Enumerated(EnumType.STRING)
    private ForumLevel level;

    @Column(name = "held_since")
    private LocalDate since;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "reminded_on")
    private LocalDate remindedOn;

    @Column(name = "reminded_late_on")
    private LocalDate remindedLateOn;

    protected Holding() {}

    /** @param days to answer or pass it on */
    Holding(Holder holder, LocalDate since, int days) {
        this.forumId = holder.forumId();
        this.organisationId = holder.organisationId();
        this.level = holder.level();
        this.since = since;
        this.dueOn = since.plusDays(days);
    }

    /** Nobody's: the issue went up in another. */
    static Holding none(Holding last) {
        var none = new Holding();
        none.since = last.since;
        none.dueOn = last.dueOn;
        return none;
    }

    /** Tells once that time is running out, and once that it is over. @return whether there was anything to tell */
    boolean remind(LocalDate today, int daysBefore) {
        if (today.isAfter(dueOn)) {
            var isNew = remindedLateOn == null;
            remindedLateOn = isNew ? today : remindedLateOn;
            return isNew;
        }
        var isNew = remindedOn == null && !today.isBefore(dueOn.minusDays(daysBefore));
        remindedOn = isNew ? today : remindedOn;
        return isNew;
    }

    Holder holder() {
        return new Holder(forumId, organisationId, level);
    }

    LocalDate since() {
        return since;
    }

    LocalDate dueOn() {
        return dueOn;
    }
}
