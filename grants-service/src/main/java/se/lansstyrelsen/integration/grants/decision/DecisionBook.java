package se.lansstyrelsen.integration.grants.decision;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.lansstyrelsen.integration.grants.GrantsProblem;
import se.lansstyrelsen.integration.grants.application.Matter;
import se.lansstyrelsen.integration.grants.call.CallTerms;
import se.lansstyrelsen.integration.grants.call.PublishedCalls;
import se.lansstyrelsen.integration.grants.frame.Booking;
import se.lansstyrelsen.integration.grants.frame.FrameLedger;
import se.lansstyrelsen.integration.grants.scheme.Schemes;
import se.lansstyrelsen.integration.kit.document.DocumentPress;
import se.lansstyrelsen.integration.kit.document.KeptDocuments;
import se.lansstyrelsen.integration.kit.journal.Journal;
import se.lansstyrelsen.integration.kit.time.PastDays;
import se.lansstyrelsen.integration.kit.time.StockholmTime;

/**
 * Where decisions are entered once everything that may hinder them is looked at. A decision is drafted, printed and entered:
 * it takes its money last and at once, so that nobody waits for a frame while another's document is printed. Called inside
 * the transactions of the one that decides, so that a frame that does not suffice undoes it all.
 */
@ApplicationScoped
public class DecisionBook {

    private final Decisions decisions;
    private final PublishedCalls calls;
    private final Schemes schemes;
    private final FrameLedger frames;
    private final DocumentPress press;
    private final KeptDocuments documents;
    private final Journal journal;
    private final List<Commitments> commitments;

    DecisionBook(
            Decisions decisions,
            PublishedCalls calls,
            Schemes schemes,
            FrameLedger frames,
            DocumentPress press,
            KeptDocuments documents,
            Journal journal,
            @All List<Commitments> commitments) {
        this.decisions = decisions;
        this.calls = calls;
        this.schemes = schemes;
        this.frames = frames;
        this.press = press;
        this.documents = documents;
        this.journal = journal;
        this.commitments = commitments;
    }

    /** What stands in a matter; nothing granted before its first decision. */
    public Standing standing(UUID applicationId) {
        return decisions.latest(applicationId).map(Decision::standing).orElse(Standing.NOTHING);
    }

    /** The decision as it will be, to be printed; nothing is kept yet. */
    public DecisionDraft draft(Matter matter, DecisionTerms terms, Made made) {
        var call = calls.require(matter.callId());
        var former = decisions.latest(matter.id());
        PastDays.mustNotPrecede("decidedOn", made.decidedOn(), earliest(matter, former));
        var before = former.map(Decision::standing).orElse(Standing.NOTHING);
        var decision = new Decision(matter, before, terms, made, lastDay(matter, call));
        mustCoverPayments(decision);
        var rules = schemes.on(matter.scheme(), made.decidedOn());
        var text = DecisionDocument.of(decision, former.orElse(null), matter, call, rules);
        return new DecisionDraft(matter, before, decision, text, null);
    }

    /** Takes a noticeable part of a second, and no transaction. */
    public DecisionDraft print(DecisionDraft draft) {
        var decision = draft.decision();
        return draft.printed(press.print(decision.id(), decision.made().decidedAt(), draft.text()));
    }

    /**
     * Makes the decision. The matter must be locked, and no other than when it was drafted.
     *
     * @throws se.lansstyrelsen.integration.kit.problem.ProblemException 409 without a frame, 422 when it does not suffice
     */
    public DecisionView enter(DecisionDraft printed) {
        var decision = printed.decision();
        mustCoverPayments(decision);
        charge(printed.matter(), printed.before(), decision);
        documents.persist(printed.document());
        journal.append(decision.documented(printed.document().hash(), printed.matter()));
        decisions.persist(decision);
        return DecisionView.of(decision);
    }

    /** A decision takes no money back that is paid or on its way; that is a reclaim's (41 § förordning 2010:1122). */
    private void mustCoverPayments(Decision decision) {
        var committed = commitments.stream()
                .map(one -> one.committed(decision.applicationId()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        if (decision.grantedAmount().compareTo(committed) < 0) {
            throw GrantsProblem.PAID_BEYOND_THE_DECISION.with(
                    committed.toPlainString() + " kronor are paid or on their way, and the decision would leave "
                            + decision.grantedAmount().toPlainString() + " granted.");
        }
    }

    /** The earliest year first, as the frames ask. */
    private void charge(Matter matter, Standing before, Decision decision) {
        var made = decision.made();
        Charge.difference(before.charges(), decision.charges()).forEach((year, difference) -> {
            var frame = frames.chargedFor(
                    matter.scheme(), matter.decidingCounty(), matter.concernedCounty(), year, matter.id());
            var booking = Booking.of(matter.id(), difference.abs(), made.decidedBy(), made.decidedAt());
            if (difference.signum() > 0) {
                frames.charge(frame, booking);
            } else {
                frames.reduce(frame, booking);
            }
        });
    }

    /** Nothing is decided before it came in, nor before what was decided last. */
    private static LocalDate earliest(Matter matter, Optional<Decision> former) {
        return former.map(decision -> decision.made().decidedOn())
                .orElseGet(() -> LocalDate.ofInstant(matter.receivedAt(), StockholmTime.ZONE));
    }

    private static LocalDate lastDay(Matter matter, CallTerms call) {
        var asked = matter.content().endsOn();
        return asked == null ? call.projectTo() : asked;
    }
}
