package se.lansstyrelsen.integration.grants.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.lansstyrelsen.integration.grants.GrantsProblem;
import se.lansstyrelsen.integration.grants.scheme.Scheme;
import se.lansstyrelsen.integration.kit.problem.ProblemException;
import se.lansstyrelsen.integration.kit.problem.ProblemType;

class FrameTest {

    private static final UUID MATTER = UUID.fromString("019389f0-1f2e-7c4a-9d31-5f0e7a1b2c3d");
    private static final UUID OTHER = UUID.fromString("019389f0-1f2e-7c4a-9d31-5f0e7a1b2c3e");

    private final List<FrameEntry> ledger = new ArrayList<>();
    private final Frame frame = frame("18");

    private static Frame frame(String county) {
        return new Frame(new FrameKey(Scheme.SECTION_37, county, 2026), county);
    }

    private static Booking of(UUID matter, String amount) {
        return Booking.of(matter, new BigDecimal(amount), "someone", Instant.EPOCH);
    }

    private FrameStanding ofMatter(UUID matter) {
        var sums = FrameStanding.NOTHING;
        for (var entry : ledger) {
            sums = matter.equals(entry.matterId()) ? entry.addedTo(sums) : sums;
        }
        return sums;
    }

    private void allot(String amount) {
        ledger.add(frame.allot(of(null, amount)));
    }

    private void reserve(UUID matter, String amount) {
        ledger.add(frame.reserve(of(matter, amount)));
    }

    private FrameEntry decide(UUID matter, String amount) {
        var entry = frame.decide(of(matter, amount), ofMatter(matter));
        ledger.add(entry);
        return entry;
    }

    private void pay(UUID matter, String amount) {
        ledger.add(frame.pay(of(matter, amount), ofMatter(matter)));
    }

    private void stands(String allotted, String reserved, String decided, String paid, String returned, String left) {
        assertEquals(
                new FrameStanding(
                        new BigDecimal(allotted),
                        new BigDecimal(reserved),
                        new BigDecimal(decided),
                        new BigDecimal(paid),
                        new BigDecimal(returned),
                        new BigDecimal(left)),
                frame.standing());
    }

    private void refused(ProblemType type, Runnable operation) {
        var before = frame.standing();
        assertEquals(type, assertThrows(ProblemException.class, operation::run).type());
        assertEquals(before, frame.standing());
    }

