package se.lansstyrelsen.integration.allocation.children;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Andelstal of one year day by day: the version that stands and what transfers have moved by then. A pure function of the
 * versions and movements it is given.
 */
record SharesOfYear(List<ShareVersion> versions, List<ShareMovement> movements) {

    /** A municipality's promille before transfers, and what they moved to it (negative: from it). */
    record Share(int beforeTransfers, int moved) {

        int standing() {
            return beforeTransfers + moved;
        }
    }

    Optional<ShareVersion> version(LocalDate day) {
        return versions.stream()
                .filter(version -> !version.validFrom().isAfter(day))
                .max(ShareVersion.STANDING_ORDER);
    }

    /** Every municipality's share on a day, in code order; empty when no version stands yet. */
    Map<String, Share> on(LocalDate day) {
        var shares = new TreeMap<String, Share>();
        var moves = movements.stream()
                .filter(movement -> !movement.validFrom().isAfter(day))
                .toList();
        version(day).ifPresent(version -> version.promille()
                .forEach((code, promille) -> shares.put(
                        code,
                        new Share(
                                promille,
                                moves.stream()
                                        .mapToInt(move -> move.gainOf(code))
                                        .sum()))));
        return shares;
    }

    /** The least each municipality holds on any day from the given one on: what it can give away without owing. */
    Map<String, Integer> leastFrom(LocalDate first) {
        var turns = Stream.concat(
                        versions.stream().map(ShareVersion::validFrom),
                        movements.stream().map(ShareMovement::validFrom))
                .filter(day -> day.isAfter(first));
        var least = new TreeMap<String, Integer>();
        Stream.concat(Stream.of(first), turns).distinct().forEach(day -> on(day).forEach(
                        (code, share) -> least.merge(code, share.standing(), Math::min)));
        return least;
    }
}
