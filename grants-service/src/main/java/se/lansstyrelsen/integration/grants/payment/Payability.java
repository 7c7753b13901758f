package se.lansstyrelsen.integration.grants.payment;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import se.lansstyrelsen.integration.grants.GrantsProblem;
import se.lansstyrelsen.integration.grants.paymentplan.PlannedParts.Planned;
import se.lansstyrelsen.integration.grants.paymentstop.PaymentStops;

/** Whether money may leave for a matter, and a part of it now. */
@ApplicationScoped
class Payability {

    private final PaymentStops stops;
    private final List<PaymentBar> bars;
    private final List<ReportGate> reports;

    Payability(PaymentStops stops, @All List<PaymentBar> bars, @All List<ReportGate> reports) {
        this.stops = stops;
        this.bars = bars;
        this.reports = reports;
    }

    /** @throws se.lansstyrelsen.integration.kit.problem.ProblemException 409 after a stop or with an open reclaim */
    void mustBeOpen(UUID applicationId) {
        stops.mustNotStand(applicationId);
        if (isBarred(applicationId)) {
            throw GrantsProblem.RECLAIM_OPEN.with("Nothing is paid while a reclaim is open in the matter.");
        }
    }

    boolean isOpen(UUID applicationId) {
        return !stops.stands(applicationId) && !isBarred(applicationId);
    }

    private boolean isBarred(UUID applicationId) {
        return bars.stream().anyMatch(bar -> bar.bars(applicationId));
    }

    /** @throws se.lansstyrelsen.integration.kit.problem.ProblemException 409 when what the part waits for has not come */
    void mustBeDue(UUID applicationId, Planned planned) {
        var part = planned.part();
        var due =
                switch (part.condition()) {
                    case AT_DECISION -> true;
                    case ON_REQUISITION -> planned.requisitioned();
                    case AFTER_REPORT -> reports.stream()
                            .anyMatch(gate -> gate.isApproved(applicationId, part.report()));
                };
        if (!due) {
            throw GrantsProblem.PART_NOT_DUE.with("Part " + part.number() + " is paid "
                    + (part.report() == null
                            ? "on requisition, at the latest on " + part.lastDay()
                            : "after an approved " + part.report() + " report")
                    + ", and that has not come.");
        }
    }
}
