package se.lansstyrelsen.integration.allocation.progress;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import se.lansstyrelsen.integration.allocation.progress.ProgressFigures.Question;

/** What other capabilities may ask of progress: quota and received of every municipality on a day, as known now. */
@ApplicationScoped
public class StandingFigures {

    private final ProgressFigures figures;
    private final Clock clock;

    StandingFigures(ProgressFigures figures, Clock clock) {
        this.figures = figures;
        this.clock = clock;
    }

    /** Quota (null when not stated) and persons received. */
    public record Standing(Integer quota, int received) {}

    public Map<String, Standing> of(int year, LocalDate asOf) {
        return figures.of(new Question(year, "", asOf, clock.instant(), false)).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> new Standing(
                                entry.getValue().quota(), entry.getValue().received())));
    }
}
