package se.lansstyrelsen.integration.reporting.countyreport;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The county reports, for the national one. */
@ApplicationScoped
public class CountyReportRegister {

    private final CountyReports reports;

    CountyReportRegister(CountyReports reports) {
        this.reports = reports;
    }

    /** @throws se.lansstyrelsen.integration.kit.problem.ProblemException 404 */
    public CountyReportTerms require(UUID id) {
        return reports.require(id).terms();
    }

    /** How far each county has come, in the order of their codes. */
    public List<CountyReportProgress> progress(UUID assignmentId, LocalDate today) {
        return reports.of(assignmentId).stream()
                .map(report -> report.progress(today))
                .toList();
    }

    /** In the order of the counties' codes. */
    public List<CountyReportTerms> of(UUID assignmentId) {
        return reports.of(assignmentId).stream().map(CountyReport::terms).toList();
    }
}
