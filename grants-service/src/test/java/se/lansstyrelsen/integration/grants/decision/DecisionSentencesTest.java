package se.lansstyrelsen.integration.grants.decision;

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
import se.lansstyrelsen.integration.grants.GrantsProblem;
import se.lansstyrelsen.integration.grants.application.ApplicationStatus;
import se.lansstyrelsen.integration.grants.application.Matter;
import se.lansstyrelsen.integration.grants.scheme.ApplicantKind;
import se.lansstyrelsen.integration.grants.scheme.Scheme;
import se.lansstyrelsen.integration.kit.problem.ProblemException;

class DecisionSentencesTest {

    private static final LocalDate LAST_DAY = LocalDate.of(2026, 12, 31);
    private static final Made MADE = new Made(
            LocalDate.of(2026, 4, 20),
            Instant.parse("2026-04-20T11:05:00Z"),
            "officer",
            "decider",
            "Eva Ek",
            "Anna Alm");

    private static Matter matter(Scheme scheme, String title) {
        return new Matter(
                new UUID(0, 1),
                1,
                new UUID(0, 2),
                scheme,
                "09",
                "09",
                ApplicantKind.MUNICIPALITY,
                "2120000803",
                "Region Gotland",
                "0980",
                title,
                new BigDecimal("480000.00"),
                Instant.parse("2026-03-02T09:30:00Z"),
                false,
                true,
                ApplicationStatus.PROPOSED,
                false,
                "1-2026",
                null);
    }

    private static DecisionTerms terms(
            DecisionKind kind, Outcome outcome, String amount, LocalDate newEndsOn, Charge... charges) {
        return new DecisionTerms(
                outcome,
                kind,
                amount == null ? null : new BigDecimal(amount),
                List.of(charges),
                List.of(),
                "Skäl.",
                null,
                newEndsOn);
    }

    private static Decision decision(String title, Standing before, DecisionTerms terms) {
        return new Decision(matter(Scheme.SECTION_37, title), before, terms, MADE, LAST_DAY);
    }

    private static Decision first(Outcome outcome, String amount) {
        return decision("Nya vägar", Standing.NOTHING, terms(DecisionKind.ORIGINAL, outcome, amount, null));
    }

    private static List<String> after(Decision former, DecisionTerms terms) {
        return DecisionSentences.of(decision("Nya vägar", former.standing(), terms), former);
    }

    @Test
    void anApplicationIsGrantedInPartRejectedOrDismissed() {
        var year = "Beloppet tas av länsstyrelsens tilldelade medel för år 2026.";
        assertEquals(
                List.of(
                        "Länsstyrelsen beviljar Region Gotland statlig ersättning med 480\u00a0000 kronor för insatsen ”Nya vägar”.",
                        year),
                DecisionSentences.of(first(Outcome.GRANTED, "480000"), null));
        assertEquals(
                List.of(
                        "Länsstyrelsen beviljar Region Gotland statlig ersättning med 1\u00a0000,50 kronor för insatsen ”Nya vägar”.",
                        "Länsstyrelsen avslår ansökan i övrigt.",
                        year),
                DecisionSentences.of(first(Outcome.GRANTED_IN_PART, "1000.50"), null));
        assertEquals(
                List.of(
                        "Länsstyrelsen avslår ansökan från Region Gotland om statlig ersättning för insatsen ”Nya vägar”."),
                DecisionSentences.of(first(Outcome.REJECTED, null), null));
        assertEquals(
                List.of("Länsstyrelsen avvisar ansökan från Region Gotland om statlig ersättning."),
                DecisionSentences.of(
                        decision(null, Standing.NOTHING, terms(DecisionKind.ORIGINAL, Outcome.DISMISSED, null, null)),
                        null));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CHANGE|REJECTED|Länsstyrelsen avslår begäran om ändring av beslutet för insatsen ”Nya vägar”.",
                "CHANGE|DISMISSED|Länsstyrelsen avvisar begäran om ändring av beslutet för insatsen ”Nya vägar”.",
                "PROLONGATION|REJECTED|Länsstyrelsen avslår begäran om förlängd tid för insatsen ”Nya vägar”.",
                "PROLONGATION|DISMISSED|Länsstyrelsen avvisar begäran om förlängd tid för insatsen ”Nya vägar”."
            })
    void aRefusedRequestLeavesWhatStands(DecisionKind kind, Outcome outcome, String sentence) {
        var former = first(Outcome.GRANTED, "480000");
        var terms = terms(kind, outcome, null, null);
        assertEquals(List.of(sentence), after(former, terms));
        var refusal = decision("Nya vägar", former.standing(), terms);
        assertEquals(new Standing(2, former.grantedAmount(), former.charges(), LAST_DAY), refusal.standing());
    }

    @Test
    void aChangeSaysWhatItReplaces() {
        assertEquals(
                List.of(
                        "Länsstyrelsen ändrar sitt beslut så att Region Gotland beviljas statlig ersättning med 200\u00a0000 kronor i stället för 480\u00a0000 kronor för insatsen ”Nya vägar”.",
                        "Beloppet tas av länsstyrelsens tilldelade medel för år 2026."),
                after(
                        first(Outcome.GRANTED, "480000"),
                        terms(DecisionKind.CHANGE, Outcome.GRANTED_IN_PART, "200000", null)));
        assertEquals(
                "Länsstyrelsen ändrar sitt beslut så att Region Gotland beviljas statlig ersättning med 480\u00a0000 kronor för insatsen ”Nya vägar”.",
                after(first(Outcome.REJECTED, null), terms(DecisionKind.CHANGE, Outcome.GRANTED, "480000", null))
                        .get(0));
    }

    @Test
    void aProlongationSaysBothDays() {
        assertEquals(
                List.of(
                        "Länsstyrelsen förlänger tiden för insatsen ”Nya vägar” till och med den 30 juni 2027, i stället för den 31 december 2026.",
                        "Beviljat belopp är oförändrat."),
                after(
                        first(Outcome.GRANTED, "480000"),
                        terms(DecisionKind.PROLONGATION, Outcome.GRANTED, null, LocalDate.of(2027, 6, 30))));
    }

    @Test
    void aYearThatIsOverMayBearLessButNotMore() {
        var lastYear = new Charge(2025, new BigDecimal("100"));
        var before = new Standing(1, new BigDecimal("100.00"), List.of(lastYear), LAST_DAY);
        assertEquals(
                List.of(new Charge(2025, new BigDecimal("60"))),
                decision("Nya vägar", before, terms(DecisionKind.CHANGE, Outcome.GRANTED_IN_PART, "60", null))
                        .charges());
        var raised = terms(
                DecisionKind.CHANGE, Outcome.GRANTED_IN_PART, "140", null, new Charge(2025, new BigDecimal("140")));
        assertEquals(
                GrantsProblem.YEAR_IS_OVER,
                assertThrows(ProblemException.class, () -> decision("Nya vägar", before, raised))
                        .type());
    }
}
