package se.lansstyrelsen.integration.reporting.snapshot;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A frozen set of figures. @param asOf last day that counts @param knownAt when it was taken @param hash of its rows */
@Schema(name = "Snapshot", description = "Ögonblicksbild av siffror för ett uppdrag")
public record SnapshotTerms(
        UUID id,
        UUID assignmentId,
        int number,
        LocalDate asOf,
        Instant knownAt,
        List<String> indicators,
        List<Integer> years,
        @Schema(description = "How many figures it holds") int figures,
        @Schema(description = "SHA-256 of the figures, hexadecimal") String hash) {}
