package se.lansstyrelsen.integration.grants.ranking;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.lansstyrelsen.integration.grants.SampleMatter;
import se.lansstyrelsen.integration.grants.application.ApplicationStatus;
import se.lansstyrelsen.integration.grants.call.CallTerms;
import se.lansstyrelsen.integration.grants.call.Criterion;
import se.lansstyrelsen.integration.grants.call.PaymentMode;
import se.lansstyrelsen.integration.grants.scheme.Scheme;

/** The order of a call's applications, and where the money ends. */
class RankingTest {

    private static final List<Criterion> CRITERIA =
            List.of(new Criterion("need", "Behov", 60), new Criterion("quality", "Kvalitet", 40));
    private static final CallTerms CALL = new CallTerms(
            UUID.randomUUID(),
            Scheme.SECTION_37_A,
            null,
            "06",
            "Utlysning",
            Instant.parse("2026-01-01T07:00:00Z"),
            Instant.parse("2026-03-01T07:00:00Z"),
            null,
            Set.of(),
            Set.of(),
            LocalDate.of(2026, 4, 1),
            LocalDate.of(2027, 3, 31),
            CRITERIA,
            "2026",
            PaymentMode.AT_DECISION,
            List.of());
    private static final BigDecimal FRAME = new BigDecimal("250.00");

    /** @param points need and quality in turn, two for each officer */
    private static Candidate candidate(SampleMatter matter, int... points) {
        var officers = new ArrayList<Map<String, Integer>>();
        for (var i = 0; i < points.length; i += 2) {
            officers.add(Map.of("need", points[i], "quality", points[i + 1]));
        }
        return Candidate.of(matter.matter(), officers, CRITERIA);
    }

    private static Ranking ranking(BigDecimal available, Map<UUID, BigDecimal> whatIf, Candidate... candidates) {
        return Ranking.of(CALL, Arrays.asList(candidates), available, whatIf);
    }

    private static List<UUID> order(Ranking ranking) {
        return ranking.rows().stream().map(Ranking.Row::applicationId).toList();
    }

    private static List<Boolean> line(Ranking ranking) {
        return ranking.rows().stream().map(Ranking.Row::aboveFrameLine).toList();
    }

    private static List<String> cumulated(Ranking ranking) {
        return ranking.rows().stream().map(row -> row.cumulated().toString()).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "'5,5', 5.00, 5.00, 5.00",
        "'5,0', 3.00, 5.00, 0.00",
        "'0,5', 2.00, 0.00, 5.00",
        "'4,3,5,3', 3.90, 4.50, 3.00",
        "'1,1,1,1,2,1', 1.20, 1.33, 1.00",
        // 0.6 x 8/3 + 0.4 x 8/3 is 2.666…, and 2 x 0.6 / 16 is 0.075, which goes up.
        "'3,3,3,3,2,2', 2.67, 2.67, 2.67",
        "'2,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0', 0.08, 0.13, 0.00"
    })
    void theScoreIsTheWeightedMeanRoundedOnceAndHalfUp(
            String points, BigDecimal score, BigDecimal need, BigDecimal quality) {
        var given = Arrays.stream(points.split(",")).mapToInt(Integer::parseInt).toArray();
        var candidate = candidate(SampleMatter.received(), given);
        assertEquals(score, candidate.score());
        assertEquals(need, candidate.mean("need"));
        assertEquals(quality, candidate.mean("quality"));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void theOrderIsTheSameHoweverTheyAreListed(long seed) {
        var best = candidate(SampleMatter.received(), 5, 5);
        var earlier = candidate(SampleMatter.received().at(SampleMatter.RECEIVED.minusSeconds(1)), 3, 3);
        var low = new UUID(0, 1);
        var high = new UUID(0, 2);
        var one = candidate(named(low), 3, 3);
        var other = candidate(named(high), 3, 3);
        var unassessed = candidate(SampleMatter.received().at(SampleMatter.RECEIVED.minusSeconds(9)));
        var listed = new ArrayList<>(List.of(best, earlier, one, other, unassessed));
        Collections.shuffle(listed, new Random(seed));
        assertEquals(
                List.of(
                        best.matter().id(),
                        earlier.matter().id(),
                        low,
                        high,
                        unassessed.matter().id()),
                order(Ranking.of(CALL, listed, FRAME, Map.of())));
    }

    private static SampleMatter named(UUID id) {
        var sample = SampleMatter.received();
        return new SampleMatter(id, sample.status(), false, false, true, sample.sought(), sample.receivedAt());
    }

    @Test
    void theLineIsDrawnWhereTheMoneyEndsAndNotPassedByASmallerOneBelow() {
        var ranking = ranking(
                FRAME,
                Map.of(),
                candidate(SampleMatter.received().seeking("200.00"), 5, 5),
                candidate(SampleMatter.received().seeking("50.00"), 4, 4),
                candidate(SampleMatter.received().seeking("0.01"), 3, 3),
                candidate(SampleMatter.received().seeking("80.00")));
        assertEquals(Arrays.asList(true, true, false, null), line(ranking));
        assertEquals(List.of("200.00", "250.00", "250.01", "250.01"), cumulated(ranking));
        assertEquals(new BigDecimal("330.01"), ranking.sought());
        assertEquals(2026, ranking.year());
    }

    @Test
    void withoutAFrameThereIsNoLine() {
        var ranking = ranking(null, Map.of(), candidate(SampleMatter.received(), 5, 5));
        assertEquals(Collections.singletonList(null), line(ranking));
        assertEquals(List.of("100.00"), cumulated(ranking));
    }

    @Test
    void whatCannotBeGrantedIsListedAndWeighsNothing() {
        var ranking = ranking(
                FRAME,
                Map.of(),
                candidate(SampleMatter.received().tooLate().seeking("1000.00"), 5, 5),
                candidate(SampleMatter.received().ofWrongKind().seeking("1000.00"), 5, 4),
                candidate(SampleMatter.received().in(ApplicationStatus.DECIDED).withDecision(), 4, 4),
                candidate(SampleMatter.received().seeking(null), 4, 3),
                candidate(SampleMatter.received().seeking("250.00"), 1, 1));
        assertEquals(Arrays.asList(null, null, null, null, true), line(ranking));
        assertEquals(List.of("0.00", "0.00", "0.00", "0.00", "250.00"), cumulated(ranking));
    }

    @Test
    void anAskedAmountTakesTheClaimsPlaceAlsoForALateOne() {
        var first = candidate(SampleMatter.received().seeking("200.00"), 5, 5);
        var late = candidate(SampleMatter.received().tooLate(), 4, 4);
        var last = candidate(SampleMatter.received(), 3, 3);
        var ranking = ranking(
                FRAME,
                Map.of(first.matter().id(), new BigDecimal("150"), late.matter().id(), new BigDecimal("60.5")),
                first,
                late,
                last);
        assertEquals(List.of("150.00", "210.50", "310.50"), cumulated(ranking));
        assertEquals(List.of(true, true, false), line(ranking));
    }
}
