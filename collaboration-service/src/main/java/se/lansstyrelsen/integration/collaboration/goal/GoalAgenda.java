package se.lansstyrelsen.integration.collaboration.goal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import se.lansstyrelsen.integration.collaboration.agenda.Backlog;
import se.lansstyrelsen.integration.collaboration.agenda.ItemKind;
import se.lansstyrelsen.integration.collaboration.agenda.ItemSource;
import se.lansstyrelsen.integration.collaboration.forum.ForumLevel;
import se.lansstyrelsen.integration.collaboration.forum.ForumRegister;

/** Brings a goal that waits for its follow-up before the county's regional forum, until it is followed up. */
@ApplicationScoped
class GoalAgenda {

    private final ForumRegister forums;
    private final Backlog backlog;

    GoalAgenda(ForumRegister forums, Backlog backlog) {
        this.forums = forums;
        this.backlog = backlog;
    }

    void late(Goal goal, LocalDate today) {
        forums.active(ForumLevel.REGIONAL, goal.countyCode(), today)
                .forEach(forum -> backlog.put(
                        forum.id(),
                        ItemKind.OTHER,
                        "Uppföljning av målet " + goal.title(),
                        ItemSource.GOAL,
                        goal.id()));
    }

    void followedUp(Goal goal, LocalDate today) {
        forums.active(ForumLevel.REGIONAL, goal.countyCode(), today)
                .forEach(forum -> backlog.withdraw(forum.id(), ItemSource.GOAL, goal.id(), "Målet är uppföljt."));
    }
}
