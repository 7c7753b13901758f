package se.lansstyrelsen.integration.grants.decision;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.lansstyrelsen.integration.grants.application.Matter;
import se.lansstyrelsen.integration.grants.call.CallTerms;
import se.lansstyrelsen.integration.grants.call.PaymentMode;

/**
 * What stands granted on an application after all its decisions (beviljat bidrag).
 *
 * @param granted SEK, with changes up and down
 * @param charges of the granted amount, by the year whose frame it is taken from
 * @param decisionIds all decisions on the matter, the first first
 * @param decidedOn day of the latest decision
 * @param templateVersion of the report templates, that of the call
 * @param parts shares of the granted amount in order, per cent; empty unless it is paid in parts
 * @param startsOn first day of the effort, null when a registered paper does not state it
 * @param endsOn last day of the effort, prolongations counted
 */
public record Grant(
        UUID applicationId,
        Matter matter,
        BigDecimal granted,
        List<Charge> charges,
        List<UUID> decisionIds,
        LocalDate decidedOn,
        String templateVersion,
        PaymentMode payment,
        List<Integer> parts,
        LocalDate startsOn,
        LocalDate endsOn) {

    static Grant of(Matter matter, Standing standing, List<UUID> decisionIds, LocalDate decidedOn, CallTerms call) {
        return new Grant(
                matter.id(),
                matter,
                standing.granted(),
                standing.charges(),
                decisionIds,
                decidedOn,
                call.templateVersion(),
                call.payment(),
                call.parts(),
                matter.content().startsOn(),
                standing.endsOn());
    }
}
