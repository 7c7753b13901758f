package se.lansstyrelsen.integration.grants.need;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.lansstyrelsen.integration.grants.need.NeedViews.NeedView;
import se.lansstyrelsen.integration.kit.caller.Role;
import se.lansstyrelsen.integration.kit.paging.PageRequest;
import se.lansstyrelsen.integration.kit.paging.PagedList;
import se.lansstyrelsen.integration.kit.paging.Paging;

@Path("/")
@Produces({"application/json", "text/csv"})
@RolesAllowed({Role.CASE_OFFICER, Role.DECISION_MAKER, Role.COORDINATOR, Role.AUDITOR})
@Tag(name = "Needs")
class NeedResource {

    private final NeedService needs;
    private final Paging paging;

    NeedResource(NeedService needs, Paging paging) {
        this.needs = needs;
        this.paging = paging;
    }

    @GET
    @Path("applications/{id}/need")
    @Operation(
            operationId = "getNeed",
            summary = "The county's own quota and reception figures, to hold the applicant's need against",
            description =
                    "By municipality of the applicant's county, from three years before the application, as allocation last told them. Behov: kommuntal och mottagande.")
    public PagedList<NeedView> need(@PathParam("id") UUID id, @BeanParam PageRequest page, @Context UriInfo uri) {
        return paging.answer(page.slice(needs.beside(id)), uri);
    }
}
