package se.lansstyrelsen.integration.collaboration.mail;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import se.lansstyrelsen.integration.kit.caller.Caller;
import se.lansstyrelsen.integration.kit.http.ExpectedVersion;
import se.lansstyrelsen.integration.kit.paging.Conditions;
import se.lansstyrelsen.integration.kit.paging.Page;
import se.lansstyrelsen.integration.kit.paging.PageRequest;
import se.lansstyrelsen.integration.kit.problem.Problem;

/** The letters' ways to their addressees. */
@ApplicationScoped
class Deliveries implements PanacheRepositoryBase<Delivery, UUID> {

    Delivery require(UUID id) {
        return findByIdOptional(id)
                .orElseThrow(
                        () -> Problem.NOT_FOUND.with("There is no delivery with that id. GET /deliveries lists them."));
    }

    Delivery require(UUID id, long expectedVersion) {
        var delivery = require(id);
        ExpectedVersion.check(expectedVersion, delivery.version());
        return delivery;
    }

    /** The next to be sent, which no other process is about to send; answers to people go before newsletters. */
    Optional<Delivery> claimNext(Instant now) {
        var next = getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(
                        """
                        select * from delivery where state = 'WAITING' and next_try_at <= :now
                         order by bulk, next_try_at, id limit 1 for update skip locked""",
                        Delivery.class)
                .setParameter("now", now)
                .uniqueResultOptional();
        next.ifPresent(delivery -> delivery.claim(now));
        return next;
    }

    /** What a process that is no more was about to send. */
    int doubt(Instant claimedBefore, Instant now) {
        return update(
                "state = :doubtful, settledAt = :now, reason = :reason, version = version + 1,"
                        + " recipient = case when forgotten = true then null else recipient end"
                        + " where state = :sending and claimedAt < :before",
                Map.of(
                        "doubtful",
                        DeliveryState.DOUBTFUL,
                        "sending",
                        DeliveryState.SENDING,
                        "reason",
                        "the process ended while it was handed over",
                        "before",
                        claimedBefore,
                        "now",
                        now));
    }

    /** What has not been sent is not; from the rest the address goes, from one being sent as soon as it is settled. */
    void forget(UUID sourceId, Instant now) {
        update(
                "state = :dropped, settledAt = :now, recipient = null, version = version + 1"
                        + " where sourceId = :source and state = :waiting",
                Map.of(
                        "dropped",
                        DeliveryState.DROPPED,
                        "now",
                        now,
                        "source",
                        sourceId,
                        "waiting",
                        DeliveryState.WAITING));
        update(
                "recipient = null, version = version + 1 where sourceId = :source and state <> :sending",
                Map.of("source", sourceId, "sending", DeliveryState.SENDING));
        update(
                "forgotten = true, version = version + 1 where sourceId = :source and state = :sending",
                Map.of("source", sourceId, "sending", DeliveryState.SENDING));
    }

    /** One being sent, which nobody else changes until the caller's transaction ends. */
    Delivery take(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    Map<DeliveryState, Long> counts(UUID letterId) {
        return getEntityManager()
                .createQuery(
                        "select d.state, count(d) from Delivery d where d.letterId = :letter group by d.state",
                        Object[].class)
                .setParameter("letter", letterId)
                .getResultStream()
                .collect(Collectors.toMap(row -> (DeliveryState) row[0], row -> (Long) row[1]));
    }

    /** Of the letters the caller's boards wrote. */
    Page<Delivery> page(Caller caller, DeliveryState state, UUID letterId, PageRequest request) {
        var conditions = Conditions.of().where("state", state).where("letterId", letterId);
        if (!caller.isEverywhere()) {
            conditions.and(
                    "letterId in (select l.id from Letter l where l.countyCode in :counties)",
                    "counties",
                    caller.counties());
        }
        return conditions.page(this, "id", request);
    }
}
