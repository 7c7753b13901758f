package se.lansstyrelsen.integration.grants.report;

import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a report is on its way between the recipient and the board. */
@Schema(name = "ReportStatus")
public enum ReportStatus {
    /** Asked for; the recipient may have a draft. */
    DUE,
    SUBMITTED,
    /** Returned to the recipient for correction. */
    SENT_BACK,
    APPROVED;

    private static final Map<ReportStatus, Set<ReportStatus>> MOVES = Map.of(
            DUE, Set.of(SUBMITTED),
            SUBMITTED, Set.of(SENT_BACK, APPROVED),
            SENT_BACK, Set.of(SUBMITTED),
            APPROVED, Set.of());

    boolean canBecome(ReportStatus next) {
        return MOVES.get(this).contains(next);
    }

    /** Whether the recipient is at work on it. */
    public boolean isWithRecipient() {
        return canBecome(SUBMITTED);
    }
}
