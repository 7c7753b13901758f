package se.lansstyrelsen.integration.reporting.delivery;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import se.lansstyrelsen.integration.kit.http.ExpectedVersion;
import se.lansstyrelsen.integration.kit.problem.Problem;

/** Every delivery. */
@ApplicationScoped
class ReportDeliveries implements PanacheRepositoryBase<ReportDelivery, UUID> {

    ReportDelivery require(UUID id) {
        return findByIdOptional(id)
                .orElseThrow(() -> Problem.NOT_FOUND.with(
                        "There is no delivery with that id. GET /national-reports/{id}/deliveries lists a report's."));
    }

    ReportDelivery require(UUID id, long expectedVersion) {
        var delivery = require(id);
        ExpectedVersion.check(expectedVersion, delivery.version());
        return delivery;
    }
}
