package se.lansstyrelsen.integration.reporting.countyreport;

import jakarta.enterprise.context.ApplicationScoped;
import se.lansstyrelsen.integration.kit.region.Regions;
import se.lansstyrelsen.integration.reporting.ReportingProblem;
import se.lansstyrelsen.integration.reporting.assignment.AssignmentFollower;
import se.lansstyrelsen.integration.reporting.assignment.AssignmentTerms;

/** Splits an assignment into a matter for each county board. */
@ApplicationScoped
class CountyMatters implements AssignmentFollower {

    private final CountyReports reports;

    CountyMatters(CountyReports reports) {
        this.reports = reports;
    }

    @Override
    public void issued(AssignmentTerms assignment) {
        reports.persist(Regions.counties().stream()
                .map(county -> new CountyReport(assignment.id(), county.code(), assignment.countyReportsDueOn())));
    }

    @Override
    public void amended(AssignmentTerms former, AssignmentTerms assignment) {
        var all = reports.of(assignment.id());
        var asksMore = assignment.content().questions().size()
                > former.content().questions().size();
        if (asksMore && all.stream().anyMatch(CountyReport::isDelivered)) {
            throw ReportingProblem.REPORTS_DELIVERED_ALREADY.with(
                    "Send the submitted reports back before more is asked; accepted ones cannot be asked anew.");
        }
        all.stream()
                .filter(report -> !report.isDelivered())
                .forEach(report -> report.due(assignment.countyReportsDueOn()));
    }
}
