package se.lansstyrelsen.integration.kit.time;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import se.lansstyrelsen.integration.kit.problem.Fault;
import se.lansstyrelsen.integration.kit.problem.Problem;

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

    /** A year given otherwise than as the required parameter. */
    public static YearParameter of(String year) {
        var parameter = new YearParameter();
        parameter.year = year;
        return parameter;
    }

    /** @throws se.lansstyrelsen.integration.kit.problem.ProblemException 400 when missing or out of bounds */
    public int value() {
        if (year != null && year.matches("\\d{4}")) {
            var number = Integer.parseInt(year);
            if (number >= FIRST && number <= LAST) {
                return number;
            }
        }
        throw Problem.INVALID_PARAMETER.with(
                "State the year as year=2018.",
                List.of(new Fault("year", "must be a year from " + FIRST + " to " + LAST)));
    }
}
