package se.lansstyrelsen.integration.allocation.measure;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who offers what to whom in a year. A municipality has what it offers itself and what another shares with it. */
record Offers(List<Offer> all) {

    /** One measure. */
    record Offer(UUID measureId, String municipalityCode, MeasureKind kind, List<String> sharedWith) {

        Stream<String> covered() {
            return Stream.concat(Stream.of(municipalityCode), sharedWith.stream());
        }
    }

    /** A mandatory kind that a municipality lacks. @param reported whether it has told of any measure at all */
    record Gap(String municipalityCode, MeasureKind kind, boolean reported) {}

    /** One municipality's offer to another. */
    record Share(UUID measureId, MeasureKind kind, String from, String to) {

        boolean acrossCounties() {
            return !from.substring(0, 2).equals(to.substring(0, 2));
        }
    }

    List<Gap> gaps(List<String> municipalities) {
        var reported = all.stream().map(Offer::municipalityCode).collect(Collectors.toSet());
        var covered = all.stream()
                .collect(
                        Collectors.groupingBy(Offer::kind, Collectors.flatMapping(Offer::covered, Collectors.toSet())));
        return municipalities.stream()
                .flatMap(code -> MeasureKind.mandatory().stream()
                        .filter(kind -> !covered.getOrDefault(kind, Set.of()).contains(code))
                        .map(kind -> new Gap(code, kind, reported.contains(code))))
                .toList();
    }

    List<Share> shares() {
        return all.stream()
                .flatMap(offer -> offer.sharedWith().stream()
                        .sorted()
                        .map(to -> new Share(offer.measureId(), offer.kind(), offer.municipalityCode(), to)))
                .toList();
    }
}
