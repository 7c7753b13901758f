package se.lansstyrelsen.integration.allocation.fulfilment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.commons.numbers.fraction.BigFraction;
import se.lansstyrelsen.integration.allocation.children.StandingShares;
import se.lansstyrelsen.integration.allocation.jointreception.AgreedParts;
import se.lansstyrelsen.integration.allocation.jointreception.AgreedParts.Agreement;
import se.lansstyrelsen.integration.allocation.settlement.ChildAssignments;
import se.lansstyrelsen.integration.allocation.settlement.ChildAssignments.Stretch;
import se.lansstyrelsen.integration.kit.region.Municipality;
import se.lansstyrelsen.integration.kit.region.Regions;

/** Brings shares, assigned children and joint receptions together; the same few statements however much they hold. */
@ApplicationScoped
class Standings {

    private final StandingShares shares;
    private final ChildAssignments children;
    private final AgreedParts agreedParts;

    Standings(StandingShares shares, ChildAssignments children, AgreedParts agreedParts) {
        this.shares = shares;
        this.children = children;
        this.agreedParts = agreedParts;
    }

    /** Every municipality of a day, in code order. */
    List<Standing> on(LocalDate day) {
        var shareByYear = shares.eachYearTo(day);
        var today = shareByYear.getOrDefault(day.getYear(), Map.of());
        var expected = expected(shareByYear, children.national(day));
        var assigned = assigned(day);
        return Regions.municipalities(day).stream()
                .map(Municipality::code)
                .map(code -> new Standing(
                        code,
                        today.getOrDefault(code, 0),
                        assigned.getOrDefault(code, BigFraction.ZERO),
                        expected.getOrDefault(code, BigFraction.ZERO)))
                .toList();
    }

    /** For whom a child assigned to a host on a day is counted, in parts of 1. */
    Map<String, Map<String, BigFraction>> countedFor(LocalDate day) {
        return agreedParts.of(day).stream()
                .filter(agreement -> agreement.standsOn(day))
                .collect(Collectors.toMap(Agreement::hostMunicipality, Standings::partsOfOne));
    }

    /** The standing share of each year by all children assigned in it; from 2016 and never reset. */
    private static Map<String, BigFraction> expected(
            Map<Integer, Map<String, Integer>> shareByYear, Map<Integer, Integer> national) {
        var promille = new TreeMap<String, Long>();
        national.forEach((year, all) -> shareByYear
                .getOrDefault(year, Map.of())
                .forEach((code, share) -> promille.merge(code, (long) share * all, Long::sum)));
        var expected = new HashMap<String, BigFraction>();
        promille.forEach((code, sum) -> expected.put(code, BigFraction.of(sum, 1000)));
        return expected;
    }

    /** What each was assigned, less what it housed for others, with what others housed for it. */
    private Map<String, BigFraction> assigned(LocalDate day) {
        var assigned = new HashMap<String, BigFraction>();
        children.byMunicipality(day).forEach((code, persons) -> assigned.put(code, BigFraction.of(persons)));
        var agreements = agreedParts.of(day);
        var stretches = agreements.stream()
                .map(one -> new Stretch(one.hostMunicipality(), one.first(), one.last()))
                .toList();
        var housed = children.within(stretches, day);
        for (var i = 0; i < housed.size(); i++) {
            var persons = housed.get(i);
            assigned.merge(agreements.get(i).hostMunicipality(), BigFraction.of(-persons), BigFraction::add);
            partsOfOne(agreements.get(i))
                    .forEach((code, part) -> assigned.merge(code, part.multiply(persons), BigFraction::add));
        }
        return assigned;
    }

    private static Map<String, BigFraction> partsOfOne(Agreement agreement) {
        return agreement.parts().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> BigFraction.of(entry.getValue(), agreement.allParts())));
    }
}
