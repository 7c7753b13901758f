package se.lansstyrelsen.integration.allocation.settlement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.lansstyrelsen.integration.allocation.settlement.Account.Decisions;
import se.lansstyrelsen.integration.allocation.settlement.ChildAccount.Booking;
import se.lansstyrelsen.integration.allocation.settlement.SettlementFact.Kind;

class ChildAccountTest {

    private static final LocalDate DECIDED = LocalDate.of(2019, 12, 20);

    @ParameterizedTest
    @EnumSource(names = {"CHILD_EQUALISED", "CHILD_TO_KIN", "CHILD_OTHERWISE"})
    void childrenAreBookedAsTheyWereAssignedAndNeverAgainstAKommuntal(Kind kind) {
        var facts = List.of(fact(kind, "2409", 2, DECIDED, 1));
        assertEquals(Map.of(new Booking("2409", DECIDED, kind, DECIDED), 2), ChildAccount.of(facts));
        assertEquals(Map.of(), Account.of(facts, Decisions.in(Map.of("A", facts))));
    }

    @Test
    void aCancellationTakesThemBackOnItsDayAndStaysInTheYearOfTheAssignment() {
        var cancelled = LocalDate.of(2020, 1, 10);
        assertEquals(
                Map.of(
                        new Booking("2409", DECIDED, Kind.CHILD_EQUALISED, DECIDED), 2,
                        new Booking("2409", DECIDED, Kind.CHILD_EQUALISED, cancelled), -2),
                ChildAccount.of(List.of(
                        fact(Kind.CANCELLED, null, null, cancelled, 2),
                        fact(Kind.CHILD_EQUALISED, "2409", 2, DECIDED, 1))));
    }

    @Test
    void aCancellationDatedBeforeTheAssignmentCancelsItOnItsOwnDay() {
        assertEquals(
                Map.of(new Booking("2409", DECIDED, Kind.CHILD_TO_KIN, DECIDED), 0),
                ChildAccount.of(List.of(
                        fact(Kind.CHILD_TO_KIN, "2409", 2, DECIDED, 1),
                        fact(Kind.CANCELLED, null, null, DECIDED.minusDays(3), 2))));
    }

    @Test
    void otherRecordsAssignNoChildren() {
        assertEquals(Map.of(), ChildAccount.of(List.of(fact(Kind.DECIDED, "2409", 2, DECIDED, 1))));
        assertEquals(Map.of(), ChildAccount.of(List.of(fact(Kind.CANCELLED, null, null, DECIDED, 1))));
    }

    private static SettlementFact fact(Kind kind, String municipality, Integer persons, LocalDate day, int told) {
        return new SettlementFact(
                "urn:test",
                "child" + told,
                kind,
                "A",
                municipality,
                null,
                persons,
                day,
                null,
                null,
                null,
                null,
                Instant.ofEpochSecond(told),
                told,
                null,
                null);
    }
}
