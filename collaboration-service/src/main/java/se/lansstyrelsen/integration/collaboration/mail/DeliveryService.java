package se.lansstyrelsen.integration.collaboration.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import se.lansstyrelsen.integration.collaboration.mail.MailViews.Bounce;
import se.lansstyrelsen.integration.collaboration.mail.MailViews.DeliveryView;
import se.lansstyrelsen.integration.collaboration.mail.MailViews.Outcome;
import se.lansstyrelsen.integration.kit.caller.Caller;
import se.lansstyrelsen.integration.kit.http.Versioned;
import se.lansstyrelsen.integration.kit.journal.Journal;
import se.lansstyrelsen.integration.kit.paging.Page;
import se.lansstyrelsen.integration.kit.paging.PageRequest;
import se.lansstyrelsen.integration.kit.problem.Problem;
import se.lansstyrelsen.integration.kit.time.StockholmTime;

/** Shows what became of letters, and takes in what people and mail servers tell afterwards. */
@ApplicationScoped
class DeliveryService {

    private final Deliveries deliveries;
    private final Letters letters;
    private final Instance<DeliveryFollower> followers;
    private final Caller caller;
    private final Journal journal;
    private final Clock clock;

    DeliveryService(
            Deliveries deliveries,
            Letters letters,
            @Any Instance<DeliveryFollower> followers,
            Caller caller,
            Journal journal,
            Clock clock) {
        this.deliveries = deliveries;
        this.letters = letters;
        this.followers = followers;
        this.caller = caller;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    Page<DeliveryView> list(DeliveryState state, UUID letterId, PageRequest request) {
        return deliveries.page(caller, state, letterId, request).map(Delivery::view);
    }

    @Transactional
    Versioned<DeliveryView> read(UUID id) {
        var delivery = deliveries.require(id);
        mustBeOurs(delivery);
        return new Versioned<>(delivery.view(), delivery.version());
    }

    @Transactional
    Versioned<DeliveryView> resolve(UUID id, long expectedVersion, Outcome outcome) {
        var delivery = deliveries.require(id, expectedVersion);
        mustBeOurs(delivery);
        journal.append(delivery.resolve(outcome, StockholmTime.now(clock)));
        deliveries.flush();
        return new Versioned<>(delivery.view(), delivery.version());
    }

    /** A letter came back. Told of twice, it is the same bounce. */
    @Transactional
    Versioned<DeliveryView> bounce(Bounce bounce) {
        var delivery = deliveries.require(bounce.deliveryId());
        mustBeOurs(delivery);
        if (delivery.state() == DeliveryState.SENT || delivery.state() == DeliveryState.DOUBTFUL) {
            var told = bounce.diagnostic() == null ? "" : " " + bounce.diagnostic();
            delivery.settle(DeliveryState.BOUNCED, bounce.status() + told, StockholmTime.now(clock));
            followers.forEach(follower -> follower.failed(delivery.sourceId(), bounce.permanent()));
            deliveries.flush();
        }
        return new Versioned<>(delivery.view(), delivery.version());
    }

    private void mustBeOurs(Delivery delivery) {
        var county = letters.findById(delivery.letterId()).countyCode();
        if (!(county == null ? caller.isEverywhere() : caller.mayActForCounty(county))) {
            throw Problem.NOT_FOUND.with("There is no delivery with that id. GET /deliveries lists them.");
        }
    }
}
