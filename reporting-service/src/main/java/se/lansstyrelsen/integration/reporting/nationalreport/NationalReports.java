package se.lansstyrelsen.integration.reporting.nationalreport;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import se.lansstyrelsen.integration.kit.http.ExpectedVersion;
import se.lansstyrelsen.integration.kit.problem.Problem;

/** Every edition of every national report. */
@ApplicationScoped
class NationalReports implements PanacheRepositoryBase<NationalReport, UUID> {

    NationalReport require(UUID id) {
        return findByIdOptional(id)
                .orElseThrow(() -> Problem.NOT_FOUND.with(
                        "There is no national report with that id. GET /national-reports lists them."));
    }

    NationalReport require(UUID id, long expectedVersion) {
        var report = require(id);
        ExpectedVersion.check(expectedVersion, report.version());
        return report;
    }
}
