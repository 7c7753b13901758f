package se.lansstyrelsen.integration.reporting.review;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import se.lansstyrelsen.integration.kit.http.ExpectedVersion;
import se.lansstyrelsen.integration.kit.paging.Conditions;
import se.lansstyrelsen.integration.kit.paging.Page;
import se.lansstyrelsen.integration.kit.paging.PageRequest;
import se.lansstyrelsen.integration.kit.problem.Problem;

/** Every comment. */
@ApplicationScoped
class ReviewComments implements PanacheRepositoryBase<ReviewComment, UUID> {

    ReviewComment require(UUID id) {
        return findByIdOptional(id)
                .orElseThrow(() -> Problem.NOT_FOUND.with(
                        "There is no comment with that id. GET /national-reports/{id}/comments lists a report's."));
    }

    ReviewComment require(UUID id, long expectedVersion) {
        var comment = require(id);
        ExpectedVersion.check(expectedVersion, comment.version());
        return comment;
    }

    Page<ReviewComment> page(UUID reportId, CommentState state, PageRequest request) {
        return Conditions.of().where("reportId", reportId).where("state", state).page(this, "id", request);
    }
}
