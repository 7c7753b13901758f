package se.lansstyrelsen.integration.grants.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import se.lansstyrelsen.integration.grants.GrantsConfig;
import se.lansstyrelsen.integration.grants.GrantsProblem;
import se.lansstyrelsen.integration.grants.account.Accounts;
import se.lansstyrelsen.integration.grants.application.Matter;
import se.lansstyrelsen.integration.grants.application.Matters;
import se.lansstyrelsen.integration.grants.conflict.Conflicts;
import se.lansstyrelsen.integration.grants.decision.Grants;
import se.lansstyrelsen.integration.grants.payment.PaymentViews.NewPayment;
import se.lansstyrelsen.integration.grants.payment.PaymentViews.PaymentView;
import se.lansstyrelsen.integration.grants.paymentplan.PlannedParts;
import se.lansstyrelsen.integration.kit.caller.Caller;
import se.lansstyrelsen.integration.kit.http.ExpectedVersion;
import se.lansstyrelsen.integration.kit.http.Versioned;
import se.lansstyrelsen.integration.kit.journal.Journal;
import se.lansstyrelsen.integration.kit.paging.Page;
import se.lansstyrelsen.integration.kit.paging.PageRequest;
import se.lansstyrelsen.integration.kit.time.StockholmTime;

/** An officer proposes a payment and two others approve it; one transaction a method, which holds the matter. */
@ApplicationScoped
class PaymentService {

    private final Payments payments;
    private final PlannedParts plans;
    private final Payability payability;
    private final Grants grants;
    private final Accounts accounts;
    private final Matters matters;
    private final Conflicts conflicts;
    private final GrantsConfig config;
    private final Journal journal;
    private final Caller caller;
    private final Clock clock;

    PaymentService(
            Payments payments,
            PlannedParts plans,
            Payability payability,
            Grants grants,
            Accounts accounts,
            Matters matters,
            Conflicts conflicts,
            GrantsConfig config,
            Journal journal,
            Caller caller,
            Clock clock) {
        this.payments = payments;
        this.plans = plans;
        this.payability = payability;
        this.grants = grants;
        this.accounts = accounts;
        this.matters = matters;
        this.conflicts = conflicts;
        this.config = config;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    Versioned<PaymentView> propose(UUID applicationId, NewPayment asked) {
        var matter = hold(applicationId);
        var grant = grants.require(applicationId);
        payability.mustBeOpen(applicationId);
        var planned = plans.require(grant, asked.partNumber());
        if (payments.isTaken(planned.planId(), asked.partNumber())) {
            throw GrantsProblem.PART_PAID_ALREADY.with("Part " + asked.partNumber() + " is paid or on its way.");
        }
        payability.mustBeDue(applicationId, planned);
        payments.sums(applicationId).mustLeaveRoomFor(planned.part().amount(), grant.granted());
        var payment = new Payment(
                applicationId,
                PaymentMatter.of(matter),
                planned,
                accounts.require(matter),
                caller.subject(),
                StockholmTime.now(clock));
        payments.persist(payment);
        journal.append(payment.proposed());
        return versioned(payment);
    }

    @Transactional
    Versioned<PaymentView> approve(UUID id, long expectedVersion) {
        var payment = payments.require(id);
        var matter = hold(payment.applicationId());
        ExpectedVersion.check(expectedVersion, payment.version());
        payability.mustBeOpen(matter.id());
        if (!accounts.require(matter).equals(payment.account())) {
            throw GrantsProblem.ACCOUNT_CHANGED.with(
                    "The recipient has reported another account. Cancel the payment and propose it anew.");
        }
        journal.append(payment.approve(caller.subject(), limit(), StockholmTime.now(clock)));
        return versioned(payment);
    }

    @Transactional
    Versioned<PaymentView> cancel(UUID id, long expectedVersion) {
        var payment = payments.require(id);
        hold(payment.applicationId());
        ExpectedVersion.check(expectedVersion, payment.version());
        journal.append(payment.cancel(StockholmTime.now(clock)));
        return versioned(payment);
    }

    @Transactional
    Versioned<PaymentView> read(UUID id) {
        var payment = payments.require(id);
        matters.mustBeReadableByCaller(matters.require(payment.applicationId()));
        return new Versioned<>(PaymentView.of(payment), payment.version());
    }

    @Transactional
    List<PaymentView> of(UUID applicationId) {
        matters.mustBeReadableByCaller(matters.require(applicationId));
        return payments.of(applicationId).stream().map(PaymentView::of).toList();
    }

    @Transactional
    Page<PaymentView> list(Payments.Filter filter, PageRequest request) {
        return payments.page(filter, caller, request).map(PaymentView::of);
    }

    /** Held until the transaction ends, so that what is paid and on its way is counted by one at a time. */
    private Matter hold(UUID applicationId) {
        var matter = matters.requireLocked(applicationId);
        matters.mustBeHandledByCaller(matter);
        conflicts.mustBeFree(applicationId);
        return matter;
    }

    private BigDecimal limit() {
        var own = config.payments().approverLimits().get(caller.subject());
        return own == null ? config.payments().approverLimit() : own;
    }

    private Versioned<PaymentView> versioned(Payment payment) {
        payments.flush();
        return new Versioned<>(PaymentView.of(payment), payment.version());
    }
}
