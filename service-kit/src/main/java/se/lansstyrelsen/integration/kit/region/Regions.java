package se.lansstyrelsen.integration.kit.region;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import se.lansstyrelsen.integration.kit.problem.Fault;
import se.lansstyrelsen.integration.kit.problem.Problem;
import se.lansstyrelsen.integration.kit.text.FactFile;

/** Sweden's 21 counties and 290 municipalities (SCB:s koder, CC0), in code order. */
public final class Regions {

    private static final Map<String, County> COUNTIES = read(
            "counties.csv", row -> new County(row.get("code"), row.get("name"), row.get("shortName")), County::code);
    private static final Map<String, Municipality> MUNICIPALITIES = read(
            "municipalities.csv",
            row -> new Municipality(
                    row.get("code"),
                    row.get("name"),
                    row.get("shortName"),
                    row.get("code").substring(0, 2),
                    LocalDate.parse(row.get("validFrom")),
                    row.get("validTo").isEmpty() ? null : LocalDate.parse(row.get("validTo"))),
            Municipality::code);

    private static final Map<String, Variant> VARIANTS = read(
            "variants.csv",
            row -> new Variant(row.get("written"), row.get("kind").equals("C"), row.get("code")),
            variant -> variant.county() + variant.written());

    private Regions() {}

    /** A name that is none of the official ones; see {@link RegionNames}. */
    record Variant(String written, boolean county, String code) {}

    static List<Variant> variants() {
        return List.copyOf(VARIANTS.values());
    }

    static List<Municipality> everyMunicipality() {
        return List.copyOf(MUNICIPALITIES.values());
    }

    public static List<County> counties() {
        return List.copyOf(COUNTIES.values());
    }

    public static Optional<County> county(String code) {
        return Optional.ofNullable(code).map(COUNTIES::get);
    }

    /** The municipality with this code, whenever it was valid. */
    public static Optional<Municipality> municipality(String code) {
        return Optional.ofNullable(code).map(MUNICIPALITIES::get);
    }

    /** Whether it is the code of a municipality on a day, in an area whose codes start so (empty for anywhere). */
    public static boolean isMunicipality(String code, String area, LocalDate day) {
        return municipality(code)
                .filter(one -> one.code().startsWith(area) && one.validOn(day))
                .isPresent();
    }

    /** The municipalities of a day, in code order. */
    public static List<Municipality> municipalities(LocalDate day) {
        return MUNICIPALITIES.values().stream().filter(one -> one.validOn(day)).toList();
    }

    public static List<Municipality> municipalitiesOf(String countyCode, LocalDate day) {
        return municipalities(day).stream()
                .filter(one -> one.countyCode().equals(countyCode))
                .toList();
    }

    /** Refuses a body's code that is no county's. @param pointer where it stood */
    public static void mustBeCounty(String code, String pointer) {
        if (county(code).isEmpty()) {
            throw Problem.UNKNOWN_CODE.with(
                    "There is no county " + code + ".", List.of(new Fault(pointer, "is not a county")));
        }
    }

    /** Refuses a body's code that is no municipality's on the day. @param pointer where it stood */
    public static void mustBeMunicipality(String code, LocalDate day, String pointer) {
        if (municipality(code).filter(one -> one.validOn(day)).isEmpty()) {
            throw Problem.UNKNOWN_CODE.with(
                    "There is no municipality " + code + " on " + day + ".",
                    List.of(new Fault(pointer, "is not a municipality on that day")));
        }
    }

    private static <T> Map<String, T> read(String file, Function<CSVRecord, T> make, Function<T, String> key) {
        return FactFile.rows(Regions.class, file).stream()
                .map(make)
                .collect(Collectors.toMap(key, Function.identity(), (one, other) -> one, LinkedHashMap::new));
    }
}
