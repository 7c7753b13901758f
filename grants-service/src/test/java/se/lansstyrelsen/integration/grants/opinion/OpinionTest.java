package se.lansstyrelsen.integration.grants.opinion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.lansstyrelsen.integration.grants.GrantsProblem;
import se.lansstyrelsen.integration.grants.SampleMatter;
import se.lansstyrelsen.integration.grants.application.ApplicationStatus;
import se.lansstyrelsen.integration.kit.problem.Problem;
import se.lansstyrelsen.integration.kit.problem.ProblemException;

/** From the invitation to the answer or the day that passed. */
class OpinionTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 2, 10);
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 3, 1);
    private static final Instant NOW = Instant.parse("2026-02-10T10:00:00Z");

    private static Opinion invited(SampleMatter matter) {
        return new Opinion(matter.matter(), "24", LAST_DAY, TODAY, NOW);
    }

    private static Opinion answered() {
        var matter = SampleMatter.received();
        var opinion = invited(matter);
        opinion.answer(matter.matter(), Stance.SUPPORTS, "Bra.", NOW);
        return opinion;
    }

    @ParameterizedTest
    @EnumSource(ApplicationStatus.class)
    void anInvitationAndAnAnswerNeedAMatterThatStands(ApplicationStatus status) {
        var matter = SampleMatter.received().in(status);
        if (status == ApplicationStatus.WITHDRAWN) {
            assertEquals(
                    Problem.ILLEGAL_STATE,
                    assertThrows(ProblemException.class, () -> invited(matter)).type());
            var opinion = invited(SampleMatter.received());
            assertEquals(
                    Problem.ILLEGAL_STATE,
                    assertThrows(
                                    ProblemException.class,
                                    () -> opinion.answer(matter.matter(), Stance.SUPPORTS, "Bra.", NOW))
                            .type());
        } else {
            var opinion = invited(matter);
            assertEquals(new OpinionInvited(matter.id(), opinion.id(), "24", "06", LAST_DAY), opinion.invited());
            assertEquals(
                    new OpinionGiven(matter.id(), opinion.id(), "24", Stance.ADVISES_AGAINST),
                    opinion.answer(matter.matter(), Stance.ADVISES_AGAINST, "Behovet är litet.", NOW));
        }
    }

    /** A change may be proposed on a decided matter; the opinion still belongs before the decision. */
    @ParameterizedTest
    @EnumSource(
            value = ApplicationStatus.class,
            names = {"DECIDED", "PROPOSED"})
    void nothingIsSaidOnAMatterThatIsDecided(ApplicationStatus status) {
        var matter = SampleMatter.received().in(status).withDecision();
        assertEquals(
                GrantsProblem.ALREADY_DECIDED,
                assertThrows(ProblemException.class, () -> invited(matter)).type());
        var opinion = invited(SampleMatter.received());
        assertEquals(
                GrantsProblem.OPINION_AFTER_DECISION,
                assertThrows(
                                ProblemException.class,
                                () -> opinion.answer(matter.matter(), Stance.SUPPORTS, "Bra.", NOW))
                        .type());
    }

    @Test
    void theLastDayIsTodayOrLater() {
        var matter = SampleMatter.received().matter();
        new Opinion(matter, "24", TODAY, TODAY, NOW);
        assertEquals(
                Problem.RULE_BROKEN,
                assertThrows(ProblemException.class, () -> new Opinion(matter, "24", TODAY.minusDays(1), TODAY, NOW))
                        .type());
    }

    @Test
    void anOpinionIsGivenOnce() {
        var opinion = answered();
        assertEquals(
                GrantsProblem.OPINION_ALREADY_GIVEN,
                assertThrows(
                                ProblemException.class,
                                () -> opinion.answer(SampleMatter.received().matter(), Stance.REFRAINS, null, NOW))
                        .type());
    }

    @ParameterizedTest
    @EnumSource(Stance.class)
    void onlyACountyThatRefrainsNeedNotSayWhy(Stance stance) {
        var matter = SampleMatter.received();
        var opinion = invited(matter);
        if (stance == Stance.REFRAINS) {
            opinion.answer(matter.matter(), stance, null, NOW);
            assertEquals(OpinionState.ANSWERED, opinion.stateOn(TODAY));
        } else {
            assertEquals(
                    Problem.RULE_BROKEN,
                    assertThrows(ProblemException.class, () -> opinion.answer(matter.matter(), stance, null, NOW))
                            .type());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "false, 2026-02-28, AWAITED",
        "false, 2026-03-01, AWAITED",
        "false, 2026-03-02, LAPSED",
        "true,  2026-03-01, ANSWERED",
        "true,  2026-03-02, ANSWERED"
    })
    void theCountyHasHadItsSayWhenItAnsweredOrItsLastDayHasPassed(
            boolean answered, LocalDate day, OpinionState expected) {
        var opinion = answered ? answered() : invited(SampleMatter.received());
        assertEquals(expected, opinion.stateOn(day));
        if (expected == OpinionState.AWAITED) {
            assertEquals(
                    GrantsProblem.OPINION_AWAITED,
                    assertThrows(ProblemException.class, () -> opinion.mustHaveHadItsSay(day))
                            .type());
        } else {
            opinion.mustHaveHadItsSay(day);
        }
    }
}
