package se.lansstyrelsen.integration.grants.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import se.lansstyrelsen.integration.grants.Ore;
import se.lansstyrelsen.integration.grants.decision.Charge;
import se.lansstyrelsen.integration.grants.decision.Grant;
import se.lansstyrelsen.integration.grants.frame.FrameKey;
import se.lansstyrelsen.integration.grants.frame.FrameLedger;
import se.lansstyrelsen.integration.grants.frame.FrameStanding;

/** What is paid of a grant, by the ledgers of the frames it is taken from; asked inside a transaction. */
@ApplicationScoped
public class PaidSums {

    private final FrameLedger frames;

    PaidSums(FrameLedger frames) {
        this.frames = frames;
    }

    /** SEK, gross: what came back later is not taken off. */
    public BigDecimal paid(Grant grant) {
        return Ore.sum(byYear(grant).values().stream().map(FrameStanding::paid));
    }

    /** The matter's sums on the frame of each year it is charged to, the earliest first. */
    public Map<Integer, FrameStanding> byYear(Grant grant) {
        var matter = grant.matter();
        var sums = new TreeMap<Integer, FrameStanding>();
        grant.charges().stream()
                .map(Charge::year)
                .forEach(year -> sums.put(
                        year,
                        frames.ofMatter(new FrameKey(matter.scheme(), matter.decidingCounty(), year), matter.id())));
        return sums;
    }
}
