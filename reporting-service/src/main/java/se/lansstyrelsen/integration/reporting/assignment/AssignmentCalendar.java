package se.lansstyrelsen.integration.reporting.assignment;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import se.lansstyrelsen.integration.kit.calendar.CalendarFile;
import se.lansstyrelsen.integration.kit.region.Regions;

/** The dates of an assignment. */
final class AssignmentCalendar {

    private AssignmentCalendar() {}

    static List<AssignmentViews.DateRow> dates(GovernmentAssignment assignment, LocalDate today) {
        var content = assignment.content();
        return Stream.concat(
                        Stream.of(Milestone.values())
                                .map(one -> row(one.name(), one.swedish(), one.day(content), today)),
                        content.feeders().stream()
                                .map(one -> row("FEEDER", one.body() + ": " + one.duty(), one.dueOn(), today)))
                .sorted(Comparator.comparing(AssignmentViews.DateRow::on))
                .toList();
    }

    private static AssignmentViews.DateRow row(String code, String title, LocalDate on, LocalDate today) {
        return new AssignmentViews.DateRow(code, title, on, ChronoUnit.DAYS.between(today, on));
    }

    static String file(GovernmentAssignment assignment) {
        var content = assignment.content();
        var organiser = "Länsstyrelsen i "
                + Regions.county(content.coordinatingCounty()).orElseThrow().name();
        var counter = new AtomicInteger();
        var events = dates(assignment, content.dueOn()).stream()
                .map(date -> {
                    var uid = date.code().equals("FEEDER")
                            ? assignment.id() + "-feeder-" + counter.incrementAndGet()
                            : assignment.id() + "-" + date.code().toLowerCase(Locale.ROOT);
                    return CalendarFile.day(
                            uid,
                            assignment.changes(),
                            assignment.changedAt(),
                            date.on(),
                            "Uppdrag " + content.number() + " (" + content.year() + "): " + date.title(),
                            organiser);
                })
                .toList();
        return CalendarFile.written(ImmutableMethod.PUBLISH, events);
    }
}
