package se.lansstyrelsen.integration.grants.repayment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import se.lansstyrelsen.integration.grants.Ore;
import se.lansstyrelsen.integration.grants.application.Matters;
import se.lansstyrelsen.integration.grants.conflict.Conflicts;
import se.lansstyrelsen.integration.grants.decision.Grant;
import se.lansstyrelsen.integration.grants.decision.Grants;
import se.lansstyrelsen.integration.grants.frame.Booking;
import se.lansstyrelsen.integration.grants.frame.FrameKey;
import se.lansstyrelsen.integration.grants.frame.FrameLedger;
import se.lansstyrelsen.integration.grants.repayment.Receipt.Destination;
import se.lansstyrelsen.integration.grants.repayment.RepaymentViews.NewReceipt;
import se.lansstyrelsen.integration.grants.repayment.RepaymentViews.RepaymentView;
import se.lansstyrelsen.integration.grants.report.PaidSums;
import se.lansstyrelsen.integration.kit.caller.Caller;
import se.lansstyrelsen.integration.kit.http.Versioned;
import se.lansstyrelsen.integration.kit.journal.Journal;
import se.lansstyrelsen.integration.kit.time.PastDays;
import se.lansstyrelsen.integration.kit.time.StockholmTime;

/** Reminds, hands over and receives what decided reclaims demand; one transaction a method. */
@ApplicationScoped
class RepaymentService {

    private final RepaymentBook book;
    private final Grants grants;
    private final PaidSums sums;
    private final FrameLedger frames;
    private final Matters matters;
    private final Conflicts conflicts;
    private final Journal journal;
    private final Caller caller;
    private final Clock clock;

    RepaymentService(
            RepaymentBook book,
            Grants grants,
            PaidSums sums,
            FrameLedger frames,
            Matters matters,
            Conflicts conflicts,
            Journal journal,
            Caller caller,
            Clock clock) {
        this.book = book;
        this.grants = grants;
        this.sums = sums;
        this.frames = frames;
        this.matters = matters;
        this.conflicts = conflicts;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    Versioned<RepaymentView> remind(UUID reclaimId, long expectedVersion) {
        var repayment = handled(reclaimId, expectedVersion);
        journal.append(repayment.remind(today()));
        return versioned(repayment);
    }

    @Transactional
    Versioned<RepaymentView> handOver(UUID reclaimId, long expectedVersion) {
        var repayment = handled(reclaimId, expectedVersion);
        journal.append(repayment.handOver(today()));
        return versioned(repayment);
    }

    @Transactional
    Versioned<RepaymentView> receive(UUID reclaimId, long expectedVersion, NewReceipt receipt) {
        var repayment = handled(reclaimId, expectedVersion);
        PastDays.mustHaveCome("receivedOn", receipt.receivedOn(), today());
        repayment.mustTake(receipt.amount());
        var grant = grants.require(repayment.applicationId());
        var parts = Destinations.of(
                receipt.amount(), left(grant), receipt.receivedOn().getYear());
        parts.stream().filter(part -> part.destination() == Destination.FRAME).forEach(part -> book(grant, part));
        journal.append(repayment.receive(parts, receipt.receivedOn(), StockholmTime.now(clock)));
        return versioned(repayment);
    }

    /** The earliest year first, as the frames ask. */
    private void book(Grant grant, Receipt.Part part) {
        var matter = grant.matter();
        frames.returned(
                new FrameKey(matter.scheme(), matter.decidingCounty(), part.year()),
                Booking.of(matter.id(), part.amount(), caller.subject(), StockholmTime.now(clock)));
    }

    /** SEK by year, what was paid of its frame and has come back neither to it nor to the state. */
    private Map<Integer, BigDecimal> left(Grant grant) {
        var all = book.of(grant.applicationId());
        var left = new TreeMap<Integer, BigDecimal>();
        sums.byYear(grant).forEach((year, standing) -> {
            var toState = Ore.sum(all.stream().map(repayment -> repayment.returnedToState(year)));
            left.put(year, standing.paid().subtract(standing.returned()).subtract(toState));
        });
        return left;
    }

    @Transactional
    Versioned<RepaymentView> read(UUID reclaimId) {
        var repayment = book.require(reclaimId);
        matters.mustBeReadableByCaller(matters.require(repayment.applicationId()));
        return versioned(repayment);
    }

    @Transactional
    List<Receipt> receipts(UUID reclaimId) {
        return read(reclaimId).view().receipts();
    }

    private Repayment handled(UUID reclaimId, long expectedVersion) {
        var matter = matters.requireLocked(book.require(reclaimId).applicationId());
        matters.mustBeHandledByCaller(matter);
        conflicts.mustBeFree(matter.id());
        return book.require(reclaimId, expectedVersion);
    }

    private Versioned<RepaymentView> versioned(Repayment repayment) {
        book.flush();
        return new Versioned<>(RepaymentView.of(repayment, today()), repayment.version());
    }

    private LocalDate today() {
        return StockholmTime.today(clock);
    }
}
