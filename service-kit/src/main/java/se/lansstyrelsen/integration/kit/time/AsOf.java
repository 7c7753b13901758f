package se.lansstyrelsen.integration.kit.time;

import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import se.lansstyrelsen.integration.kit.http.QueryParameters;

/** The day a question is about: what was valid and had happened by then, as known now. */
public class AsOf {

    @QueryParam("asOf")
    @Parameter(
            description =
                    "What was valid and had happened by this day in Sweden; default today, or a coming year's first day",
            schema = @Schema(type = SchemaType.STRING, format = "date"))
    String asOf;

    /** The day asked about; for a year that has not begun its first day when none is given. */
    public LocalDate dayIn(int year, Clock clock) {
        return givenDay().orElse(StockholmTime.dayIn(year, clock));
    }

    /** The day asked about, default today. */
    public LocalDate day(Clock clock) {
        return givenDay().orElse(StockholmTime.today(clock));
    }

    final Optional<LocalDate> givenDay() {
        return QueryParameters.date("asOf", asOf);
    }
}
