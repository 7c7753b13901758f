package se.lansstyrelsen.integration.collaboration.newsletter;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import se.lansstyrelsen.integration.collaboration.newsletter.NewsletterViews.Audience;

/** The wishes to have newsletters. */
@ApplicationScoped
class Subscriptions implements PanacheRepositoryBase<Subscription, UUID> {

    Optional<Subscription> on(UUID newsletterId, String email) {
        return find("newsletterId = ?1 and lower(email) = lower(?2)", newsletterId, email)
                .firstResultOptional();
    }

    Optional<Subscription> byKey(String key) {
        return find("key", key).firstResultOptional();
    }

    List<Subscription> confirmed(UUID newsletterId) {
        return list("newsletterId = ?1 and state = ?2 order by id", newsletterId, SubscriptionState.CONFIRMED);
    }

    List<Subscription> askedBefore(Instant moment) {
        return list("state = ?1 and askedAt < ?2", SubscriptionState.ASKED, moment);
    }

    Audience audience(UUID newsletterId) {
        Map<SubscriptionState, Long> counts = getEntityManager()
                .createQuery(
                        "select s.state, count(s) from Subscription s where s.newsletterId = :newsletter group by s.state",
                        Object[].class)
                .setParameter("newsletter", newsletterId)
                .getResultStream()
                .collect(Collectors.toMap(row -> (SubscriptionState) row[0], row -> (Long) row[1]));
        return new Audience(
                counts.getOrDefault(SubscriptionState.ASKED, 0L),
                counts.getOrDefault(SubscriptionState.CONFIRMED, 0L),
                counts.getOrDefault(SubscriptionState.LEFT, 0L),
                counts.getOrDefault(SubscriptionState.BOUNCED, 0L),
                counts.getOrDefault(SubscriptionState.LAPSED, 0L));
    }
}
