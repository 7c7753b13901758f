package se.lansstyrelsen.integration.allocation.area;

import java.time.LocalDate;
import java.time.Month;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * When a notification takes effect (7 c § förordning 1994:361): the list of areas is updated at latest two months after
 * it; additions apply from the turn of the year next after those two months, removals at once.
 *
 * @param listUpdatedBy last day for the update
 * @param appliesFrom first day the additions apply
 * @param appliesThrough last day they apply, null until further notice
 */
@Schema(name = "AreaNotificationDates")
public record NotificationDates(
        LocalDate listUpdatedBy,
        LocalDate appliesFrom,
        @Schema(description = "Null until further notice", nullable = true) LocalDate appliesThrough) {

    private static final LocalDate FIRST_LIST = LocalDate.of(2020, Month.APRIL, 30);
    private static final LocalDate FIRST_LIST_APPLIES = LocalDate.of(2020, Month.JULY, 1);
    private static final LocalDate FIRST_LIST_LAPSES = LocalDate.of(2020, Month.DECEMBER, 31);

    /** The first list of all, made by 30 April 2020, applied from 1 July and lapsed with the year (SFS 2019:1205, 2020:734). */
    public static NotificationDates of(LocalDate notifiedOn) {
        var updatedBy = notifiedOn.plusMonths(2);
        return updatedBy.isAfter(FIRST_LIST)
                ? new NotificationDates(updatedBy, LocalDate.of(updatedBy.getYear() + 1, Month.JANUARY, 1), null)
                : new NotificationDates(updatedBy, FIRST_LIST_APPLIES, FIRST_LIST_LAPSES);
    }
}
