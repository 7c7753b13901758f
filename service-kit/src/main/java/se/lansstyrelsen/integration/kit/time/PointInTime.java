package se.lansstyrelsen.integration.kit.time;

import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import se.lansstyrelsen.integration.kit.http.QueryParameters;

/** The two time axes of a question: what was valid and had happened by a day, as it was recorded by an instant. */
public class PointInTime extends AsOf {

    @QueryParam("knownAt")
    @Parameter(
            description = "As it was recorded by this instant; default now",
            schema = @Schema(type = SchemaType.STRING, format = "date-time"))
    String knownAt;

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
}
