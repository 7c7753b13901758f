package se.lansstyrelsen.integration.allocation.agreement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * How long an agreement lasts: an agreed period that is extended again and again unless notice is given in time, a
 * period that simply ends, or until further notice (tills vidare). Months are counted so that a period that ends with a
 * month always does.
 */
@Embeddable
class AgreementTerm {

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    @Column(name = "notice_months")
    private int noticeMonths;

    @Column(name = "extension_months")
    private int extensionMonths;

    protected AgreementTerm() {}

    /**
     * @param validTo last agreed day, null until further notice
     * @param extensionMonths how much the period grows when nobody gives notice in time; 0 when it ends
     */
    AgreementTerm(LocalDate validFrom, LocalDate validTo, int noticeMonths, int extensionMonths) {
        this.validFrom = validFrom;
        this.validTo = validTo;
        this.noticeMonths = noticeMonths;
        this.extensionMonths = extensionMonths;
    }

    LocalDate validFrom() {
        return validFrom;
    }

    LocalDate validTo() {
        return validTo;
    }

    int noticeMonths() {
        return noticeMonths;
    }

    int extensionMonths() {
        return extensionMonths;
    }

    boolean isExtended() {
        return validTo != null && extensionMonths > 0;
    }

    /** Last day it stands as seen on a day when nobody has given notice; null until further notice. */
    LocalDate lastDayAsSeenOn(LocalDate day) {
        if (!isExtended()) {
            return validTo;
        }
        var periods = 0;
        while (lastNoticeDay(periods).isBefore(day)
                || dayAfter(periods).minusDays(1).isBefore(day)) {
            periods++;
        }
        return dayAfter(periods).minusDays(1);
    }

    /** Last day for a notice that stops the next extension, as seen on a day; null when there is none to stop. */
    LocalDate lastNoticeDayAsSeenOn(LocalDate day) {
        return isExtended()
                ? lastDayAsSeenOn(day).plusDays(1).minusMonths(noticeMonths).minusDays(1)
                : null;
    }

    /**
     * Last day it stands after a notice: the end of the period when notice came in time, otherwise of the next one; until
     * further notice the notice time counts from the notice itself.
     */
    LocalDate lastDayAfterNoticeOn(LocalDate day) {
        return validTo == null ? day.plusMonths(noticeMonths) : lastDayAsSeenOn(day);
    }

    private LocalDate lastNoticeDay(int periods) {
        return dayAfter(periods).minusMonths(noticeMonths).minusDays(1);
    }

    private LocalDate dayAfter(int periods) {
        return validTo.plusDays(1).plusMonths((long) periods * extensionMonths);
    }
}
