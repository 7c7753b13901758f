package se.lansstyrelsen.integration.allocation.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.lansstyrelsen.integration.allocation.AllocationProblem;
import se.lansstyrelsen.integration.allocation.plan.DecidedPlans.DecidedPlan;
import se.lansstyrelsen.integration.kit.problem.Problem;
import se.lansstyrelsen.integration.kit.problem.ProblemException;
import se.lansstyrelsen.integration.kit.region.County;
import se.lansstyrelsen.integration.kit.region.Regions;

class QuotaDeliveryTest {

    private static final Instant NOW = Instant.parse("2019-12-02T09:00:00Z");
    private static final Set<String> ALL =
            new TreeSet<>(Regions.counties().stream().map(County::code).toList());

    private static QuotaFile file() {
        var gotland = new DecidedPlan(
                new UUID(0, 1), "09", LocalDate.of(2019, 11, 14), "=851-\"7\";2019", Map.of("0980", 12));
        var kalmar = new DecidedPlan(new UUID(0, 2), "08", LocalDate.of(2019, 11, 15), "430-1-2019", Map.of("0880", 0));
        return QuotaFile.of(2020, Map.of("09", gotland, "08", kalmar), Map.of("0980", 6, "0880", 5));
    }

    private static QuotaDelivery delivery(Map<String, Lack> lacks, String reason) {
        return new QuotaDelivery(2020, file(), lacks, reason, null, "someone", NOW);
    }

    @Test
    void theFileHasARowForEachMunicipalityAndBlankWhereNothingIsStated() {
        var text = new String(file().content(), StandardCharsets.UTF_8);
        var lines = text.split("\r\n");
        assertEquals(
                "\uFEFFLänskod;Län;Kommunkod;Kommun;Kommuntal;Andelstal (promille);Beslutsdatum;Diarienummer",
                lines[0]);
        assertEquals(291, lines.length);
        assertEquals(290, file().rows());
        assertTrue(text.contains("\r\n08;Kalmar län;0880;Kalmar;0;5;2019-11-15;430-1-2019\r\n"));
        assertTrue(text.contains("\r\n08;Kalmar län;0834;Torsås;;;2019-11-15;430-1-2019\r\n"));
        assertTrue(text.contains(";Gotland;12;6;2019-11-14;\"'=851-\"\"7\"\";2019\"\r\n"));
        assertTrue(text.contains("\r\n01;Stockholms län;0114;Upplands Väsby;;;;\r\n"));
        assertEquals(12, file().quotaSum());
        assertEquals(11, file().shareSum());
    }

    @Test
    void theSameFiguresMakeTheSameBytes() {
        assertEquals(file().hash(), file().hash());
    }

    @Test
    void aCountyIsMissingUntilItHasQuotasAndItsSharesAreReportedAndRecorded() {
        assertEquals(
                Map.of(
                        "01", Lack.QUOTAS,
                        "03", Lack.QUOTAS_AND_SHARES,
                        "04", Lack.SHARES,
                        "05", Lack.SHARES_UNRECORDED,
                        "06", Lack.QUOTAS_AND_SHARES_UNRECORDED,
                        "07", Lack.SHARES),
                Lack.among(allBut("01", "03", "06"), allBut("03", "04", "07"), allBut("05", "06", "07")));
        assertEquals(Map.of(), Lack.among(ALL, ALL, ALL));
        assertEquals(
                Lack.values().length,
                Stream.of(Lack.values()).map(Lack::words).distinct().count());
    }

    private static Set<String> allBut(String... without) {
        var rest = new TreeSet<>(ALL);
        rest.removeAll(List.of(without));
        return rest;
    }

    @Test
    void whileACountyIsMissingAReasonIsDemandedAndKept() {
        var lacks = Map.of("09", Lack.SHARES);
        var refused = assertThrows(ProblemException.class, () -> delivery(lacks, null));
        assertEquals(AllocationProblem.DELIVERY_INCOMPLETE, refused.type());
        assertEquals(
                "Region Gotland svarar i januari.",
                delivery(lacks, "Region Gotland svarar i januari.").incompleteReason());
        assertNull(delivery(Map.of(), "Behövs inte.").incompleteReason());
    }

    @Test
    void theReceiptMustBeAboutTheVeryFileAndIsGivenOnce() {
        var delivery = delivery(Map.of(), null);
        var other = assertThrows(ProblemException.class, () -> delivery.receive("0".repeat(64), "mv", NOW));
        assertEquals(AllocationProblem.RECEIPT_DIFFERS, other.type());
        assertNull(delivery.receivedAt());
        var received = delivery.receive(delivery.fileHash().toUpperCase(java.util.Locale.ROOT), "mv", NOW);
        assertEquals(delivery.fileHash(), received.fileHash());
        assertEquals(NOW, delivery.receivedAt());
        var again = assertThrows(ProblemException.class, () -> delivery.receive(delivery.fileHash(), "mv", NOW));
        assertEquals(Problem.ILLEGAL_STATE, again.type());
    }
}
