package se.lansstyrelsen.integration.reporting.attachment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import se.lansstyrelsen.integration.kit.problem.Problem;

/** The files of the county reports. */
@ApplicationScoped
class ReportAttachments implements PanacheRepositoryBase<ReportAttachment, UUID> {

    ReportAttachment require(UUID id) {
        return findByIdOptional(id)
                .orElseThrow(() -> Problem.NOT_FOUND.with(
                        "There is no file with that id. GET /county-reports/{id}/attachments lists a report's."));
    }

    List<ReportAttachment> of(UUID reportId) {
        return list("reportId = ?1 order by addedAt", reportId);
    }
}
