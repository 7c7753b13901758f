package se.lansstyrelsen.integration.allocation.progress;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
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

    /**
     * All there is to say of one municipality.
     *
     * @param quota decided kommuntal, null where not stated; what is counted against it likewise
     * @param fulfilment received by quota with four decimals
     * @param protectedAssigned of the assigned, those under temporary protection (tillfälligt skydd)
     * @param protectedReceived of the received, likewise
     */
    @Schema(name = "MunicipalityStanding")
    public record InDetail(
            @Schema(nullable = true) Integer modelQuota,
            @Schema(nullable = true) Integer quota,
            int assigned,
            int received,
            @Schema(nullable = true) Integer remaining,
            @Schema(nullable = true) BigDecimal fulfilment,
            @Schema(nullable = true) Integer overAssigned,
            int selfSettled,
            int protectedAssigned,
            int protectedReceived) {}

    /** One municipality, as known now. */
    public InDetail inDetail(int year, String municipalityCode, LocalDate asOf) {
        var found = figures.of(new Question(year, municipalityCode, asOf, clock.instant(), false))
                .getOrDefault(municipalityCode, Figures.NONE);
        var underProtection = figures.temporaryProtection(year, municipalityCode, asOf);
        return new InDetail(
                found.modelQuota(),
                found.quota(),
                found.assigned(),
                found.received(),
                found.remaining(),
                found.fulfilment(),
                found.overAssigned(),
                found.selfSettled(),
                underProtection.assigned(),
                underProtection.received());
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
