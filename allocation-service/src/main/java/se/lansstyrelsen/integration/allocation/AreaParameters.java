package se.lansstyrelsen.integration.allocation;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import se.lansstyrelsen.integration.kit.http.QueryParameters;
import se.lansstyrelsen.integration.kit.problem.Fault;
import se.lansstyrelsen.integration.kit.problem.Problem;

/** The part of the country a list is asked for: a county, a municipality, or all of it. */
public class AreaParameters {

    @QueryParam("county")
    @Parameter(description = "County code, two digits")
    String county;

    @QueryParam("municipality")
    @Parameter(description = "Municipality code, four digits")
    String municipality;

    /** How the codes of its municipalities begin. @throws se.lansstyrelsen.integration.kit.problem.ProblemException 400 */
    public String start() {
        var inCounty = QueryParameters.county("county", county).orElse("");
        var start = QueryParameters.municipality("municipality", municipality).orElse(inCounty);
        if (!start.startsWith(inCounty)) {
            throw Problem.INVALID_PARAMETER.with(
                    "The municipality lies in another county.",
                    List.of(new Fault("municipality", "is not a municipality of county " + inCounty)));
        }
        return start;
    }
}
