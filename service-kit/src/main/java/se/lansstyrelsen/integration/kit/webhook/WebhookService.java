package se.lansstyrelsen.integration.kit.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import se.lansstyrelsen.integration.kit.ServiceConfig;
import se.lansstyrelsen.integration.kit.caller.Caller;
import se.lansstyrelsen.integration.kit.caller.Role;
import se.lansstyrelsen.integration.kit.contract.ServiceContract;
import se.lansstyrelsen.integration.kit.journal.EventType;
import se.lansstyrelsen.integration.kit.journal.Journal;
import se.lansstyrelsen.integration.kit.journal.JournalFeed;
import se.lansstyrelsen.integration.kit.paging.Page;
import se.lansstyrelsen.integration.kit.paging.PageRequest;
import se.lansstyrelsen.integration.kit.problem.Fault;
import se.lansstyrelsen.integration.kit.problem.Problem;
import se.lansstyrelsen.integration.kit.time.StockholmTime;
import se.lansstyrelsen.integration.kit.webhook.WebhookProgress.Place;
import se.lansstyrelsen.integration.kit.webhook.WebhookViews.Attempt;
import se.lansstyrelsen.integration.kit.webhook.WebhookViews.NewWebhook;
import se.lansstyrelsen.integration.kit.webhook.WebhookViews.Wanted;
import se.lansstyrelsen.integration.kit.webhook.WebhookViews.WebhookChange;
import se.lansstyrelsen.integration.kit.webhook.WebhookViews.WebhookView;
import se.lansstyrelsen.integration.kit.webhook.WebhookViews.WithSecret;

/** What subscribers do with their webhooks. The coordinator may also read and remove others', when a partner has gone. */
@ApplicationScoped
class WebhookService {

    private final Webhooks webhooks;
    private final WebhookProgress progress;
    private final WebhookSecrets secrets;
    private final CallbackGuard guard;
    private final WebhookConfig config;
    private final ServiceConfig service;
    private final ServiceContract contract;
    private final JournalFeed feed;
    private final Journal journal;
    private final Caller caller;
    private final Clock clock;

