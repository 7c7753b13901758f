package se.lansstyrelsen.integration.grants.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.lansstyrelsen.integration.grants.GrantsProblem;
import se.lansstyrelsen.integration.grants.SampleMatter;
import se.lansstyrelsen.integration.grants.application.ApplicationStatus;
import se.lansstyrelsen.integration.grants.call.Criterion;
import se.lansstyrelsen.integration.kit.problem.Fault;
import se.lansstyrelsen.integration.kit.problem.Problem;
import se.lansstyrelsen.integration.kit.problem.ProblemException;

/** When an officer may assess, and what it must score. */
class AssessmentTest {

    private static final Instant NOW = Instant.parse("2026-02-10T10:00:00Z");
    private static final List<Criterion> CRITERIA =
            List.of(new Criterion("need", "Behov", 60), new Criterion("quality", "Kvalitet", 40));

    private static List<Score> scores(String... criteria) {
        return Arrays.stream(criteria)
                .map(criterion -> new Score(criterion, 3, "Så är det."))
                .toList();
    }

    private static Assessment assessed(SampleMatter matter) {
        return new Assessment(matter.matter(), CRITERIA, "officer", scores("need", "quality"), NOW);
    }

    @ParameterizedTest
    @EnumSource(ApplicationStatus.class)
    void anAssessmentIsMadeAndChangedUntilADecisionIsProposed(ApplicationStatus status) {
        var matter = SampleMatter.received();
        var later = matter.in(status);
        var assessment = assessed(matter);
        if (status == ApplicationStatus.RECEIVED || status == ApplicationStatus.SUPPLEMENTING) {
            assertEquals(
                    new ApplicationAssessed(matter.id(), assessment.id(), Map.of("need", 3, "quality", 3)),
                    assessment.change(later.matter(), CRITERIA, "officer", scores("quality", "need"), NOW));
            assertEquals(assessed(later).points(), assessment.points());
        } else {
            assertEquals(
                    Problem.ILLEGAL_STATE,
                    assertThrows(ProblemException.class, () -> assessed(later)).type());
            assertEquals(
                    Problem.ILLEGAL_STATE,
                    assertThrows(
                                    ProblemException.class,
                                    () -> assessment.change(
                                            later.matter(), CRITERIA, "officer", scores("need", "quality"), NOW))
                            .type());
        }
    }

    @ParameterizedTest
    @EnumSource(ApplicationStatus.class)
    void aDecidedMatterIsAssessedNoMoreWhateverGoesOnInIt(ApplicationStatus status) {
        var decided = SampleMatter.received().in(status).withDecision();
        assertEquals(
                GrantsProblem.ALREADY_DECIDED,
                assertThrows(ProblemException.class, () -> assessed(decided)).type());
    }

    @Test
    void nobodyChangesAnothersAssessment() {
        var matter = SampleMatter.received();
        var refusal = assertThrows(ProblemException.class, () -> assessed(matter)
                .change(matter.matter(), CRITERIA, "another", scores("need", "quality"), NOW));
        assertEquals(Problem.OUT_OF_SCOPE, refusal.type());
    }

    static Stream<Arguments> uncovered() {
        return Stream.of(
                Arguments.of(scores("need"), List.of("/scores")),
                Arguments.of(scores("need", "need"), List.of("/scores/1/criterion", "/scores")),
                Arguments.of(scores("need", "quality", "beauty"), List.of("/scores/2/criterion")),
                Arguments.of(scores("beauty"), List.of("/scores/0/criterion", "/scores", "/scores")));
    }

    @ParameterizedTest
    @MethodSource("uncovered")
    void everyCriterionIsScoredOnceAndNoOther(List<Score> scores, List<String> pointers) {
        var refusal = assertThrows(ProblemException.class, () -> Score.mustCover(CRITERIA, new ArrayList<>(scores)));
        assertEquals(GrantsProblem.CRITERIA_NOT_COVERED, refusal.type());
        assertEquals(pointers, refusal.faults().stream().map(Fault::pointer).toList());
    }
}
