package se.lansstyrelsen.integration.reporting.comparison;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.lansstyrelsen.integration.kit.caller.Role;

@Path("/")
@Produces("application/json")
@Tag(name = "Snapshots")
class ComparisonResource {

    private final ComparisonService comparison;

    ComparisonResource(ComparisonService comparison) {
        this.comparison = comparison;
    }

    @GET
    @Path("snapshots/{id}/comparability")
    @Produces({"application/json", "text/csv"})
    @RolesAllowed({Role.CASE_OFFICER, Role.DECISION_MAKER, Role.COORDINATOR, Role.AUDITOR})
    @Operation(
            operationId = "listComparabilityFindings",
            summary = "What makes the figures hard to compare",
            description =
                    "Counties missing, definitions that differ, outliers against the year before, county sums against the nation, and gaps between women and men that nobody explains. Jämförbarhet.")
    public List<Finding> findings(@PathParam("id") UUID id) {
        return comparison.of(id);
    }
}