    WebhookService(
            Webhooks webhooks,
            WebhookProgress progress,
            WebhookSecrets secrets,
            CallbackGuard guard,
            WebhookConfig config,
            ServiceConfig service,
            ServiceContract contract,
            JournalFeed feed,
            Journal journal,
            Caller caller,
            Clock clock) {
        this.webhooks = webhooks;
        this.progress = progress;
        this.secrets = secrets;
        this.guard = guard;
        this.config = config;
        this.service = service;
        this.contract = contract;
        this.feed = feed;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    /** A view with the tag that lets a reader see deliveries and a writer only other writers. */
    record Tagged<V>(V view, long version, String shown) {}

    @Transactional
    Tagged<WithSecret> register(NewWebhook wanted) {
        check(wanted);
        if (webhooks.countOf(caller.subject()) >= config.mostPerSubscriber()) {
            throw Problem.RULE_BROKEN.with("You have " + config.mostPerSubscriber()
                    + " webhooks here, which is the most. Change or remove one instead.");
        }
        var end = feed.lastSequence();
        if (wanted.after() != null && wanted.after() > end) {
            throw Problem.RULE_BROKEN.with(
                    "The journal has not come to sequence " + wanted.after() + " yet; its last is " + end + ".",
                    List.of(new Fault("/after", "must be at most " + end)));
        }
        var now = StockholmTime.now(clock);
        var webhook = new Webhook(caller.subject(), wanted, now);
        var secret = secrets.shown(webhook.id(), webhook.secretNumber());
        webhooks.persistAndFlush(webhook);
        progress.begin(webhook.id(), wanted.after() == null ? end : wanted.after(), now);
        journal.append(webhook.registered());
        return tagged(webhook, secret);
    }

    @Transactional
    Tagged<WebhookView> change(UUID id, long expectedVersion, WebhookChange wanted) {
        var webhook = own(id, expectedVersion);
        check(wanted);
        journal.append(webhook.change(wanted));
        webhooks.flush();
        progress.beginAnew(id, StockholmTime.now(clock));
        return tagged(webhook);
    }

    @Transactional
    Tagged<WithSecret> renewSecret(UUID id, long expectedVersion) {
        var webhook = own(id, expectedVersion);
        journal.append(webhook.renewSecret(StockholmTime.now(clock).plus(config.formerSecretValid())));
        webhooks.flush();
        return tagged(webhook, secrets.shown(id, webhook.secretNumber()));
    }

    @Transactional
    Tagged<WebhookView> resume(UUID id, long expectedVersion) {
        var webhook = own(id, expectedVersion);
        var now = StockholmTime.now(clock);
        journal.append(webhook.resume(now));
        webhooks.flush();
        progress.beginAnew(id, now);
        return tagged(webhook);
    }

    /** Contact, place and attempts go with it; that it was there stays in the journal. */
    @Transactional
    void remove(UUID id, long expectedVersion) {
        var webhook = webhooks.require(id, expectedVersion);
        mustBeOwnOr(webhook, caller.is(Role.COORDINATOR));
        journal.append(webhook.removed());
        webhooks.delete(webhook);
    }

    @Transactional
    Tagged<WebhookView> read(UUID id) {
        return tagged(readable(id));
    }

    @Transactional
    Page<WebhookView> page(PageRequest request) {
        var page = webhooks.page(seesAll() ? null : caller.subject(), request);
        var places = progress.of(page.items().stream().map(Webhook::id).toList());
        return page.map(webhook -> view(webhook, places.get(webhook.id())));
    }

    @Transactional
    List<Attempt> attempts(UUID id) {
        return progress.attempts(readable(id).id());
    }

    @Transactional
    Claim toTest(UUID id) {
        var webhook = webhooks.require(id);
        mustBeOwnOr(webhook, false);
        return Claim.toTest(webhook);
    }

    private Webhook readable(UUID id) {
        var webhook = webhooks.require(id);
        mustBeOwnOr(webhook, seesAll());
        return webhook;
    }

    private Webhook own(UUID id, long expectedVersion) {
        var webhook = webhooks.require(id);
        mustBeOwnOr(webhook, false);
        return webhooks.require(id, expectedVersion);
    }

    private boolean seesAll() {
        return caller.is(Role.COORDINATOR) || caller.is(Role.AUDITOR);
    }

    private void mustBeOwnOr(Webhook webhook, boolean allowed) {
        if (!allowed && !webhook.subscriber().equals(caller.subject())) {
            throw Problem.OUT_OF_SCOPE.with("The webhook is another subscriber's. GET /webhooks lists yours.");
        }
    }

    private void check(Wanted wanted) {
        try {
            guard.check(wanted.callbackUrl());
        } catch (CallbackGuard.Refused e) {
            throw Problem.CALLBACK_NOT_ALLOWED.with(
                    "The callback address " + e.getMessage() + ".", List.of(new Fault("/callbackUrl", e.getMessage())));
        }
        var known = contract.events().stream()
                .filter(EventType::published)
                .map(type -> type.cloudEventType(service.name()))
                .collect(Collectors.toSet());
        var faults = new ArrayList<Fault>();
        var types = wanted.eventTypes() == null ? List.<String>of() : wanted.eventTypes();
        for (var i = 0; i < types.size(); i++) {
            if (!known.contains(types.get(i))) {
                faults.add(new Fault("/eventTypes/" + i, "is no event of this service"));
            }
        }
        if (!faults.isEmpty()) {
            throw Problem.UNKNOWN_EVENT_TYPE.with(
                    "Some event types are unknown here. asyncapi.yaml tells which there are.", faults);
        }
    }

    private Tagged<WebhookView> tagged(Webhook webhook) {
        var place = progress.of(List.of(webhook.id())).get(webhook.id());
        return new Tagged<>(
                view(webhook, place),
                webhook.version(),
                place.sequence() + "_" + place.failures() + "_" + place.attempts());
    }

    private Tagged<WithSecret> tagged(Webhook webhook, String secret) {
        var tagged = tagged(webhook);
        return new Tagged<>(new WithSecret(tagged.view(), secret), tagged.version(), tagged.shown());
    }

    private static WebhookView view(Webhook webhook, Place place) {
        return new WebhookView(
                webhook.id(),
                webhook.subscriber(),
                webhook.callbackUrl(),
                webhook.eventTypes(),
                webhook.contactEmail(),
                webhook.description(),
                webhook.state(),
                webhook.stateSince(),
                webhook.stateReason(),
                webhook.createdAt(),
                webhook.formerSecretUntil(),
                place.sequence(),
                place.failures(),
                place.failingSince(),
                place.lastDeliveredAt(),
                place.failures() > 0 && webhook.state() == WebhookState.ACTIVE ? place.nextTryAt() : null);
    }
}
