package se.lansstyrelsen.integration.allocation.settlement;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.lansstyrelsen.integration.allocation.settlement.SettlementFact.Kind;

/**
 * What the records about one assignment, or one self-settled reception, come to. A pure function of the records told,
 * so the order in which they arrive makes no difference.
 *
 * <p>Avräkning: the quota is charged at reception, in the year the assignment was decided; a replacement stays in the
 * first one's year and municipality (10 a § förordning 2016:39).
 */
final class Account {

    static final Comparator<SettlementFact> AS_TOLD =
            Comparator.comparing(SettlementFact::toldAt).thenComparingLong(SettlementFact::order);

    private Account() {}

    /** The year, municipality and day a figure is booked on. */
    record Booking(int year, String municipalityCode, LocalDate day) {

        /** Whether it is the year's, by a day, in a municipality whose code starts as the area does. */
        boolean isWithin(int askedYear, String area, LocalDate asOf) {
            return year == askedYear && municipalityCode.startsWith(area) && !day.isAfter(asOf);
        }
    }

    /**
     * Persons; differences may be negative.
     *
     * @param protectedAssigned of the assigned, those under temporary protection (tillfälligt skydd)
     * @param protectedReceived of the received, likewise
     */
    record Figures(int assigned, int received, int selfSettled, int protectedAssigned, int protectedReceived) {

        static final Figures NONE = new Figures(0, 0, 0, 0, 0);

        static Figures assigned(int persons, Category category) {
            return new Figures(persons, 0, 0, underProtection(persons, category), 0);
        }

        static Figures received(int persons, Category category) {
            return new Figures(0, persons, 0, 0, underProtection(persons, category));
        }

        static Figures selfSettled(int persons) {
            return new Figures(0, 0, persons, 0, 0);
        }

        Figures plus(Figures other) {
            return new Figures(
                    assigned + other.assigned,
                    received + other.received,
                    selfSettled + other.selfSettled,
                    protectedAssigned + other.protectedAssigned,
                    protectedReceived + other.protectedReceived);
        }

        Figures negated() {
            return new Figures(-assigned, -received, -selfSettled, -protectedAssigned, -protectedReceived);
        }

        private static int underProtection(int persons, Category category) {
            return category == Category.TEMPORARY_PROTECTION ? persons : 0;
        }
    }

    /**
     * The bookings of one subject.
     *
     * @param facts all records about it
     * @param decisions finds the decision of any assignment, for following replacements to the first one
     * @return empty while the decision, or the first one it replaces, is not known
     */
    static Map<Booking, Figures> of(Collection<SettlementFact> facts, Decisions decisions) {
        var bookings = new HashMap<Booking, Figures>();
        for (var fact : facts) {
            if (fact.kind() == Kind.SELF_SETTLED) {
                book(
                        bookings,
                        new Booking(fact.happenedOn().getYear(), fact.municipalityCode(), fact.happenedOn()),
                        Figures.selfSettled(fact.persons()));
            }
        }
        var decision = decisionIn(facts);
        var first = decision.flatMap(decisions::first);
        if (first.isEmpty()) {
            return bookings;
        }
        var charged =
                new Charged(first.get().happenedOn().getYear(), first.get().municipalityCode());
        var decidedOn = decision.get().happenedOn();
        var persons = decision.get().persons();
        var category = decision.get().category();
        book(bookings, charged.on(decidedOn), Figures.assigned(persons, category));
        cancelledOn(facts, decidedOn)
                .ifPresent(day -> book(bookings, charged.on(day), Figures.assigned(-persons, category)));
        var correction = last(facts, Kind.CORRECTED);
        correction.ifPresent(
                told -> book(bookings, charged.on(told.happenedOn()), Figures.received(told.persons(), category)));
        for (var fact : facts) {
            if (fact.kind() == Kind.RECEIVED
                    && correction
                            .filter(told -> AS_TOLD.compare(told, fact) > 0)
                            .isEmpty()) {
                book(bookings, charged.on(fact.happenedOn()), Figures.received(fact.persons(), category));
            }
        }
        return bookings;
    }

    /** The assignment's decision; of two, the one told first stands. */
    static Optional<SettlementFact> decisionIn(Collection<SettlementFact> facts) {
        return facts.stream().filter(fact -> fact.kind() == Kind.DECIDED).min(AS_TOLD);
    }

    /** The day a cancellation told of the assignment takes it back; not before it was decided. */
    static Optional<LocalDate> cancelledOn(Collection<SettlementFact> facts, LocalDate decidedOn) {
        return last(facts, Kind.CANCELLED)
                .map(SettlementFact::happenedOn)
                .map(day -> day.isBefore(decidedOn) ? decidedOn : day);
    }

    private static Optional<SettlementFact> last(Collection<SettlementFact> facts, Kind kind) {
        return facts.stream().filter(fact -> fact.kind() == kind).max(AS_TOLD);
    }

    private static void book(Map<Booking, Figures> bookings, Booking booking, Figures figures) {
        bookings.merge(booking, figures, Figures::plus);
    }

    private record Charged(int year, String municipalityCode) {
        Booking on(LocalDate day) {
            return new Booking(year, municipalityCode, day);
        }
    }

    /** Finds decisions by assignment. */
    interface Decisions {

        int LONGEST_CHAIN = 50;

        Optional<SettlementFact> of(String assignmentId);

        /** The first decision in a row of replacements; empty while one of them is unknown, or when they go in a ring. */
        default Optional<SettlementFact> first(SettlementFact decision) {
            var present = Optional.of(decision);
            for (var step = 0; step < LONGEST_CHAIN; step++) {
                if (present.isEmpty() || present.get().replaces() == null) {
                    return present;
                }
                present = of(present.get().replaces());
            }
            return Optional.empty();
        }

        static Decisions in(Map<String, List<SettlementFact>> bySubject) {
            return assignmentId -> decisionIn(bySubject.getOrDefault(assignmentId, List.of()));
        }
    }
}
