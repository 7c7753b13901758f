package se.lansstyrelsen.integration.grants.call;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import se.lansstyrelsen.integration.grants.scheme.Purpose;
import se.lansstyrelsen.integration.grants.scheme.Scheme;
import se.lansstyrelsen.integration.grants.scheme.TargetGroup;

/**
 * A published call as the other capabilities see it.
 *
 * @param countyCode null in a national call
 * @param closesAt the first moment that is too late
 * @param cancelledAt null unless it is cancelled
 * @param parts shares of the granted amount in order, per cent; empty unless it is paid in parts
 */
public record CallTerms(
        UUID id,
        Scheme scheme,
        String countyCode,
        String decidingCountyCode,
        String title,
        Instant opensAt,
        Instant closesAt,
        Instant cancelledAt,
        Set<Purpose> purposes,
        Set<TargetGroup> targetGroups,
        LocalDate projectFrom,
        LocalDate projectTo,
        List<Criterion> criteria,
        String templateVersion,
        PaymentMode payment,
        List<Integer> parts) {

    public boolean isNational() {
        return countyCode == null;
    }

    public CallState stateAt(Instant moment) {
        if (cancelledAt != null && !moment.isBefore(cancelledAt)) {
            return CallState.CANCELLED;
        }
        if (moment.isBefore(opensAt)) {
            return CallState.PLANNED;
        }
        return moment.isBefore(closesAt) ? CallState.OPEN : CallState.CLOSED;
    }
}
