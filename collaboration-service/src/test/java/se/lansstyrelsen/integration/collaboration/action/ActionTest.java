package se.lansstyrelsen.integration.collaboration.action;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.lansstyrelsen.integration.collaboration.CollaborationProblem;
import se.lansstyrelsen.integration.collaboration.seat.SeatRole;
import se.lansstyrelsen.integration.collaboration.seat.SeatTerms;
import se.lansstyrelsen.integration.kit.problem.ProblemException;

class ActionTest {

    private static final Set<String> LEGAL = Set.of("OPEN DONE", "OPEN CANCELLED");
    private static final LocalDate DUE = LocalDate.parse("2024-05-01");

    private SeatTerms seat;
    private Action action;

    @BeforeEach
    void anActionOfASeat() {
        seat = seat();
        action = new Action(seat, content(seat, DUE));
    }

    @Test
    void everyPairOfStatesIsEitherAMoveOrNot() {
        for (var from : ActionState.values()) {
            for (var to : ActionState.values()) {
                assertEquals(LEGAL.contains(from + " " + to), from.canBecome(to), from + " to " + to);
            }
        }
    }

    @Test
    void itBelongsToTheSeatsOrganisationAndForum() {
        assertEquals(seat.organisationId(), action.organisationId());
        assertEquals(seat.forumId(), action.forumId());
        var other = seat();
        action.change(other, content(other, DUE));
        assertEquals(other.organisationId(), action.organisationId());
    }

    @Test
    void moreTimeIsGivenOnlyByPostponingItWhichIsCounted() {
        refused(CollaborationProblem.DATES_OUT_OF_ORDER, () -> action.change(seat, content(seat, DUE.plusDays(1))));
        refused(CollaborationProblem.DATES_OUT_OF_ORDER, () -> action.postpone(DUE, "Dröjer."));
        assertEquals(
                DUE.plusDays(1), action.postpone(DUE.plusDays(1), "Dröjer.").dueOn());
        action.postpone(DUE.plusDays(2), "Dröjer än.");
        assertEquals(2, action.postponed());
        assertEquals("Dröjer än.", action.postponementReason());
        assertEquals(DUE, action.change(seat, content(seat, DUE)).dueOn());
    }

    @Test
    void onceItIsDoneOrCancelledNothingChangesIt() {
        var cancelled = new Action(seat, content(seat, DUE));
        cancelled.cancel(DUE, "Behövs inte.");
        action.complete(DUE, "Klart.");
        for (var ended : Set.of(action, cancelled)) {
            refused(CollaborationProblem.ACTION_ENDED, () -> ended.complete(DUE, "Igen."));
            refused(CollaborationProblem.ACTION_ENDED, () -> ended.cancel(DUE, "Igen."));
            refused(CollaborationProblem.ACTION_ENDED, () -> ended.postpone(DUE.plusDays(1), "Igen."));
            refused(CollaborationProblem.ACTION_ENDED, () -> ended.change(seat, content(seat, DUE)));
        }
        assertEquals("Klart.", action.outcome());
        assertEquals("Behövs inte.", cancelled.outcome());
    }

    private static void refused(CollaborationProblem problem, Runnable act) {
        assertEquals(problem, assertThrows(ProblemException.class, act::run).type());
    }

    private static SeatTerms seat() {
        return new SeatTerms(
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                "Myndigheten",
                SeatRole.MEMBER,
                null,
                LocalDate.parse("2020-01-01"),
                null,
                null);
    }

    private static ActionContent content(SeatTerms seat, LocalDate dueOn) {
        return new ActionContent("Kartlägga ledtider", null, seat.id(), dueOn, null, null, null, null);
    }
}
