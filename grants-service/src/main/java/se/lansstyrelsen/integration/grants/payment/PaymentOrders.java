package se.lansstyrelsen.integration.grants.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.lansstyrelsen.integration.grants.account.Accounts;
import se.lansstyrelsen.integration.grants.application.Matters;
import se.lansstyrelsen.integration.kit.journal.Journal;
import se.lansstyrelsen.integration.kit.time.StockholmTime;

/**
 * Payments on their way to the bank and back, for the capabilities that speak with it; called inside their transactions.
 * Matters are held in the order of their ids and frames in the order of their years, so that no two wait for each other.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class PaymentOrders {

    private final Payments payments;
    private final Payability payability;
    private final Accounts accounts;
    private final Matters matters;
    private final FrameBooking frames;
    private final Journal journal;
    private final Clock clock;

    PaymentOrders(
            Payments payments,
            Payability payability,
            Accounts accounts,
            Matters matters,
            FrameBooking frames,
            Journal journal,
            Clock clock) {
        this.payments = payments;
        this.payability = payability;
        this.accounts = accounts;
        this.matters = matters;
        this.frames = frames;
        this.journal = journal;
        this.clock = clock;
    }

    /** Takes out the board's approved payments whose account is another by now. */
    public List<PaymentOrder> stopChanged(String county) {
        var stopped = new ArrayList<PaymentOrder>();
        for (var id : payments.mattersApprovedIn(county)) {
            var account = accounts.find(matters.requireLocked(id));
            for (var payment : payments.approved(id)) {
                if (!account.equals(Optional.of(payment.account()))) {
                    journal.append(payment.stopForChangedAccount(StockholmTime.now(clock)));
                    stopped.add(PaymentOrder.of(payment));
                }
            }
        }
        return stopped;
    }

    /** Puts the board's approved payments in a file, but those of matters where nothing may be paid just now. */
    public List<PaymentOrder> collect(String county, UUID fileId) {
        var collected = new ArrayList<PaymentOrder>();
        for (var id : payments.mattersApprovedIn(county)) {
            var account = accounts.find(matters.requireLocked(id));
            if (!payability.isOpen(id)) {
                continue;
            }
            for (var payment : payments.approved(id)) {
                if (account.equals(Optional.of(payment.account()))) {
                    journal.append(payment.putIn(fileId));
                    collected.add(PaymentOrder.of(payment));
                }
            }
        }
        return collected;
    }

    /** Whether one of these ids is a payment's that is not in the file. */
    public boolean areOfAnotherFile(Set<String> endToEndIds, UUID fileId) {
        return !endToEndIds.isEmpty() && payments.areOfAnotherFile(endToEndIds, fileId);
    }

    /** All of a file, their matters held. */
    public List<PaymentOrder> holdFile(UUID fileId) {
        payments.mattersOfFile(fileId).forEach(matters::hold);
        return payments.ofFile(fileId).stream().map(PaymentOrder::of).toList();
    }

    /** One payment, its matter held. */
    public PaymentOrder hold(UUID id) {
        matters.requireLocked(payments.require(id).applicationId());
        return PaymentOrder.of(payments.require(id));
    }

    /** Whether a payment of the matter is proposed, approved or with the bank. */
    public boolean isAnyOnItsWay(UUID applicationId) {
        return payments.sums(applicationId).pending().signum() > 0;
    }

    public void accepted(UUID id) {
        journal.append(payments.require(id).accepted(StockholmTime.now(clock)));
    }

    /** @param code the bank's reason */
    public void failed(UUID id, String code) {
        journal.append(payments.require(id).failed(code, StockholmTime.now(clock)));
    }

    /** Paid by the bank's word, and so taken from the frames. @param bookedOn by the ids of payments whose matters are held */
    public void paid(Map<UUID, LocalDate> bookedOn) {
        var paid = bookedOn.keySet().stream().sorted().map(payments::require).toList();
        frames.pay(paid).forEach((payment, charges) -> {
            var sums = payments.sums(payment.applicationId());
            journal.append(payment.paid(
                    bookedOn.get(payment.id()),
                    charges,
                    frames.granted(payment),
                    sums.paid().add(payment.amount()),
                    StockholmTime.now(clock)));
        });
    }
}
