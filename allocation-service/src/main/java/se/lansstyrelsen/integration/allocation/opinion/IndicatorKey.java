package se.lansstyrelsen.integration.allocation.opinion;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import se.lansstyrelsen.integration.allocation.AllocationProblem;
import se.lansstyrelsen.integration.allocation.area.AreaRegime;

/** Which figure of which area. */
@Embeddable
record IndicatorKey(
        @Column(name = "area_code") String areaCode,
        @Enumerated(EnumType.STRING) @Column(name = "kind") IndicatorKind kind) {

    /** @throws se.lansstyrelsen.integration.kit.problem.ProblemException 422 when the rules of the day name more */
    static void mustCoverWhatTheRulesName(Set<String> areaCodes, Set<IndicatorKey> considered, LocalDate day) {
        var missing = AreaRegime.on(day).objectionBinds() ? missing(areaCodes, considered) : List.<String>of();
        if (!missing.isEmpty()) {
            throw AllocationProblem.AREAS_INVALID.with(
                    "7 b § names what is to be considered of each area. Not yet considered: "
                            + String.join(", ", missing)
                            + ". Where there is no figure, leave its value out and say why in source.");
        }
    }

    /** Area and kind of what the rules name and nobody has considered. */
    private static List<String> missing(Set<String> areaCodes, Set<IndicatorKey> considered) {
        return areaCodes.stream()
                .sorted()
                .flatMap(code -> Arrays.stream(IndicatorKind.values()).map(kind -> new IndicatorKey(code, kind)))
                .filter(key -> !considered.contains(key))
                .map(key -> key.areaCode + " " + key.kind)
                .toList();
    }
}
