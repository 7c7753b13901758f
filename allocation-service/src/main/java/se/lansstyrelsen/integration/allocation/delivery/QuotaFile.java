package se.lansstyrelsen.integration.allocation.delivery;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import se.lansstyrelsen.integration.allocation.plan.DecidedPlans.DecidedPlan;
import se.lansstyrelsen.integration.kit.paging.CsvWriter;
import se.lansstyrelsen.integration.kit.region.Municipality;
import se.lansstyrelsen.integration.kit.region.Regions;
import se.lansstyrelsen.integration.kit.text.Hashes;

/**
 * The file Migrationsverket receives: a row for each municipality of the year, blank where nothing is stated.
 *
 * @param hash SHA-256 of the content
 * @param quotaSum persons, of the stated kommuntal
 * @param shareSum promille, of the standing andelstal
 */
record QuotaFile(byte[] content, String hash, int rows, int quotaSum, int shareSum) {

    private static final Object[] HEADER = {
        "Länskod", "Län", "Kommunkod", "Kommun", "Kommuntal", "Andelstal (promille)", "Beslutsdatum", "Diarienummer"
    };

    /**
     * The file of a year.
     *
     * @param standing the decision that stands, by county
     * @param shares promille that stand, by municipality
     */
    static QuotaFile of(int year, Map<String, DecidedPlan> standing, Map<String, Integer> shares) {
        var municipalities = Regions.municipalities(LocalDate.of(year, 12, 31));
        var bytes = new ByteArrayOutputStream();
        try {
            var printer = CsvWriter.printer(bytes);
            printer.printRecord(HEADER);
            for (var one : municipalities) {
                printer.printRecord(row(one, standing.get(one.countyCode()), shares.get(one.code())));
            }
            printer.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var content = bytes.toByteArray();
        return new QuotaFile(
                content,
                Hashes.sha(content),
                municipalities.size(),
                standing.values().stream().mapToInt(DecidedPlan::sum).sum(),
                shares.values().stream().mapToInt(Integer::intValue).sum());
    }

    private static Object[] row(Municipality one, DecidedPlan plan, Integer share) {
        return new Object[] {
            one.countyCode(),
            Regions.county(one.countyCode()).orElseThrow().name(),
            one.code(),
            one.shortName(),
            plan == null ? "" : Objects.toString(plan.quotas().get(one.code()), ""),
            Objects.toString(share, ""),
            plan == null ? "" : plan.decidedOn().toString(),
            plan == null ? "" : CsvWriter.harmless(plan.diaryNumber())
        };
    }
}
