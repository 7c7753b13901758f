package se.lansstyrelsen.integration.grants.ranking;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.lansstyrelsen.integration.grants.Ore;
import se.lansstyrelsen.integration.grants.application.ApplicationStatus;
import se.lansstyrelsen.integration.grants.call.CallTerms;
import se.lansstyrelsen.integration.grants.scheme.Scheme;

/** The applications of a call in the order of their scores, with the frame line drawn through them. */
@Schema(name = "Ranking", description = "Rangordning")
record Ranking(
        UUID callId,
        Scheme scheme,
        @Schema(description = "The board whose frame it is") String countyCode,
        @Schema(description = "Year of the frame, in which the projects begin") int year,
        @Schema(description = "Left to grant in the frame, SEK; null when the board has none", nullable = true)
                BigDecimal available,
        @Schema(description = "Sought by all in the list, SEK") BigDecimal sought,
        List<Row> rows) {

    /** An application in its place. */
    @Schema(name = "RankedApplication", description = "En ansökan i rangordningen")
    record Row(
            @Schema(description = "From 1") int place,
            UUID applicationId,
            String diaryNumber,
            String organisationNumber,
            String applicantName,
            @Schema(nullable = true) String title,
            Instant receivedAt,
            @Schema(description = "Came after the call closed; weighs nothing unless asked what if") boolean late,
            @Schema(description = "Whether the scheme lets this kind of applicant apply") boolean admitted,
            ApplicationStatus status,
            @Schema(description = "How many have assessed it") int officers,
            @Schema(description = "Weighted mean, 0 to 5; null until assessed", nullable = true) BigDecimal score,
            @Schema(description = "SEK", nullable = true) BigDecimal soughtAmount,
            @Schema(description = "What it weighs here: what it seeks, or what was asked, SEK") BigDecimal amount,
            @Schema(description = "With all assessed ones above it, SEK") BigDecimal cumulated,
            @Schema(
                            description =
                                    "Whether the money reaches so far; null without a frame, for what is not assessed and for what weighs nothing",
                            nullable = true)
                    Boolean aboveFrameLine,
            List<CriterionMean> criteria) {}

    /** Mean of the officers' points on one criterion. */
    @Schema(name = "CriterionMean")
    record CriterionMean(String criterion, @Schema(nullable = true) BigDecimal mean) {}

    /** @param available null without a frame. @param whatIf other amounts than the claims, by application */
    static Ranking of(CallTerms call, List<Candidate> candidates, BigDecimal available, Map<UUID, BigDecimal> whatIf) {
        var rows = new ArrayList<Row>();
        var cumulated = Ore.ZERO;
        for (var candidate : candidates.stream().sorted(Candidate.ORDER).toList()) {
            var amount = whatIf.getOrDefault(candidate.matter().id(), candidate.claim())
                    .setScale(2);
            var weighs = candidate.score() != null && amount.signum() > 0;
            if (weighs) {
                cumulated = cumulated.add(amount);
            }
            var above = available == null || !weighs ? null : (Boolean) (cumulated.compareTo(available) <= 0);
            rows.add(row(rows.size() + 1, candidate, call, amount, cumulated, above));
        }
        return new Ranking(
                call.id(),
                call.scheme(),
                call.decidingCountyCode(),
                FrameLine.year(call),
                available,
                Ore.sum(candidates.stream().map(Candidate::sought)),
                List.copyOf(rows));
    }

    private static Row row(
            int place, Candidate candidate, CallTerms call, BigDecimal amount, BigDecimal cumulated, Boolean above) {
        var matter = candidate.matter();
        return new Row(
                place,
                matter.id(),
                matter.diaryNumber(),
                matter.organisationNumber(),
                matter.applicantName(),
                matter.title(),
                matter.receivedAt(),
                matter.late(),
                matter.admitted(),
                matter.status(),
                candidate.points().size(),
                candidate.score(),
                matter.soughtAmount(),
                amount,
                cumulated,
                above,
                call.criteria().stream()
                        .map(criterion -> new CriterionMean(criterion.code(), candidate.mean(criterion.code())))
                        .toList());
    }
}
