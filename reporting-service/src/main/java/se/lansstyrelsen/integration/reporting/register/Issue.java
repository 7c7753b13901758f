package se.lansstyrelsen.integration.reporting.register;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An issue on its way through the forums (medskick).
 *
 * @param countyCode of the forum it was raised in, null for a national one
 * @param steps in the order they were told
 */
public record Issue(String id, String title, String area, String countyCode, LocalDate raisedOn, List<Step> steps)
        implements Entry {

    /** @param holder id of the forum that holds it afterwards, null when an organisation does or nobody */
    public record Step(String what, String holder, LocalDate on) {

        private boolean ends() {
            return what.equals("ANSWERED") || what.equals("MERGED");
        }

        private boolean moves() {
            return !what.equals("ACKNOWLEDGED") && !what.equals("REMINDED") && !what.equals("CLOSED");
        }
    }

    Issue with(Step step) {
        var all = new ArrayList<>(steps);
        all.add(step);
        return new Issue(id, title, area, countyCode, raisedOn, all);
    }

    /** Whether it was raised by a day and nobody had answered it. */
    public boolean isOpenOn(LocalDate day) {
        return !raisedOn.isAfter(day)
                && steps.stream().noneMatch(step -> step.ends() && !step.on().isAfter(day));
    }

    public Optional<LocalDate> answeredBy(LocalDate day) {
        return steps.stream()
                .filter(step -> step.what().equals("ANSWERED") && !step.on().isAfter(day))
                .map(Step::on)
                .findFirst();
    }

    /** The latest step that gave it to somebody by a day; its holder is null when that is an organisation. */
    public Optional<Step> heldBy(LocalDate day) {
        return steps.stream()
                .filter(step -> step.moves() && !step.on().isAfter(day))
                .reduce((former, later) -> later);
    }

    /** Whole days from when it was raised until it was answered, or until a day. */
    public long waitingDays(LocalDate day) {
        return ChronoUnit.DAYS.between(raisedOn, answeredBy(day).orElse(day));
    }
}
