package se.lansstyrelsen.integration.collaboration.seat;

import java.time.LocalDate;
import se.lansstyrelsen.integration.collaboration.CollaborationProblem;

/** Days from the first to the last, both included; without a last day while {@code to} is null. */
record Period(LocalDate from, LocalDate to) {

    Period {
        if (to != null && to.isBefore(from)) {
            throw CollaborationProblem.DATES_OUT_OF_ORDER.with("validTo lies before validFrom.");
        }
    }

    boolean holds(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    boolean meets(Period other) {
        return startsByEndOf(other) && other.startsByEndOf(this);
    }

    /** Whether the other lies wholly within this one. */
    boolean covers(Period other) {
        return !other.from.isBefore(from) && (to == null || (other.to != null && !other.to.isAfter(to)));
    }

    private boolean startsByEndOf(Period other) {
        return other.to == null || !from.isAfter(other.to);
    }
}
