package se.lansstyrelsen.integration.grants.report;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The reports as they came in. */
@ApplicationScoped
class ReportEditions implements PanacheRepositoryBase<ReportEdition, ReportEdition.Key> {

    List<ReportEdition> of(UUID reportId) {
        return list("key.reportId = ?1 order by key.number", reportId);
    }
}
