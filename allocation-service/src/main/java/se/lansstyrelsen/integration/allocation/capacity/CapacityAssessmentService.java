package se.lansstyrelsen.integration.allocation.capacity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.lansstyrelsen.integration.allocation.capacity.CapacityViews.AreaContent;
import se.lansstyrelsen.integration.allocation.capacity.CapacityViews.AssessmentView;
import se.lansstyrelsen.integration.allocation.capacity.CapacityViews.Content;
import se.lansstyrelsen.integration.allocation.capacity.CapacityViews.NewAssessment;
import se.lansstyrelsen.integration.allocation.round.CapacityRoundService;
import se.lansstyrelsen.integration.allocation.round.HalfYear;
import se.lansstyrelsen.integration.allocation.round.HalfYearFilter;
import se.lansstyrelsen.integration.kit.caller.Caller;
import se.lansstyrelsen.integration.kit.caller.Role;
import se.lansstyrelsen.integration.kit.http.Versioned;
import se.lansstyrelsen.integration.kit.journal.Journal;
import se.lansstyrelsen.integration.kit.paging.Page;
import se.lansstyrelsen.integration.kit.paging.PageRequest;
import se.lansstyrelsen.integration.kit.region.Regions;
import se.lansstyrelsen.integration.kit.time.StockholmTime;

/** Takes a municipality's answers while its county's round is open; one transaction a method. */
@ApplicationScoped
class CapacityAssessmentService {

    private final CapacityAssessments assessments;
    private final CapacityRoundService rounds;
    private final Journal journal;
    private final Caller caller;
    private final Clock clock;

    CapacityAssessmentService(
            CapacityAssessments assessments, CapacityRoundService rounds, Journal journal, Caller caller, Clock clock) {
        this.assessments = assessments;
        this.rounds = rounds;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    Versioned<AssessmentView> give(NewAssessment given) {
        var period = new HalfYear(given.year(), given.half());
        var municipality = given.municipalityCode();
        Regions.mustBeMunicipality(municipality, period.lastDay(), "/municipalityCode");
        caller.mustReachMunicipality(municipality);
        rounds.mustTakeAnswers(municipality.substring(0, 2), period);
        var assessment = new CapacityAssessment(
                municipality, period, areas(given.areas()), source(), caller.subject(), StockholmTime.now(clock));
        assessments.open(assessment);
        journal.append(assessment.given());
        return versioned(assessment);
    }

    @Transactional
    Versioned<AssessmentView> change(UUID id, long expectedNumber, Content content) {
        var former = assessments.require(id, expectedNumber);
        caller.mustReachMunicipality(former.municipalityCode());
        rounds.mustTakeAnswers(former.countyCode(), former.period());
        var changed = former.change(areas(content.areas()), source(), caller.subject(), StockholmTime.now(clock));
        assessments.keep(changed);
        journal.append(changed.given());
        return versioned(changed);
    }

    @Transactional
    Versioned<AssessmentView> read(UUID id) {
        return versioned(reachable(id));
    }

    @Transactional
    Page<AssessmentView> history(UUID id, PageRequest page) {
        reachable(id);
        return assessments.history(id, page).map(AssessmentView::of);
    }

    @Transactional
    Page<AssessmentView> list(HalfYearFilter filter, String municipality, Instant knownAt, PageRequest page) {
        return assessments.page(filter, municipality, knownAt, caller, page).map(AssessmentView::of);
    }

    private CapacityAssessment reachable(UUID id) {
        var assessment = assessments.require(id);
        caller.mustReachMunicipality(assessment.municipalityCode());
        return assessment;
    }

    private CapacityAssessment.Source source() {
        return caller.is(Role.MUNICIPALITY)
                ? CapacityAssessment.Source.MUNICIPALITY
                : CapacityAssessment.Source.COUNTY_BOARD;
    }

    private static Map<CapacityArea, AreaAssessment> areas(List<AreaContent> content) {
        return CapacityArea.each(
                content,
                AreaContent::area,
                one -> new AreaAssessment(one.level(), one.reason().strip()));
    }

    private static Versioned<AssessmentView> versioned(CapacityAssessment assessment) {
        return new Versioned<>(AssessmentView.of(assessment), assessment.number());
    }
}
