package se.lansstyrelsen.integration.allocation.progress;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import se.lansstyrelsen.integration.allocation.progress.ProgressFigures.Question;
import se.lansstyrelsen.integration.kit.time.PointInTime;

/** What other capabilities may ask of progress: the figures of every municipality that has any, on a day. */
@ApplicationScoped
public class StandingFigures {

    private final ProgressFigures figures;
    private final Clock clock;

    StandingFigures(ProgressFigures figures, Clock clock) {
        this.figures = figures;
        this.clock = clock;
    }

    /** Quota (null when not stated), persons assigned and persons received. */
    public record Standing(Integer quota, int assigned, int received) {

        static Standing of(Figures figures) {
            return new Standing(figures.quota(), figures.assigned(), figures.received());
        }

        /** Persons assigned and not received. */
        public int open() {
            return Math.max(0, assigned - received);
        }
    }

    /** By municipality code, as known now. */
    public Map<String, Standing> of(int year, LocalDate asOf) {
        return of(new Question(year, "", asOf, clock.instant(), false));
    }

    /** One municipality's, as known now; empty when it has neither quota nor outcome. */
    public Optional<Standing> of(int year, String municipalityCode, LocalDate asOf) {
        return Optional.ofNullable(of(new Question(year, municipalityCode, asOf, clock.instant(), false))
                .get(municipalityCode));
    }

    /** By municipality code, on both axes of time. */
    public Map<String, Standing> of(int year, PointInTime time) {
        return of(new Question(year, "", time.dayIn(year, clock), time.knownAt(clock), time.asksForRecordedHistory()));
    }

    private Map<String, Standing> of(Question question) {
        return figures.of(question).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> Standing.of(entry.getValue())));
    }
}
