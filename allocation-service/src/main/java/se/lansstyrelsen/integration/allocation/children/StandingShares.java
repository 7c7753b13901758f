package se.lansstyrelsen.integration.allocation.children;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What other capabilities may ask: the children's shares (andelstal, promille) that stand, after transfers. */
@ApplicationScoped
public class StandingShares {

    /** The sharing out began 2016-04-01, and fulfilment is counted from that year. */
    private static final int FIRST_YEAR = 2016;

    private final ShareVersions versions;
    private final Clock clock;

    StandingShares(ShareVersions versions, Clock clock) {
        this.versions = versions;
        this.clock = clock;
    }

    /** Promille by municipality code, in code order; empty when no shares of the year stand on that day. */
    @Transactional
    public Map<String, Integer> of(int year, LocalDate day, Instant knownAt) {
        return standing(versions.of(year, knownAt), day);
    }

    /** The same for each year from 2016 on, on its last day or on the given one, as known now. */
    @Transactional
    public Map<Integer, Map<String, Integer>> eachYearTo(LocalDate day) {
        return versions.of(FIRST_YEAR, day.getYear(), clock.instant()).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> {
                    var lastDay = LocalDate.of(entry.getKey(), 12, 31);
                    return standing(entry.getValue(), day.isBefore(lastDay) ? day : lastDay);
                }));
    }

    private static Map<String, Integer> standing(SharesOfYear shares, LocalDate day) {
        var standing = new TreeMap<String, Integer>();
        shares.on(day).forEach((code, share) -> standing.put(code, share.standing()));
        return standing;
    }
}
