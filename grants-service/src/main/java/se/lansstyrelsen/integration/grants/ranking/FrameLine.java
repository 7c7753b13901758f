package se.lansstyrelsen.integration.grants.ranking;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.Optional;
import se.lansstyrelsen.integration.grants.call.CallTerms;
import se.lansstyrelsen.integration.grants.frame.FrameKey;
import se.lansstyrelsen.integration.grants.frame.FrameLedger;
import se.lansstyrelsen.integration.grants.frame.FrameStanding;

/** How far the money for a call reaches: the deciding board's frame for the year in which its projects begin. */
@ApplicationScoped
class FrameLine {

    private final FrameLedger frames;

    FrameLine(FrameLedger frames) {
        this.frames = frames;
    }

    static int year(CallTerms call) {
        return call.projectFrom().getYear();
    }

    /** Kronor left to grant, empty when the board has no such frame. */
    Optional<BigDecimal> available(CallTerms call) {
        return frames.standing(new FrameKey(call.scheme(), call.decidingCountyCode(), year(call)))
                .map(FrameStanding::available);
    }
}
