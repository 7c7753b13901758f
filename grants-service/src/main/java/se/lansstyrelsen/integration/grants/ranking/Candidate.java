package se.lansstyrelsen.integration.grants.ranking;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import se.lansstyrelsen.integration.grants.Ore;
import se.lansstyrelsen.integration.grants.application.Matter;
import se.lansstyrelsen.integration.grants.call.Criterion;

/**
 * An application among the others of its call.
 *
 * @param points what each officer gave, by criterion
 * @param score weighted mean of the officers' points, 0.00 to 5.00; null until somebody has assessed it
 */
record Candidate(Matter matter, List<Map<String, Integer>> points, BigDecimal score) {

    /** Highest score first, unassessed last; those alike in the order they came. */
    static final Comparator<Candidate> ORDER = Comparator.comparing(
                    Candidate::score, Comparator.nullsLast(Comparator.reverseOrder()))
            .thenComparing(candidate -> candidate.matter.receivedAt())
            .thenComparing(candidate -> candidate.matter.id());

    static Candidate of(Matter matter, List<Map<String, Integer>> points, List<Criterion> criteria) {
        return new Candidate(matter, points, weighted(points, criteria));
    }

    /** Divides once, at the end, so that nothing is rounded on the way. */
    private static BigDecimal weighted(List<Map<String, Integer>> points, List<Criterion> criteria) {
        if (points.isEmpty()) {
            return null;
        }
        var weighted = criteria.stream()
                .mapToLong(criterion -> (long) criterion.weight() * sum(points, criterion.code()))
                .sum();
        var weights = criteria.stream().mapToLong(Criterion::weight).sum();
        return mean(weighted, weights * points.size());
    }

    /** Mean of the officers' points on a criterion, null until somebody has assessed the application. */
    BigDecimal mean(String criterion) {
        return points.isEmpty() ? null : mean(sum(points, criterion), points.size());
    }

    private static long sum(List<Map<String, Integer>> points, String criterion) {
        return points.stream().mapToLong(one -> one.get(criterion)).sum();
    }

    private static BigDecimal mean(long sum, long count) {
        return BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(count), 2, RoundingMode.HALF_UP);
    }

    /** Whether the scheme admits the applicant and nothing is decided, so that there is money to weigh for it. */
    boolean isOpen() {
        return matter.admitted() && !matter.decided();
    }

    /**
     * What it weighs in the ranking unless somebody asks what if: what it seeks, and nothing when it came too late, is
     * not admitted or is decided, since a decided amount has left the frame already.
     */
    BigDecimal claim() {
        return isOpen() && !matter.late() ? sought() : Ore.ZERO;
    }

    /** SEK; 0 when a registered paper does not state it. */
    BigDecimal sought() {
        return matter.soughtAmount() == null ? Ore.ZERO : matter.soughtAmount();
    }
}
