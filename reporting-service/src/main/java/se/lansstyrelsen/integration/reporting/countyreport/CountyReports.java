package se.lansstyrelsen.integration.reporting.countyreport;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.lansstyrelsen.integration.kit.http.ExpectedVersion;
import se.lansstyrelsen.integration.kit.problem.Problem;

/** The county reports. */
@ApplicationScoped
class CountyReports implements PanacheRepositoryBase<CountyReport, UUID> {

    CountyReport require(UUID id) {
        return findByIdOptional(id)
                .orElseThrow(() -> Problem.NOT_FOUND.with("There is no county report with that id."
                        + " GET /government-assignments/{id}/county-reports lists an assignment's."));
    }

    CountyReport require(UUID id, long expectedVersion) {
        var report = require(id);
        ExpectedVersion.check(expectedVersion, report.version());
        return report;
    }

    List<CountyReport> of(UUID assignmentId) {
        return list("assignmentId = :assignment order by countyCode", Map.of("assignment", assignmentId));
    }

    Optional<CountyReport> of(UUID assignmentId, String county) {
        return find(
                        "assignmentId = :assignment and countyCode = :county",
                        Map.of("assignment", assignmentId, "county", county))
                .firstResultOptional();
    }

    /** Those that are awaited within some days, or late. */
    List<CountyReport> awaitedBy(LocalDate day) {
        return list(
                "state in :open and coalesce(extendedUntil, dueOn) <= :day",
                Map.of("open", List.of(ReportState.NOT_STARTED, ReportState.DRAFT, ReportState.SENT_BACK), "day", day));
    }
}
