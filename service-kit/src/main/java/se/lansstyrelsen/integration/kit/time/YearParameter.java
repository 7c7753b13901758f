package se.lansstyrelsen.integration.kit.time;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import se.lansstyrelsen.integration.kit.http.QueryParameters;

/** The year a question is about; must be given. */
public class YearParameter {

    private static final int FIRST = 2016;
    private static final int LAST = 2100;

    @QueryParam("year")
    @Parameter(
            description = "The year, from 2016",
            required = true,
            schema = @Schema(type = SchemaType.INTEGER, minimum = "2016", maximum = "2100"))
    String year;

    /** @throws se.lansstyrelsen.integration.kit.problem.ProblemException 400 when missing or out of bounds */
    public int value() {
        return QueryParameters.required("year", QueryParameters.wholeNumber("year", year, FIRST, LAST));
    }

    /** An optional year given otherwise. */
    public static Integer optional(String year) {
        return QueryParameters.wholeNumber("year", year, FIRST, LAST).orElse(null);
    }
}
