package se.lansstyrelsen.integration.allocation.round;

import java.time.LocalDate;

/**
 * Halvår: what an assessment is about.
 *
 * @param half 1 or 2
 */
public record HalfYear(int year, int half) {

    public HalfYear previous() {
        return half == 2 ? new HalfYear(year, 1) : new HalfYear(year - 1, 2);
    }

    public LocalDate lastDay() {
        return half == 1 ? LocalDate.of(year, 6, 30) : LocalDate.of(year, 12, 31);
    }
}
