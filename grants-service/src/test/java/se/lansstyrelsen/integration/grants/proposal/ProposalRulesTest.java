package se.lansstyrelsen.integration.grants.proposal;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.lansstyrelsen.integration.grants.GrantsProblem;
import se.lansstyrelsen.integration.grants.application.ApplicationStatus;
import se.lansstyrelsen.integration.grants.application.Matter;
import se.lansstyrelsen.integration.grants.decision.Charge;
import se.lansstyrelsen.integration.grants.decision.DecisionKind;
import se.lansstyrelsen.integration.grants.decision.DecisionTerms;
import se.lansstyrelsen.integration.grants.decision.Outcome;
import se.lansstyrelsen.integration.grants.decision.Standing;
import se.lansstyrelsen.integration.grants.scheme.ApplicantKind;
import se.lansstyrelsen.integration.grants.scheme.Scheme;
import se.lansstyrelsen.integration.kit.problem.Fault;
import se.lansstyrelsen.integration.kit.problem.Problem;
import se.lansstyrelsen.integration.kit.problem.ProblemException;
import se.lansstyrelsen.integration.kit.problem.ProblemType;

/** 480 000 kronor are sought in each matter. */
class ProposalRulesTest {

    private static final Matter IN_TIME = matter(false, true, "480000.00");
    private static final Matter LATE = matter(true, true, "480000.00");
    private static final Matter NOT_ADMITTED = matter(false, false, "480000.00");
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 12, 31);
    private static final Standing UNDECIDED = new Standing(0, BigDecimal.ZERO.setScale(2), List.of(), null);
    private static final Standing REFUSED = new Standing(1, BigDecimal.ZERO.setScale(2), List.of(), LAST_DAY);
    private static final Standing GRANTED =
            new Standing(1, new BigDecimal("300000.00"), List.of(new Charge(2026, new BigDecimal("300000"))), LAST_DAY);

    private static Matter matter(boolean late, boolean admitted, String sought) {
        return new Matter(
                new UUID(0, 1),
                3,
                new UUID(0, 2),
                Scheme.SECTION_37,
                "09",
                "09",
                ApplicantKind.MUNICIPALITY,
                "2120000803",
                "Region Gotland",
                "0980",
                "Nya vägar",
                sought == null ? null : new BigDecimal(sought),
                Instant.parse("2026-04-01T10:00:00Z"),
                late,
                admitted,
                ApplicationStatus.PROPOSED,
                false,
                "1-2026",
                null);
    }

    private static DecisionTerms terms(DecisionKind kind, Outcome outcome, String amount) {
        return terms(kind, outcome, amount, null, null);
    }

    private static DecisionTerms terms(
            DecisionKind kind, Outcome outcome, String amount, String special, LocalDate newEndsOn, Charge... charges) {
        return new DecisionTerms(
                outcome,
                kind,
                amount == null ? null : new BigDecimal(amount),
                List.of(charges),
                List.of(),
                "Skäl.",
                special,
                newEndsOn);
    }

    private static ProblemException refused(ProblemType type, Matter matter, Standing standing, DecisionTerms terms) {
        var refusal = assertThrows(ProblemException.class, () -> ProposalRules.check(matter, standing, terms));
        assertEquals(type, refusal.type());
        return refusal;
    }

    private static void fine(Matter matter, Standing standing, DecisionTerms terms) {
        assertDoesNotThrow(() -> ProposalRules.check(matter, standing, terms));
    }

    @ParameterizedTest
    @CsvSource({
        "GRANTED,480000.00,",
        "GRANTED,480000,",
        "GRANTED,479999.99,AMOUNT_AND_OUTCOME_DISAGREE",
        "GRANTED,480000.01,AMOUNT_AND_OUTCOME_DISAGREE",
        "GRANTED,,AMOUNT_AND_OUTCOME_DISAGREE",
        "GRANTED_IN_PART,0.01,",
        "GRANTED_IN_PART,479999.99,",
        "GRANTED_IN_PART,480000,AMOUNT_AND_OUTCOME_DISAGREE",
        "GRANTED_IN_PART,0,AMOUNT_NOT_POSITIVE",
        "GRANTED_IN_PART,-1,AMOUNT_NOT_POSITIVE",
        "GRANTED_IN_PART,,AMOUNT_AND_OUTCOME_DISAGREE",
        "REJECTED,,",
        "REJECTED,1,AMOUNT_AND_OUTCOME_DISAGREE",
        "DISMISSED,,",
        "DISMISSED,1,AMOUNT_AND_OUTCOME_DISAGREE"
    })
    void theAmountFitsTheOutcome(Outcome outcome, String amount, GrantsProblem refusal) {
        var terms = terms(DecisionKind.ORIGINAL, outcome, amount);
        if (refusal == null) {
            fine(IN_TIME, UNDECIDED, terms);
        } else {
            assertEquals(
                    List.of("/terms/amount"),
                    refused(refusal, IN_TIME, UNDECIDED, terms).faults().stream()
                            .map(Fault::pointer)
                            .toList());
        }
    }

    @ParameterizedTest
    @EnumSource(Outcome.class)
    void aLateApplicationIsDismissedUnlessThereAreSpecialReasons(Outcome outcome) {
        var amount = outcome == Outcome.GRANTED ? "480000" : outcome == Outcome.GRANTED_IN_PART ? "1" : null;
        if (outcome == Outcome.DISMISSED) {
            fine(LATE, UNDECIDED, terms(DecisionKind.ORIGINAL, outcome, amount));
        } else {
            refused(GrantsProblem.LATE_IS_DISMISSED, LATE, UNDECIDED, terms(DecisionKind.ORIGINAL, outcome, amount));
            refused(
                    GrantsProblem.LATE_IS_DISMISSED,
                    LATE,
                    UNDECIDED,
                    terms(DecisionKind.ORIGINAL, outcome, amount, "  ", null));
        }
        fine(LATE, UNDECIDED, terms(DecisionKind.ORIGINAL, outcome, amount, "Länsstyrelsens tjänst låg nere.", null));
    }

    @ParameterizedTest
    @EnumSource(Outcome.class)
    void anApplicantWhomTheSchemeDoesNotAdmitIsNotGranted(Outcome outcome) {
        var amount = outcome == Outcome.GRANTED ? "480000" : outcome == Outcome.GRANTED_IN_PART ? "1" : null;
        var terms = terms(DecisionKind.ORIGINAL, outcome, amount, "Särskilda skäl.", null);
        if (outcome.grants()) {
            refused(GrantsProblem.APPLICANT_NOT_ADMITTED, NOT_ADMITTED, UNDECIDED, terms);
        } else {
            fine(NOT_ADMITTED, UNDECIDED, terms);
        }
    }

    @Test
    void whatStatesNoSoughtAmountIsNotGranted() {
        refused(
                GrantsProblem.AMOUNT_AND_OUTCOME_DISAGREE,
                matter(false, true, null),
                UNDECIDED,
                terms(DecisionKind.ORIGINAL, Outcome.GRANTED, "1"));
    }

    @Test
    void chargesMakeTheAmountAndEachYearStandsOnce() {
        var kind = DecisionKind.ORIGINAL;
        var first = new Charge(2026, new BigDecimal("180000"));
        var second = new Charge(2027, new BigDecimal("300000"));
        fine(IN_TIME, UNDECIDED, terms(kind, Outcome.GRANTED, "480000", null, null, first, second));
        refused(
                GrantsProblem.CHARGES_ARE_NOT_THE_AMOUNT,
                IN_TIME,
                UNDECIDED,
                terms(kind, Outcome.GRANTED, "480000", null, null, second));
        refused(
                GrantsProblem.CHARGES_ARE_NOT_THE_AMOUNT,
                IN_TIME,
                UNDECIDED,
                terms(kind, Outcome.GRANTED_IN_PART, "360000", null, null, first, first));
        refused(
                GrantsProblem.CHARGES_ARE_NOT_THE_AMOUNT,
                IN_TIME,
                UNDECIDED,
                terms(kind, Outcome.REJECTED, null, null, null, first));
        var negative = new Charge(2028, new BigDecimal("-20000"));
        var sum = new Charge(2027, new BigDecimal("320000"));
        refused(
                GrantsProblem.AMOUNT_NOT_POSITIVE,
                IN_TIME,
                UNDECIDED,
                terms(kind, Outcome.GRANTED, "480000", null, null, first, sum, negative));
    }

    @Test
    void theFirstDecisionIsOriginalAndLaterOnesChangeOrProlong() {
        refused(
                GrantsProblem.ALREADY_DECIDED,
                IN_TIME,
                GRANTED,
                terms(DecisionKind.ORIGINAL, Outcome.GRANTED, "480000"));
        refused(Problem.ILLEGAL_STATE, IN_TIME, UNDECIDED, terms(DecisionKind.CHANGE, Outcome.GRANTED_IN_PART, "1"));
        refused(
                Problem.ILLEGAL_STATE,
                IN_TIME,
                UNDECIDED,
                terms(DecisionKind.PROLONGATION, Outcome.GRANTED, null, null, LAST_DAY.plusDays(1)));
        refused(
                GrantsProblem.NOTHING_GRANTED,
                IN_TIME,
                REFUSED,
                terms(DecisionKind.PROLONGATION, Outcome.GRANTED, null, null, LAST_DAY.plusDays(1)));
        fine(IN_TIME, REFUSED, terms(DecisionKind.CHANGE, Outcome.GRANTED, "480000"));
        fine(IN_TIME, GRANTED, terms(DecisionKind.CHANGE, Outcome.GRANTED_IN_PART, "200000"));
        fine(IN_TIME, GRANTED, terms(DecisionKind.CHANGE, Outcome.REJECTED, null));
        fine(LATE, GRANTED, terms(DecisionKind.CHANGE, Outcome.GRANTED_IN_PART, "200000"));
    }

    @Test
    void aProlongationMovesTheLastDayAndNothingElseDoes() {
        var prolongation = DecisionKind.PROLONGATION;
        fine(IN_TIME, GRANTED, terms(prolongation, Outcome.GRANTED, null, null, LAST_DAY.plusDays(1)));
        fine(IN_TIME, GRANTED, terms(prolongation, Outcome.REJECTED, null));
        refused(GrantsProblem.NO_LATER_LAST_DAY, IN_TIME, GRANTED, terms(prolongation, Outcome.GRANTED, null));
        refused(
                GrantsProblem.NO_LATER_LAST_DAY,
                IN_TIME,
                GRANTED,
                terms(prolongation, Outcome.GRANTED, null, null, LAST_DAY));
        refused(
                GrantsProblem.NO_LATER_LAST_DAY,
                IN_TIME,
                GRANTED,
                terms(prolongation, Outcome.REJECTED, null, null, LAST_DAY.plusDays(1)));
        refused(
                GrantsProblem.NO_LATER_LAST_DAY,
                IN_TIME,
                UNDECIDED,
                terms(DecisionKind.ORIGINAL, Outcome.GRANTED, "480000", null, LAST_DAY.plusDays(1)));
        refused(
                GrantsProblem.AMOUNT_AND_OUTCOME_DISAGREE,
                IN_TIME,
                GRANTED,
                terms(prolongation, Outcome.GRANTED, "1", null, LAST_DAY.plusDays(1)));
    }

    @Test
    void everyFaultIsToldAtOnce() {
        var terms = new DecisionTerms(
                Outcome.REJECTED,
                DecisionKind.ORIGINAL,
                BigDecimal.ONE,
                List.of(new Charge(2026, BigDecimal.ONE)),
                List.of("Villkor."),
                "Skäl.",
                null,
                LAST_DAY);
        assertEquals(
                List.of("/terms/outcome", "/terms/amount", "/terms/charges", "/terms/newEndsOn", "/terms/conditions"),
                refused(Problem.RULE_BROKEN, LATE, UNDECIDED, terms).faults().stream()
                        .map(Fault::pointer)
                        .toList());
    }
}
