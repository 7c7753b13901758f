package se.lansstyrelsen.integration.kit.time;

import java.time.LocalDate;
import java.util.List;
import se.lansstyrelsen.integration.kit.problem.Fault;
import se.lansstyrelsen.integration.kit.problem.Problem;

/** Days on which something is said to have happened. */
public final class PastDays {

    private PastDays() {}

    /** @param field of the body. @throws se.lansstyrelsen.integration.kit.problem.ProblemException 422 when it lies ahead */
    public static void mustHaveCome(String field, LocalDate day, LocalDate today) {
        if (day.isAfter(today)) {
            throw Problem.DATE_IN_THE_FUTURE.with(
                    field + " is after today, " + today + ". What has happened is recorded on its day or later.",
                    List.of(new Fault("/" + field, "must be today or earlier")));
        }
    }

    /** @param field of the body. @throws se.lansstyrelsen.integration.kit.problem.ProblemException 422 when it is earlier */
    public static void mustNotPrecede(String field, LocalDate day, LocalDate earliest) {
        if (day.isBefore(earliest)) {
            throw Problem.RULE_BROKEN.with(
                    field + " cannot be before " + earliest + ".",
                    List.of(new Fault("/" + field, "must be " + earliest + " or later")));
        }
    }
}
