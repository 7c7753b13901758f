package se.lansstyrelsen.integration.collaboration.newsletter;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import se.lansstyrelsen.integration.kit.http.ExpectedVersion;
import se.lansstyrelsen.integration.kit.paging.Conditions;
import se.lansstyrelsen.integration.kit.paging.Page;
import se.lansstyrelsen.integration.kit.paging.PageRequest;
import se.lansstyrelsen.integration.kit.problem.Problem;

/** The issues of newsletters. */
@ApplicationScoped
class NewsletterIssues implements PanacheRepositoryBase<NewsletterIssue, UUID> {

    NewsletterIssue require(UUID id) {
        return findByIdOptional(id).orElseThrow(NewsletterIssues::unknown);
    }

    NewsletterIssue require(UUID id, long expectedVersion) {
        var issue = require(id);
        ExpectedVersion.check(expectedVersion, issue.version());
        return issue;
    }

    NewsletterIssue requireSent(UUID id) {
        return findByIdOptional(id).filter(issue -> issue.sentAt() != null).orElseThrow(NewsletterIssues::unknown);
    }

    private static RuntimeException unknown() {
        return Problem.NOT_FOUND.with("There is no issue with that id. GET /newsletters/{id}/issues lists those sent.");
    }

    int nextNumber(UUID newsletterId) {
        return (int) count("newsletterId = ?1 and number is not null", newsletterId) + 1;
    }

    Page<NewsletterIssue> page(UUID newsletterId, boolean onlySent, PageRequest request) {
        var conditions = Conditions.of().where("newsletterId", newsletterId);
        return (onlySent ? conditions.and("number is not null") : conditions)
                .page(this, "number desc nulls first, id", request);
    }
}
