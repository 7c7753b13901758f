package se.lansstyrelsen.integration.collaboration.situationreport;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.lansstyrelsen.integration.kit.http.ExpectedVersion;
import se.lansstyrelsen.integration.kit.paging.Conditions;
import se.lansstyrelsen.integration.kit.paging.Page;
import se.lansstyrelsen.integration.kit.paging.PageRequest;
import se.lansstyrelsen.integration.kit.problem.Problem;

/** The counties' situation reports. */
@ApplicationScoped
class SituationReports implements PanacheRepositoryBase<SituationReport, UUID> {

    SituationReport require(UUID id) {
        return findByIdOptional(id)
                .orElseThrow(() -> Problem.NOT_FOUND.with(
                        "There is no situation report with that id. GET /situation-reports lists them."));
    }

    SituationReport require(UUID id, long expectedVersion) {
        var report = require(id);
        ExpectedVersion.check(expectedVersion, report.version());
        return report;
    }

    /** The county's latest before a quarter. */
    Optional<SituationReport> before(String county, int year, int quarter) {
        return find(
                        "countyCode = ?1 and year * 4 + quarter < ?2 order by year desc, quarter desc",
                        county,
                        year * 4 + quarter)
                .firstResultOptional();
    }

    List<SituationReport> ofQuarter(int year, int quarter) {
        return list("year = ?1 and quarter = ?2", year, quarter);
    }

    Page<SituationReport> page(String county, Integer year, PageRequest request) {
        return Conditions.of()
                .where("countyCode", county)
                .where("year", year)
                .page(this, "year desc, quarter desc, countyCode", request);
    }
}
