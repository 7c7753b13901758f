package se.lansstyrelsen.integration.allocation.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import se.lansstyrelsen.integration.allocation.calendar.CalendarViews.CalendarContent;
import se.lansstyrelsen.integration.allocation.calendar.CalendarViews.CalendarView;
import se.lansstyrelsen.integration.allocation.calendar.CalendarViews.CountyTimeliness;
import se.lansstyrelsen.integration.allocation.calendar.CalendarViews.NewShareReport;
import se.lansstyrelsen.integration.allocation.calendar.CalendarViews.ShareReportView;
import se.lansstyrelsen.integration.allocation.plan.DecidedPlans;
import se.lansstyrelsen.integration.allocation.plan.DecidedPlans.DecidedPlan;
import se.lansstyrelsen.integration.kit.caller.Caller;
import se.lansstyrelsen.integration.kit.http.Versioned;
import se.lansstyrelsen.integration.kit.journal.Journal;
import se.lansstyrelsen.integration.kit.paging.Conditions;
import se.lansstyrelsen.integration.kit.paging.Page;
import se.lansstyrelsen.integration.kit.paging.PageRequest;
import se.lansstyrelsen.integration.kit.problem.Fault;
import se.lansstyrelsen.integration.kit.problem.Problem;
import se.lansstyrelsen.integration.kit.region.Regions;
import se.lansstyrelsen.integration.kit.time.StockholmTime;

/** Sets the dates of a year and answers which counties have kept them. */
@ApplicationScoped
public class CalendarService {

    private final YearlyCalendars calendars;
    private final ShareReports reports;
    private final DecidedPlans plans;
    private final Journal journal;
    private final Caller caller;
    private final Clock clock;

    CalendarService(
            YearlyCalendars calendars,
            ShareReports reports,
            DecidedPlans plans,
            Journal journal,
            Caller caller,
            Clock clock) {
        this.calendars = calendars;
        this.reports = reports;
        this.plans = plans;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    Versioned<CalendarView> open(CalendarContent content) {
        var calendar = new YearlyCalendar(content.year());
        var set = set(calendar, content);
        calendars.keep(calendar);
        journal.append(set);
        return versioned(calendar);
    }

    @Transactional
    Versioned<CalendarView> change(int year, long expectedVersion, CalendarContent content) {
        var calendar = calendars.require(year, expectedVersion);
        journal.append(set(calendar, content));
        return versioned(calendar);
    }

    @Transactional
    Versioned<CalendarView> read(int year) {
        return versioned(calendars.require(year));
    }

    @Transactional
    Page<CalendarView> list(PageRequest page) {
        return Conditions.of().page(calendars, "year desc", page).map(CalendarView::of);
    }

    /** Every county beside the common date, as of a day. */
    @Transactional
    List<CountyTimeliness> counties(int year, LocalDate asOf) {
        var commonDate = calendars.require(year).commonDate();
        var decided = plans.of(year, asOf, clock.instant()).stream()
                .collect(Collectors.toMap(DecidedPlan::countyCode, DecidedPlan::decidedOn, (first, later) -> first));
        var reported = reports.firstDays(year, asOf);
        return Regions.counties().stream()
                .map(county -> new CountyTimeliness(
                        county.code(),
                        commonDate,
                        Timeliness.of(commonDate, decided.get(county.code()), asOf),
                        Timeliness.of(commonDate, reported.get(county.code()), asOf)))
                .toList();
    }

    @Transactional
    ShareReportView report(int year, NewShareReport given) {
        Regions.mustBeCounty(given.countyCode(), "/countyCode");
        caller.mustActForCounty(given.countyCode());
        calendars.require(year);
        var report = new ShareReport(
                year,
                given.countyCode(),
                given.reportedOn(),
                given.diaryNumber().strip(),
                caller.subject(),
                StockholmTime.today(clock),
                StockholmTime.now(clock));
        reports.persist(report);
        journal.append(report.reported());
        return ShareReportView.of(report);
    }

    @Transactional
    ShareReportView report(int year, UUID id) {
        return ShareReportView.of(reports.require(year, id));
    }

    @Transactional
    Page<ShareReportView> reports(int year, PageRequest page) {
        calendars.require(year);
        return reports.page(year, page).map(ShareReportView::of);
    }

    /** Codes of the counties that had reported their children's shares of the year by a day. */
    @Transactional
    public Set<String> countiesThatReported(int year, LocalDate day) {
        return reports.firstDays(year, day).keySet();
    }

    private YearlyCalendarSet set(YearlyCalendar calendar, CalendarContent content) {
        return calendar.set(
                content.commonDate(), steps(calendar.year(), content), caller.subject(), StockholmTime.now(clock));
    }

    /** The body's steps. The quotas are decided in advance (5 § förordning 2016:39), so the common date is before them. */
    private static Map<CalendarStep, LocalDate> steps(int year, CalendarContent content) {
        var faults = new ArrayList<Fault>();
        if (content.year() != year) {
            faults.add(new Fault("/year", "must be " + year));
        }
        if (!content.commonDate().isBefore(LocalDate.of(year, 1, 1))) {
            faults.add(new Fault("/commonDate", "must be before " + year + ": the quotas are decided in advance"));
        }
        var steps = new EnumMap<CalendarStep, LocalDate>(CalendarStep.class);
        for (var i = 0; i < content.steps().size(); i++) {
            var dated = content.steps().get(i);
            if (dated.dueOn().getYear() > year) {
                faults.add(new Fault("/steps/" + i + "/dueOn", "cannot be after " + year));
            }
            if (steps.put(dated.step(), dated.dueOn()) != null) {
                faults.add(new Fault("/steps/" + i + "/step", "stands twice"));
            }
        }
        if (!faults.isEmpty()) {
            throw Problem.RULE_BROKEN.with("Correct the dates listed in errors; nothing was saved.", faults);
        }
        return steps;
    }

    private Versioned<CalendarView> versioned(YearlyCalendar calendar) {
        calendars.flush();
        return new Versioned<>(CalendarView.of(calendar), calendar.version());
    }
}
