package se.lansstyrelsen.integration.allocation.calendar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How something that has a last day stands on the day asked about. */
@Schema(name = "Timeliness")
record Timeliness(
        @Schema(description = "LATE also when it is not done and the day has passed") Status status,
        @Schema(description = "First day on which it was done, null when it is not", nullable = true) LocalDate doneOn,
        @Schema(description = "Days after the common date; counted to the day asked about while it is not done")
                long daysLate) {

    enum Status {
        ON_TIME,
        LATE,
        /** Not done, and the last day has not passed. */
        WAITING
    }

    /** @param doneOn null when it has not been done by that day */
    static Timeliness of(LocalDate dueOn, LocalDate doneOn, LocalDate asOf) {
        var daysLate = Math.max(0, ChronoUnit.DAYS.between(dueOn, doneOn == null ? asOf : doneOn));
        if (daysLate > 0) {
            return new Timeliness(Status.LATE, doneOn, daysLate);
        }
        return new Timeliness(doneOn == null ? Status.WAITING : Status.ON_TIME, doneOn, 0);
    }
}
