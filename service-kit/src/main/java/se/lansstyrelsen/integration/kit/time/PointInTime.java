package se.lansstyrelsen.integration.kit.time;

import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import se.lansstyrelsen.integration.kit.http.QueryParameters;

/** The two time axes of a question: what was valid and had happened by a day, as it was recorded by an instant. */
public class PointInTime {

    @QueryParam("asOf")
    @Parameter(
            description =
                    "What was valid and had happened by this day in Sweden; default today, or a coming year's first day",
            schema = @Schema(type = SchemaType.STRING, format = "date"))
    String asOf;

    @QueryParam("knownAt")
    @Parameter(
            description = "As it was recorded by this instant; default now",
            schema = @Schema(type = SchemaType.STRING, format = "date-time"))
    String knownAt;

    /** The day asked about; for a year that has not begun its first day when none is given. */
    public LocalDate dayIn(int year, Clock clock) {
        return givenDay().orElse(StockholmTime.dayIn(year, clock));
    }

    /** The day asked about, default today. */
    public LocalDate day(Clock clock) {
        return givenDay().orElse(StockholmTime.today(clock));
    }

    public boolean asksForRecordedHistory() {
        return knownAt != null && !knownAt.isBlank();
    }

    /** The instant of recording asked about, default now. */
    public Instant knownAt(Clock clock) {
        return QueryParameters.instant("knownAt", knownAt).orElse(clock.instant());
    }

    /** Both axes in one, for what happens when it is recorded: knownAt, or the end of asOf where that is earlier. */
    public Instant recordedBy(Clock clock) {
        var known = knownAt(clock);
        var dayIsOver = givenDay().map(day -> day.plusDays(1)
                .atStartOfDay(StockholmTime.ZONE)
                .toInstant()
                .minusNanos(1000));
        return dayIsOver.filter(known::isAfter).orElse(known);
    }

    private Optional<LocalDate> givenDay() {
        return QueryParameters.date("asOf", asOf);
    }
}
