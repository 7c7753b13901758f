package se.lansstyrelsen.integration.local.demo;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** The published figures the demo loads; each file names its source in its first line. */
public final class RealFigures {

    private RealFigures() {}

    /** One version of a year's national number with its länstal by county. */
    public record Target(int year, String legalBasis, String validFrom, int total, Map<String, Integer> counties) {}

    /**
     * A municipality in 2018.
     *
     * @param quota kommuntal, null where the published table has no row
     * @param received persons received against it, null likewise
     * @param quotaRefugees all receptions of quota refugees, for the share of categories
     * @param accommodationCentre receptions from accommodation centres, likewise
     * @param selfSettled receptions by category: OWN_HOUSING, FAMILY, OTHER
     * @param population inhabitants at the end of 2016
     */
    public record Municipality(
            String code,
            String name,
            Integer quota,
            Integer received,
            int quotaRefugees,
            int accommodationCentre,
            Map<String, Integer> selfSettled,
            int population) {

        public String county() {
            return code.substring(0, 2);
        }
    }

    public static List<Target> targets() {
        var targets = new LinkedHashMap<String, Target>();
        for (var row : rows("county-quotas.csv")) {
            targets.computeIfAbsent(
                            row.get("year") + row.get("validFrom"),
                            version -> new Target(
                                    Integer.parseInt(row.get("year")),
                                    row.get("legalBasis"),
                                    row.get("validFrom"),
                                    Integer.parseInt(row.get("nationalTotal")),
                                    new LinkedHashMap<>()))
                    .counties()
                    .put(row.get("countyCode"), Integer.valueOf(row.get("quota")));
        }
        return List.copyOf(targets.values());
    }

    /** All 290 municipalities, in code order. */
    public static List<Municipality> municipalities() {
        var quotas = byCode("municipality-quotas-2018.csv", "municipalityCode");
        var receptions = byCode("receptions-2018.csv", "municipalityCode");
        var populations = byCode("population-2016.csv", "municipalityCode");
        return rows("municipalities.csv").stream()
                .map(row -> {
                    var code = row.get("code");
                    var reception = receptions.get(code);
                    return new Municipality(
                            code,
                            row.get("shortName"),
                            number(quotas.get(code), "quota"),
                            number(quotas.get(code), "received"),
                            number(reception, "quotaRefugee"),
                            number(reception, "accommodationCentre"),
                            Map.of(
                                    "OWN_HOUSING", number(reception, "ownHousing"),
                                    "FAMILY", number(reception, "family"),
                                    "OTHER", number(reception, "other")),
                            number(populations.get(code), "population"));
                })
                .toList();
    }

    /** Money allotted to a county for a scheme and year, SEK. */
    public record GrantFrame(String scheme, int year, String county, BigDecimal allotted) {}

    public static List<GrantFrame> grantFrames() {
        return rows("grant-frames.csv").stream()
                .map(row -> new GrantFrame(
                        row.get("scheme"),
                        Integer.parseInt(row.get("year")),
                        row.get("countyCode"),
                        new BigDecimal(row.get("allotted"))))
                .toList();
    }

    /**
     * A TIA grant of Södermanland 2017.
     *
     * @param organisationNumber fictitious
     * @param municipality code, null when it is no municipality
     * @param effort empty where the source does not name it
     */
    public record TiaGrant(
            String diaryNumber,
            String organisation,
            String organisationNumber,
            String kind,
            String municipality,
            String effort,
            BigDecimal amount) {}

    public static List<TiaGrant> tiaGrants() {
        return rows("tia-decisions-2017.csv").stream()
                .map(row -> new TiaGrant(
                        row.get("diaryNumber"),
                        row.get("organisation"),
                        row.get("fictitiousOrganisationNumber"),
                        row.get("kind"),
                        row.get("municipalityCode").isEmpty() ? null : row.get("municipalityCode"),
                        row.get("effort"),
                        new BigDecimal(row.get("amount"))))
                .toList();
    }

    /** A goal of collaboration in Västra Götaland 2024, with what was in focus. */
    public record Goal(String area, String wording, List<String> focusPoints) {}

    public static List<Goal> collaborationGoals() {
        var goals = new LinkedHashMap<String, Goal>();
        for (var row : rows("collaboration-goals-2024.csv")) {
            if (row.get("kind").equals("GOAL")) {
                goals.put(row.get("area"), new Goal(row.get("area"), row.get("text"), new ArrayList<>()));
            } else {
                goals.get(row.get("area")).focusPoints().add(row.get("text"));
            }
        }
        return List.copyOf(goals.values());
    }

    /** Migrationsverket's table of 2018 as a file for reporting: by municipality and category, and the unaccompanied. */
    static String receptions() {
        var categories = Map.of(
                "quotaRefugee", "QUOTA_REFUGEE",
                "accommodationCentre", "ACCOMMODATION_CENTRE",
                "ownHousing", "OWN_HOUSING",
                "family", "FAMILY",
                "other", "OTHER");
        var file = new StringBuilder("indikator;år;kommun;kategori;värde\n");
        for (var row : rows("receptions-2018.csv")) {
            var code = row.get("municipalityCode");
            new TreeMap<>(categories)
                    .forEach((column, category) -> file.append(
                            "received-in-municipalities;2018;" + code + ";" + category + ";" + row.get(column) + "\n"));
            file.append("unaccompanied-received;2018;" + code + ";;" + row.get("totalUnaccompanied") + "\n");
        }
        return file.toString();
    }

    /** National figures of 2020 as the boards quoted them: a file for reporting by source. */
    static Map<String, String> quoted() {
        var files = new TreeMap<String, String>();
        for (var line : lines("national-figures-2020.csv")) {
            var cut = line.indexOf(';');
            var source = line.substring(0, cut);
            if (!source.equals("source")) {
                files.merge(
                        source,
                        "indikator;år;län;kön;åldersgrupp;kategori;värde;anmärkning\n" + line.substring(cut + 1) + "\n",
                        (file, more) -> file + line.substring(cut + 1) + "\n");
            }
        }
        return files;
    }

    private static List<String> lines(String file) {
        try (var found = RealFigures.class.getResourceAsStream(file)) {
            return new String(found.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, CSVRecord> byCode(String file, String column) {
        var byCode = new LinkedHashMap<String, CSVRecord>();
        rows(file).forEach(row -> byCode.put(row.get(column), row));
        return byCode;
    }

    private static Integer number(CSVRecord row, String column) {
        return row.get(column).isEmpty() ? null : Integer.valueOf(row.get(column));
    }

    private static List<CSVRecord> rows(String file) {
        var format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .setCommentMarker('#')
                .get();
        try (var reader = new InputStreamReader(RealFigures.class.getResourceAsStream(file), StandardCharsets.UTF_8);
                var rows = format.parse(reader)) {
            return rows.getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
