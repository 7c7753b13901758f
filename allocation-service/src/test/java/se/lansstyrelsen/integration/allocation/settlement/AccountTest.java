package se.lansstyrelsen.integration.allocation.settlement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.lansstyrelsen.integration.allocation.settlement.Account.Booking;
import se.lansstyrelsen.integration.allocation.settlement.Account.Decisions;
import se.lansstyrelsen.integration.allocation.settlement.Account.Figures;
import se.lansstyrelsen.integration.allocation.settlement.SettlementFact.Kind;

class AccountTest {

    private static final LocalDate DECIDED = LocalDate.of(2018, 11, 20);

    @Test
    void aReceptionInFebruaryIsBookedOnTheYearOfTheDecision() {
        var booked =
                account("A", decided("A", "0880", 4, DECIDED, null, 1), received("A", 4, LocalDate.of(2019, 2, 1), 2));
        assertEquals(
                Map.of(
                        new Booking(2018, "0880", DECIDED), new Figures(4, 0, 0, 0, 0),
                        new Booking(2018, "0880", LocalDate.of(2019, 2, 1)), new Figures(0, 4, 0, 0, 0)),
                booked);
    }

    @Test
    void thoseUnderTemporaryProtectionAreCountedAmongTheAssignedAndTheReceived() {
        var decision = decided("A", "0880", 4, DECIDED, null, 1);
        var underProtection = new SettlementFact(
                decision.source(),
                decision.eventId(),
                decision.kind(),
                decision.subjectId(),
                decision.municipalityCode(),
                Category.TEMPORARY_PROTECTION,
                decision.persons(),
                decision.happenedOn(),
                null,
                null,
                null,
                null,
                decision.toldAt(),
                1,
                null,
                null);
        assertEquals(new Figures(4, 3, 0, 4, 3), sum(account("A", underProtection, received("A", 3, DECIDED, 2))));
        assertEquals(new Figures(4, 3, 0, 0, 0), sum(account("A", decision, received("A", 3, DECIDED, 2))));
    }

    @Test
    void nothingCountsBeforeTheDecisionIsKnown() {
        assertEquals(Map.of(), account("A", received("A", 4, DECIDED, 2)));
    }

    @Test
    void severalReceptionsOfOneAssignmentAddUp() {
        assertEquals(
                5,
                sum(account(
                                "A",
                                decided("A", "0880", 5, DECIDED, null, 1),
                                received("A", 2, DECIDED, 2),
                                received("A", 3, DECIDED, 3)))
                        .received());
    }

    @Test
    void aCorrectionReplacesAllReceivedBeforeItWasToldAndLaterReceptionsAddToIt() {
        var booked = account(
                "A",
                decided("A", "0880", 5, DECIDED, null, 1),
                received("A", 2, DECIDED.plusDays(1), 2),
                received("A", 3, DECIDED.plusDays(2), 3),
                corrected("A", 4, DECIDED.plusDays(2), 4),
                received("A", 1, DECIDED.plusDays(9), 5));
        assertEquals(5, sum(booked).received());
        assertEquals(
                4, booked.get(new Booking(2018, "0880", DECIDED.plusDays(2))).received());
    }

    @Test
    void theLatestCorrectionStandsWhateverArrivesFirst() {
        var booked = account(
                "A",
                corrected("A", 2, DECIDED, 9),
                corrected("A", 7, DECIDED, 4),
                received("A", 5, DECIDED, 3),
                decided("A", "0880", 5, DECIDED, null, 1));
        assertEquals(2, sum(booked).received());
    }

    @Test
    void aCancelledAssignmentIsNoLongerAssignedFromThatDay() {
        var cancelled = DECIDED.plusDays(10);
        var booked = account("A", decided("A", "0880", 4, DECIDED, null, 1), cancelled("A", cancelled, 2));
        assertEquals(new Figures(4, 0, 0, 0, 0), booked.get(new Booking(2018, "0880", DECIDED)));
        assertEquals(new Figures(-4, 0, 0, 0, 0), booked.get(new Booking(2018, "0880", cancelled)));
    }

    @Test
    void aReplacementStaysInTheFirstOnesYearAndMunicipality() {
        var first = decided("A", "0880", 4, DECIDED, null, 1);
        var second = decided("B", "0880", 4, LocalDate.of(2019, 1, 10), "A", 2);
        var third = decided("C", "0861", 4, LocalDate.of(2019, 2, 10), "B", 3);
        var all = Map.of(
                "A",
                List.of(first),
                "B",
                List.of(second),
                "C",
                List.of(third, received("C", 4, LocalDate.of(2019, 3, 1), 4)));
        var booked = Account.of(all.get("C"), Decisions.in(all));
        assertEquals(new Figures(0, 4, 0, 0, 0), booked.get(new Booking(2018, "0880", LocalDate.of(2019, 3, 1))));
    }

    @Test
    void replacementsInARingCountNowhere() {
        var a = decided("A", "0880", 4, DECIDED, "B", 1);
        var b = decided("B", "0880", 4, DECIDED, "A", 2);
        var all = Map.of("A", List.of(a), "B", List.of(b));
        assertEquals(Map.of(), Account.of(all.get("A"), Decisions.in(all)));
    }

    @Test
    void theSelfSettledNeverTouchTheQuotasFigures() {
        var booked = account("S", fact(Kind.SELF_SETTLED, "S", "0880", 3, DECIDED, null, 1));
        assertEquals(Map.of(new Booking(2018, "0880", DECIDED), new Figures(0, 0, 3, 0, 0)), booked);
    }

    private static Figures sum(Map<Booking, Figures> booked) {
        return booked.values().stream().reduce(Figures.NONE, Figures::plus);
    }

    private static Map<Booking, Figures> account(String subject, SettlementFact... facts) {
        var bySubject = new HashMap<>(Arrays.stream(facts).collect(Collectors.groupingBy(SettlementFact::subjectId)));
        return Account.of(bySubject.get(subject), Decisions.in(bySubject));
    }

    private static SettlementFact decided(
            String id, String municipality, int persons, LocalDate day, String replaces, int told) {
        return fact(Kind.DECIDED, id, municipality, persons, day, replaces, told);
    }

    private static SettlementFact received(String id, int persons, LocalDate day, int told) {
        return fact(Kind.RECEIVED, id, null, persons, day, null, told);
    }

    private static SettlementFact corrected(String id, int persons, LocalDate day, int told) {
        return fact(Kind.CORRECTED, id, null, persons, day, null, told);
    }

    private static SettlementFact cancelled(String id, LocalDate day, int told) {
        return fact(Kind.CANCELLED, id, null, null, day, null, told);
    }

    private static SettlementFact fact(
            Kind kind, String id, String municipality, Integer persons, LocalDate day, String replaces, int told) {
        return new SettlementFact(
                "urn:test",
                id + kind + told,
                kind,
                id,
                municipality,
                null,
                persons,
                day,
                null,
                null,
                replaces,
                null,
                Instant.ofEpochSecond(told),
                told,
                null,
                null);
    }
}
