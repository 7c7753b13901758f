package se.lansstyrelsen.integration.allocation.calendar;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.hibernate.annotations.BatchSize;

/**
 * Årskalender: by when all county boards decide their municipality quotas, and report their children's shares, for a
 * year. There is one of each year, so the year is its id.
 */
@Entity
@Table(name = "yearly_calendar")
class YearlyCalendar {

    @Id
    @Column(name = "year")
    private int year;

    @Version
    private long version;

    @Column(name = "common_date")
    private LocalDate commonDate;

    @Column(name = "set_at")
    private Instant setAt;

    @Column(name = "set_by")
    private String setBy;

    @ElementCollection
    @CollectionTable(name = "yearly_calendar_step", joinColumns = @JoinColumn(name = "year"))
    @MapKeyColumn(name = "step")
    @MapKeyEnumerated(EnumType.STRING)
    @Column(name = "due_on")
    @BatchSize(size = 50)
    private Map<CalendarStep, LocalDate> steps = new TreeMap<>();

    protected YearlyCalendar() {}

    YearlyCalendar(int year) {
        this.year = year;
    }

    /** Sets the dates, for the first time or anew. */
    YearlyCalendarSet set(LocalDate common, Map<CalendarStep, LocalDate> dated, String setter, Instant now) {
        commonDate = common;
        steps.keySet().retainAll(dated.keySet());
        steps.putAll(dated);
        setBy = setter;
        setAt = now;
        return new YearlyCalendarSet(
                year,
                commonDate,
                steps().entrySet().stream()
                        .map(entry -> new YearlyCalendarSet.Step(entry.getKey().name(), entry.getValue()))
                        .toList());
    }

    int year() {
        return year;
    }

    long version() {
        return version;
    }

    LocalDate commonDate() {
        return commonDate;
    }

    Instant setAt() {
        return setAt;
    }

    /** Last days by step, in the order of the year. */
    Map<CalendarStep, LocalDate> steps() {
        return new TreeMap<>(steps);
    }
}
