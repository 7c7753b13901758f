package se.lansstyrelsen.integration.kit.webhook;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import se.lansstyrelsen.integration.kit.http.ExpectedVersion;
import se.lansstyrelsen.integration.kit.paging.Conditions;
import se.lansstyrelsen.integration.kit.paging.Page;
import se.lansstyrelsen.integration.kit.paging.PageRequest;
import se.lansstyrelsen.integration.kit.problem.Problem;

/** All subscribers' webhooks of a service. */
@ApplicationScoped
class Webhooks implements PanacheRepositoryBase<Webhook, UUID> {

    Webhook require(UUID id) {
        return findByIdOptional(id)
                .orElseThrow(
                        () -> Problem.NOT_FOUND.with("There is no webhook with that id. GET /webhooks lists yours."));
    }

    Webhook require(UUID id, long expectedVersion) {
        var webhook = require(id);
        ExpectedVersion.check(expectedVersion, webhook.version());
        return webhook;
    }

    /** One that nobody else changes until the caller's transaction ends; empty when it has been removed. */
    Optional<Webhook> take(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    long countOf(String subscriber) {
        return count("subscriber = ?1", subscriber);
    }

    /** @param subscriber null for everybody's */
    Page<Webhook> page(String subscriber, PageRequest request) {
        return Conditions.of().where("subscriber", subscriber).page(this, "id", request);
    }
}