    @Test
    void everyKindOfEntryMovesItsOwnSums() {
        allot("1000");
        stands("1000.00", "0.00", "0.00", "0.00", "0.00", "1000.00");
        reserve(MATTER, "300");
        stands("1000.00", "300.00", "0.00", "0.00", "0.00", "700.00");
        ledger.add(frame.release(of(MATTER, "50"), ofMatter(MATTER)));
        stands("1000.00", "250.00", "0.00", "0.00", "0.00", "750.00");
        decide(MATTER, "400.50");
        stands("1000.00", "0.00", "400.50", "0.00", "0.00", "599.50");
        ledger.add(frame.reduce(of(MATTER, "0.50"), ofMatter(MATTER)));
        stands("1000.00", "0.00", "400.00", "0.00", "0.00", "600.00");
        pay(MATTER, "400");
        stands("1000.00", "0.00", "400.00", "400.00", "0.00", "600.00");
        ledger.add(frame.takeBack(of(MATTER, "100"), ofMatter(MATTER)));
        stands("1000.00", "0.00", "400.00", "400.00", "100.00", "700.00");
        ledger.add(frame.transferTo(frame("19"), of(null, "650")));
        stands("350.00", "0.00", "400.00", "400.00", "100.00", "50.00");
        ledger.add(frame.transferFrom(frame("19"), of(null, "1")));
        stands("351.00", "0.00", "400.00", "400.00", "100.00", "51.00");
        allot("-51");
        stands("300.00", "0.00", "400.00", "400.00", "100.00", "0.00");
        assertEquals(
                List.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10),
                ledger.stream().map(FrameEntry::number).toList());
    }

    @Test
    void aDecisionTakesItsOwnReservationAndNobodyElses() {
        allot("1000");
        reserve(MATTER, "300");
        reserve(OTHER, "600");
        refused(GrantsProblem.FRAME_EXHAUSTED, () -> decide(MATTER, "400.01"));
        assertEquals(new BigDecimal("300.00"), decide(MATTER, "400").fromReservation());
        stands("1000.00", "600.00", "400.00", "0.00", "0.00", "0.00");
        refused(GrantsProblem.FRAME_EXHAUSTED, () -> decide(MATTER, "0.01"));
        assertEquals(new BigDecimal("200.00"), decide(OTHER, "200").fromReservation());
        stands("1000.00", "400.00", "600.00", "0.00", "0.00", "0.00");
    }

    @Test
    void whatIsReservedOrGrantedCannotBeTakenOrMoved() {
        allot("1000");
        reserve(MATTER, "300");
        decide(OTHER, "300");
        refused(GrantsProblem.FRAME_EXHAUSTED, () -> allot("-400.01"));
        refused(GrantsProblem.FRAME_EXHAUSTED, () -> frame.transferTo(frame("19"), of(null, "400.01")));
        refused(GrantsProblem.FRAME_EXHAUSTED, () -> reserve(MATTER, "400.01"));
        frame.transferTo(frame("19"), of(null, "400"));
        stands("600.00", "300.00", "300.00", "0.00", "0.00", "0.00");
    }

    @Test
    void aMatterGivesUpNoMoreThanItHas() {
        allot("1000");
        reserve(OTHER, "100");
        reserve(MATTER, "100");
        refused(GrantsProblem.MORE_THAN_STANDS, () -> frame.release(of(MATTER, "100.01"), ofMatter(MATTER)));
        decide(OTHER, "500");
        refused(GrantsProblem.MORE_THAN_STANDS, () -> pay(MATTER, "0.01"));
        decide(MATTER, "300");
        refused(GrantsProblem.MORE_THAN_STANDS, () -> pay(MATTER, "300.01"));
        pay(MATTER, "200");
        refused(GrantsProblem.MORE_THAN_STANDS, () -> frame.reduce(of(MATTER, "100.01"), ofMatter(MATTER)));
        refused(GrantsProblem.MORE_THAN_STANDS, () -> frame.takeBack(of(MATTER, "200.01"), ofMatter(MATTER)));
        ledger.add(frame.reduce(of(MATTER, "100"), ofMatter(MATTER)));
        ledger.add(frame.takeBack(of(MATTER, "200"), ofMatter(MATTER)));
        refused(GrantsProblem.MORE_THAN_STANDS, () -> frame.takeBack(of(MATTER, "0.01"), ofMatter(MATTER)));
        stands("1000.00", "0.00", "700.00", "200.00", "200.00", "500.00");
    }

    @ParameterizedTest
    @EnumSource
    void noKindOfEntryTakesAnAmountThatMovesNothing(EntryKind kind) {
        allot("1000");
        var nothing = of(MATTER, "0");
        refused(GrantsProblem.AMOUNT_NOT_POSITIVE, () -> enter(kind, nothing));
        if (kind != EntryKind.ALLOTTED) {
            refused(GrantsProblem.AMOUNT_NOT_POSITIVE, () -> enter(kind, of(MATTER, "-1")));
        }
    }

    private FrameEntry enter(EntryKind kind, Booking booking) {
        var ofMatter = ofMatter(MATTER);
        return switch (kind) {
            case ALLOTTED -> frame.allot(booking);
            case TRANSFERRED_OUT -> frame.transferTo(frame("19"), booking);
            case TRANSFERRED_IN -> frame.transferFrom(frame("19"), booking);
            case RESERVED -> frame.reserve(booking);
            case RELEASED -> frame.release(booking, ofMatter);
            case DECIDED -> frame.decide(booking, ofMatter);
            case REDUCED -> frame.reduce(booking, ofMatter);
            case PAID -> frame.pay(booking, ofMatter);
            case RETURNED -> frame.takeBack(booking, ofMatter);
        };
    }

    @Test
    void aBookingIsOfWholeOre() {
        assertThrows(ArithmeticException.class, () -> of(MATTER, "0.001"));
    }
}
