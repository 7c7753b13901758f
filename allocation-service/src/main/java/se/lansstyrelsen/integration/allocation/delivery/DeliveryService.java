package se.lansstyrelsen.integration.allocation.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import se.lansstyrelsen.integration.allocation.calendar.CalendarService;
import se.lansstyrelsen.integration.allocation.children.StandingShares;
import se.lansstyrelsen.integration.allocation.delivery.DeliveryViews.DeliveryView;
import se.lansstyrelsen.integration.allocation.delivery.DeliveryViews.NewDelivery;
import se.lansstyrelsen.integration.allocation.plan.DecidedPlans;
import se.lansstyrelsen.integration.kit.caller.Caller;
import se.lansstyrelsen.integration.kit.http.Versioned;
import se.lansstyrelsen.integration.kit.journal.Journal;
import se.lansstyrelsen.integration.kit.paging.Page;
import se.lansstyrelsen.integration.kit.paging.PageRequest;
import se.lansstyrelsen.integration.kit.region.County;
import se.lansstyrelsen.integration.kit.region.Regions;
import se.lansstyrelsen.integration.kit.store.MatterLock;
import se.lansstyrelsen.integration.kit.text.Texts;
import se.lansstyrelsen.integration.kit.time.StockholmTime;

/** Makes deliveries of what stands today, keeps their bytes and takes the receipt. */
@ApplicationScoped
class DeliveryService {

    private final QuotaDeliveries deliveries;
    private final DecidedPlans plans;
    private final StandingShares shares;
    private final CalendarService calendars;
    private final MatterLock lock;
    private final Journal journal;
    private final Caller caller;
    private final Clock clock;

    DeliveryService(
            QuotaDeliveries deliveries,
            DecidedPlans plans,
            StandingShares shares,
            CalendarService calendars,
            MatterLock lock,
            Journal journal,
            Caller caller,
            Clock clock) {
        this.deliveries = deliveries;
        this.plans = plans;
        this.shares = shares;
        this.calendars = calendars;
        this.lock = lock;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    /** A delivery's bytes, and what they are called. */
    record KeptFile(byte[] content, String name, String hash) {}

    @Transactional
    Versioned<DeliveryView> make(NewDelivery asked) {
        int year = asked.year();
        lock.take("quota-delivery " + year);
        var today = StockholmTime.today(clock);
        var standing = DecidedPlans.standing(plans.of(year, today, clock.instant()));
        var promille = shares.of(year, StockholmTime.dayIn(year, clock), clock.instant());
        var file = QuotaFile.of(year, standing, promille);
        var delivery = new QuotaDelivery(
                year,
                file,
                Lack.among(standing.keySet(), calendars.countiesThatReported(year, today), withShares(year, promille)),
                Texts.strippedOrNull(asked.incompleteReason()),
                deliveries.latest(year).map(QuotaDelivery::id).orElse(null),
                caller.subject(),
                StockholmTime.now(clock));
        deliveries.keep(delivery, file.content());
        journal.append(delivery.made());
        return versioned(delivery);
    }

    /** Counties whose every municipality has a share that stands. */
    private static Set<String> withShares(int year, Map<String, Integer> promille) {
        return Regions.counties().stream()
                .map(County::code)
                .filter(county -> Regions.municipalitiesOf(county, LocalDate.of(year, 12, 31)).stream()
                        .allMatch(one -> promille.containsKey(one.code())))
                .collect(Collectors.toSet());
    }

    @Transactional
    Versioned<DeliveryView> receive(UUID id, long expectedVersion, String fileHash) {
        var delivery = deliveries.require(id, expectedVersion);
        journal.append(delivery.receive(fileHash, caller.subject(), StockholmTime.now(clock)));
        return versioned(delivery);
    }

    @Transactional
    Versioned<DeliveryView> read(UUID id) {
        return versioned(deliveries.require(id));
    }

    @Transactional
    KeptFile file(UUID id) {
        var delivery = deliveries.require(id);
        return new KeptFile(deliveries.content(delivery), "kommuntal-" + delivery.year() + ".csv", delivery.fileHash());
    }

    @Transactional
    Page<DeliveryView> list(Integer year, PageRequest page) {
        return deliveries.page(year, page).map(DeliveryView::of);
    }

    private Versioned<DeliveryView> versioned(QuotaDelivery delivery) {
        deliveries.flush();
        return new Versioned<>(DeliveryView.of(delivery), delivery.version());
    }
}
