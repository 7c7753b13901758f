package se.lansstyrelsen.integration.kit.region;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Counties and municipalities by the name somebody wrote: whatever the case, hyphens, blanks, genitive s, "kommun",
 * "stad" and "län", and under the names declared in variants.csv. A name that could be two is nobody's.
 */
public final class RegionNames {

    private static final int LONGEST = 60;
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s\\p{Z}\\p{Pd}.]+");
    private static final Pattern AFTER_MUNICIPALITY = Pattern.compile("[\\s\\p{Z}]+(kommun|stad)$");
    private static final Pattern AFTER_COUNTY = Pattern.compile("[\\s\\p{Z}]+län$");

    private static final Map<String, Set<String>> MUNICIPALITIES = new HashMap<>();
    private static final Map<String, Set<String>> COUNTIES = new HashMap<>();

    static {
        Regions.everyMunicipality()
                .forEach(one -> enter(MUNICIPALITIES, AFTER_MUNICIPALITY, one.code(), one.name(), one.shortName()));
        Regions.counties().forEach(one -> enter(COUNTIES, AFTER_COUNTY, one.code(), one.name(), one.shortName()));
        Regions.variants()
                .forEach(variant -> enter(
                        variant.county() ? COUNTIES : MUNICIPALITIES,
                        variant.county() ? AFTER_COUNTY : AFTER_MUNICIPALITY,
                        variant.code(),
                        variant.written()));
    }

    private RegionNames() {}

    /** How a name was written. */
    public enum Writing {
        OFFICIAL,
        /** The official letters in another case: KALMAR. */
        OTHER_CASE,
        /** Otherwise spelt, shortened or lengthened: Malung for Malung-Sälen. */
        VARIANT
    }

    /**
     * Whom a written name means.
     *
     * @param name the short official name
     */
    public record Match(String code, String name, Writing writing) {}

    public static Optional<Match> municipality(String written) {
        return one(MUNICIPALITIES, AFTER_MUNICIPALITY, written)
                .flatMap(Regions::municipality)
                .map(found ->
                        new Match(found.code(), found.shortName(), writing(written, found.name(), found.shortName())));
    }

    public static Optional<Match> county(String written) {
        return one(COUNTIES, AFTER_COUNTY, written)
                .flatMap(Regions::county)
                .map(found ->
                        new Match(found.code(), found.shortName(), writing(written, found.name(), found.shortName())));
    }

    private static void enter(Map<String, Set<String>> index, Pattern suffix, String code, String... names) {
        for (var name : names) {
            var key = key(name, suffix);
            for (var form : List.of(key, key + "s")) {
                index.computeIfAbsent(form, unseen -> new HashSet<>()).add(code);
            }
        }
    }

    private static Optional<String> one(Map<String, Set<String>> index, Pattern suffix, String written) {
        if (written == null || written.length() > LONGEST) {
            return Optional.empty();
        }
        var codes = index.getOrDefault(key(written, suffix), Set.of());
        return codes.size() == 1 ? Optional.of(codes.iterator().next()) : Optional.empty();
    }

    private static String key(String name, Pattern suffix) {
        var plain = Normalizer.normalize(name, Normalizer.Form.NFC).strip().toLowerCase(Locale.ROOT);
        return BETWEEN_WORDS.matcher(suffix.matcher(plain).replaceFirst("")).replaceAll("");
    }

    private static Writing writing(String written, String name, String shortName) {
        var stripped = written.strip();
        if (stripped.equals(name) || stripped.equals(shortName)) {
            return Writing.OFFICIAL;
        }
        return stripped.equalsIgnoreCase(name) || stripped.equalsIgnoreCase(shortName)
                ? Writing.OTHER_CASE
                : Writing.VARIANT;
    }
}
