package se.lansstyrelsen.integration.allocation.calendar;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import se.lansstyrelsen.integration.kit.time.PastDays;

/** A county board's word that its children's shares of a year stand after transfers; never changed. */
@Entity
@Table(name = "share_report")
class ShareReport {

    @Id
    private UUID id;

    @Column(name = "year")
    private int year;

    @Column(name = "county_code")
    private String countyCode;

    @Column(name = "reported_on")
    private LocalDate reportedOn;

    @Column(name = "diary_number")
    private String diaryNumber;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    protected ShareReport() {}

    /** @param today a report is recorded on its day or later */
    ShareReport(
            int year,
            String countyCode,
            LocalDate reportedOn,
            String diaryNumber,
            String recordedBy,
            LocalDate today,
            Instant now) {
        PastDays.mustHaveCome("reportedOn", reportedOn, today);
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.year = year;
        this.countyCode = countyCode;
        this.reportedOn = reportedOn;
        this.diaryNumber = diaryNumber;
        this.recordedBy = recordedBy;
        this.recordedAt = now;
    }

    ChildrenSharesReported reported() {
        return new ChildrenSharesReported(id, countyCode, year, reportedOn, diaryNumber);
    }

    UUID id() {
        return id;
    }

    int year() {
        return year;
    }

    String countyCode() {
        return countyCode;
    }

    LocalDate reportedOn() {
        return reportedOn;
    }

    String diaryNumber() {
        return diaryNumber;
    }

    Instant recordedAt() {
        return recordedAt;
    }
}
