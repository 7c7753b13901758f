package se.lansstyrelsen.integration.allocation.settlement;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import se.lansstyrelsen.integration.allocation.settlement.SettlementFact.Kind;

/**
 * What the records about one assignment of unaccompanied children come to. A pure function of the records told, as {@link
 * Account}; such children count against the shares (andelstal) and never against a kommuntal.
 */
final class ChildAccount {

    private ChildAccount() {}

    /** Where and when a figure is booked; decidedOn stays the assignment's own when a later day changes it. */
    record Booking(String municipalityCode, LocalDate decidedOn, Kind kind, LocalDate day) {}

    /** Children by booking; empty for records about anything else. */
    static Map<Booking, Integer> of(Collection<SettlementFact> facts) {
        var assigned = assignmentIn(facts);
        if (assigned.isEmpty()) {
            return Map.of();
        }
        var assignment = assigned.get();
        var decidedOn = assignment.happenedOn();
        var bookings = new HashMap<Booking, Integer>();
        bookings.put(booking(assignment, decidedOn), assignment.persons());
        Account.cancelledOn(facts, decidedOn)
                .ifPresent(day -> bookings.merge(booking(assignment, day), -assignment.persons(), Integer::sum));
        return bookings;
    }

    static Optional<SettlementFact> assignmentIn(Collection<SettlementFact> facts) {
        return facts.stream().filter(fact -> fact.kind().isChild()).min(Account.AS_TOLD);
    }

    private static Booking booking(SettlementFact assignment, LocalDate day) {
        return new Booking(assignment.municipalityCode(), assignment.happenedOn(), assignment.kind(), day);
    }
}
