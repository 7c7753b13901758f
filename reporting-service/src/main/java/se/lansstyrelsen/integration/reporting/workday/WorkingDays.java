package se.lansstyrelsen.integration.reporting.workday;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;

/** Swedish working days: Monday to Friday, neither a public holiday (SFS 1989:253) nor an eve that agencies keep. */
public final class WorkingDays {

    private static final HolidayManager SWEDEN =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.SWEDEN));

    private WorkingDays() {}

    public static boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !isEve(day)
                && !SWEDEN.isHoliday(day);
    }

    /** The day, or the last working day before it. */
    public static LocalDate onOrBefore(LocalDate day) {
        var found = day;
        while (!isWorkingDay(found)) {
            found = found.minusDays(1);
        }
        return found;
    }

    /** So many working days before a day; a day off counts as the working day before it. */
    public static LocalDate before(LocalDate day, int workingDays) {
        var found = onOrBefore(day);
        for (var left = workingDays; left > 0; left--) {
            found = onOrBefore(found.minusDays(1));
        }
        return found;
    }

    /** Julafton, nyårsafton and midsommarafton, the eves that can fall on a weekday. */
    private static boolean isEve(LocalDate day) {
        return switch (day.getMonth()) {
            case DECEMBER -> day.getDayOfMonth() == 24 || day.getDayOfMonth() == 31;
            case JUNE -> day.getDayOfWeek() == DayOfWeek.FRIDAY
                    && day.getDayOfMonth() >= 19
                    && day.getDayOfMonth() <= 25;
            default -> false;
        };
    }
}
