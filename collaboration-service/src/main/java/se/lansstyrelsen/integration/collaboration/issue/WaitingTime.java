package se.lansstyrelsen.integration.collaboration.issue;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How long an issue waited at one level before it went on or was answered. */
@Schema(name = "IssueWaitingTime", description = "Väntetid hos en nivå")
record WaitingTime(
        @Schema(description = "Level of the forum, or ORGANISATION") String level,
        @Schema(description = "Whole days, over all its stays there") int days) {

    private static final String ORGANISATION = "ORGANISATION";

    /** From the steps, until it was answered or went up in another, or until today. */
    static List<WaitingTime> of(List<IssueStep> steps, LocalDate today) {
        var waits = new ArrayList<WaitingTime>();
        IssueStep arrival = null;
        for (var step : steps) {
            if (step.kind().changesHolder() || step.kind() == StepKind.ANSWERED || step.kind() == StepKind.MERGED) {
                if (arrival != null) {
                    add(waits, arrival, step.day());
                }
                arrival = step.kind().changesHolder() ? step : null;
            }
        }
        if (arrival != null) {
            add(waits, arrival, today);
        }
        return waits;
    }

    private static void add(List<WaitingTime> waits, IssueStep arrival, LocalDate left) {
        var level = arrival.toLevel() == null ? ORGANISATION : arrival.toLevel().name();
        var days = days(arrival.day(), left);
        for (var i = 0; i < waits.size(); i++) {
            if (waits.get(i).level.equals(level)) {
                waits.set(i, new WaitingTime(level, waits.get(i).days + days));
                return;
            }
        }
        waits.add(new WaitingTime(level, days));
    }

    static int days(LocalDate from, LocalDate to) {
        return (int) Math.max(0, ChronoUnit.DAYS.between(from, to));
    }
}
