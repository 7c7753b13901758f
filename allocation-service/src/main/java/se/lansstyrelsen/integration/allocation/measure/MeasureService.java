package se.lansstyrelsen.integration.allocation.measure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.lansstyrelsen.integration.allocation.measure.MeasureViews.Content;
import se.lansstyrelsen.integration.allocation.measure.MeasureViews.MeasureView;
import se.lansstyrelsen.integration.kit.caller.Caller;
import se.lansstyrelsen.integration.kit.caller.Role;
import se.lansstyrelsen.integration.kit.http.Versioned;
import se.lansstyrelsen.integration.kit.journal.Journal;
import se.lansstyrelsen.integration.kit.paging.Page;
import se.lansstyrelsen.integration.kit.paging.PageRequest;
import se.lansstyrelsen.integration.kit.problem.Fault;
import se.lansstyrelsen.integration.kit.problem.Problem;
import se.lansstyrelsen.integration.kit.region.Regions;
import se.lansstyrelsen.integration.kit.time.StockholmTime;

/** Takes reports from the municipalities, or from the county board on their behalf; one transaction a method. */
@ApplicationScoped
class MeasureService {

    private final Measures measures;
    private final Journal journal;
    private final Caller caller;
    private final Clock clock;

    MeasureService(Measures measures, Journal journal, Caller caller, Clock clock) {
        this.measures = measures;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    Versioned<MeasureView> report(Content content) {
        Regions.mustBeMunicipality(content.municipalityCode(), lastDay(content.year()), "/municipalityCode");
        caller.mustReachMunicipality(content.municipalityCode());
        var measure = new Measure(
                content.municipalityCode(),
                content.year(),
                checked(content),
                onBehalf(),
                caller.subject(),
                StockholmTime.now(clock));
        measures.persist(measure);
        journal.append(measure.reported());
        return versioned(measure);
    }

    @Transactional
    Versioned<MeasureView> change(UUID id, long expectedNumber, Content content) {
        var former = reachable(id, expectedNumber);
        if (!former.municipalityCode().equals(content.municipalityCode()) || former.year() != content.year()) {
            throw Problem.RULE_BROKEN.with(
                    "A measure stays with its municipality and year. Report a new one for another.",
                    List.of(
                            new Fault("/municipalityCode", "must be " + former.municipalityCode()),
                            new Fault("/year", "must be " + former.year())));
        }
        var changed = former.change(checked(content), onBehalf(), caller.subject(), StockholmTime.now(clock));
        measures.keep(changed);
        journal.append(changed.reported());
        return versioned(changed);
    }

    @Transactional
    Versioned<MeasureView> withdraw(UUID id, long expectedNumber) {
        var withdrawn = reachable(id, expectedNumber).withdraw(onBehalf(), caller.subject(), StockholmTime.now(clock));
        measures.keep(withdrawn);
        journal.append(withdrawn.withdrawal());
        return versioned(withdrawn);
    }

    @Transactional
    Versioned<MeasureView> read(UUID id) {
        return versioned(reachable(measures.require(id)));
    }

    @Transactional
    Page<MeasureView> history(UUID id, PageRequest request) {
        reachable(measures.require(id));
        return measures.history(id, request).map(MeasureView::of);
    }

    /** @param area how the municipality codes begin; year and kind are null for all */
    @Transactional
    Page<MeasureView> list(Integer year, String area, MeasureKind kind, Instant knownAt, PageRequest request) {
        return measures.page(year, area, kind, knownAt, caller, request).map(MeasureView::of);
    }

    private Measure reachable(UUID id, long expectedNumber) {
        return reachable(measures.require(id, expectedNumber));
    }

    private Measure reachable(Measure measure) {
        caller.mustReachMunicipality(measure.municipalityCode());
        return measure;
    }

    private boolean onBehalf() {
        return !caller.is(Role.MUNICIPALITY);
    }

    private static MeasureDetails checked(Content content) {
        var details = content.details();
        var faults = details.faults(content.municipalityCode(), lastDay(content.year()));
        if (!faults.isEmpty()) {
            throw Problem.RULE_BROKEN.with("Correct the fields listed in errors; nothing was saved.", faults);
        }
        return details;
    }

    private static LocalDate lastDay(int year) {
        return LocalDate.of(year, 12, 31);
    }

    private static Versioned<MeasureView> versioned(Measure measure) {
        return new Versioned<>(MeasureView.of(measure), measure.number());
    }
}
