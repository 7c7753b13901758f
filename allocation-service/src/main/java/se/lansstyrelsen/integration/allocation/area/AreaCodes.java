package se.lansstyrelsen.integration.allocation.area;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import se.lansstyrelsen.integration.kit.problem.Fault;

/**
 * The codes a municipality names its areas by: demografiska statistikområden (DeSO), the municipality's code with a
 * letter and four digits, or its own code alone for the whole municipality.
 */
public final class AreaCodes {

    private static final Pattern DESO = Pattern.compile("\\d{4}[ABC]\\d{4}");

    private AreaCodes() {}

    public static boolean isWhole(String areaCode, String municipalityCode) {
        return areaCode.equals(municipalityCode);
    }

    /** One fault, for that reason, for each faulty code of the body's areas. */
    public static List<Fault> faults(List<String> areaCodes, Predicate<String> isFaulty, String reason) {
        return IntStream.range(0, areaCodes.size())
                .filter(i -> isFaulty.test(areaCodes.get(i)))
                .mapToObj(i -> new Fault("/areas/" + i, reason))
                .toList();
    }

    /** One fault for each code of the body's areas that has stood there before. */
    public static List<Fault> repeated(List<String> areaCodes) {
        var seen = new HashSet<String>();
        return faults(areaCodes, code -> !seen.add(code), "stands twice");
    }

    /** What is wrong with the body's areas. */
    public static List<Fault> faults(List<String> areaCodes, String municipalityCode) {
        var faults = new ArrayList<Fault>();
        for (var i = 0; i < areaCodes.size(); i++) {
            var code = areaCodes.get(i);
            var pointer = "/areas/" + i;
            if (isWhole(code, municipalityCode)) {
                if (areaCodes.size() > 1) {
                    faults.add(new Fault(pointer, "is the whole municipality and must then stand alone"));
                }
            } else if (!DESO.matcher(code).matches()) {
                faults.add(new Fault(pointer, "must be a DeSO code such as " + municipalityCode + "C1010"));
            } else if (!code.startsWith(municipalityCode)) {
                faults.add(new Fault(pointer, "is an area of another municipality"));
            }
        }
        faults.addAll(repeated(areaCodes));
        return faults;
    }
}
