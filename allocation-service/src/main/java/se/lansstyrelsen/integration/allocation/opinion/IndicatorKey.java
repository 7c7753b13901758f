package se.lansstyrelsen.integration.allocation.opinion;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Which figure of which area. */
@Embeddable
record IndicatorKey(
        @Column(name = "area_code") String areaCode,
        @Enumerated(EnumType.STRING) @Column(name = "kind") IndicatorKind kind) {

    /** Area and kind of what the rules name and nobody has considered. */
    static List<String> missing(Set<String> areaCodes, Set<IndicatorKey> considered) {
        return areaCodes.stream()
                .sorted()
                .flatMap(code -> Arrays.stream(IndicatorKind.values()).map(kind -> new IndicatorKey(code, kind)))
                .filter(key -> !considered.contains(key))
                .map(key -> key.areaCode + " " + key.kind)
                .toList();
    }
}
