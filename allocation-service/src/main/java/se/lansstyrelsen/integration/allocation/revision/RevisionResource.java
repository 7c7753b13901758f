package se.lansstyrelsen.integration.allocation.revision;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.lansstyrelsen.integration.allocation.AreaParameters;
import se.lansstyrelsen.integration.allocation.target.TargetViews.NewNationalTarget;
import se.lansstyrelsen.integration.kit.caller.Role;
import se.lansstyrelsen.integration.kit.paging.PageRequest;
import se.lansstyrelsen.integration.kit.paging.PagedList;
import se.lansstyrelsen.integration.kit.paging.Paging;
import se.lansstyrelsen.integration.kit.time.PointInTime;
import se.lansstyrelsen.integration.kit.time.YearParameter;

@Path("/")
@Produces("application/json")
@RolesAllowed({Role.CASE_OFFICER, Role.DECISION_MAKER, Role.COORDINATOR, Role.MUNICIPALITY, Role.PARTNER, Role.AUDITOR})
@Tag(name = "National targets")
class RevisionResource {

    private final RevisionService revisions;
    private final Paging paging;

    RevisionResource(RevisionService revisions, Paging paging) {
        this.revisions = revisions;
        this.paging = paging;
    }

    @POST
    @Path("national-target-previews")
    @RolesAllowed(Role.COORDINATOR)
    @Operation(
            operationId = "previewNationalTarget",
            summary = "See what a version would lead to before it is recorded",
            description =
                    "Held against the same rules as recordNationalTarget; nothing is stored. POST and not GET because the question is a whole decision with 21 counties, which no address holds (MOG.03). Förhandsgranskning av ändrade länstal.")
    public NationalTargetPreview preview(NewNationalTarget decision) {
        return revisions.preview(decision);
    }

    @GET
    @Path("national-targets/{id}/consequences")
    @Produces({"application/json", "text/csv"})
    @Operation(
            operationId = "listNationalTargetConsequences",
            summary = "What a recorded version means for each county, beside the version it follows",
            description =
                    "Which counties must decide again and which may, what is received and what room is left. Konsekvenser av ändrade länstal (7 och 7 a §§ förordning 2016:39).")
    public PagedList<CountyConsequence> consequences(
            @PathParam("id") UUID id, @BeanParam PointInTime time, @BeanParam PageRequest page, @Context UriInfo uri) {
        return paging.answer(page.slice(revisions.consequences(id, time)), uri);
    }

    @GET
    @Path("incompatible-assignments")
    @Produces({"application/json", "text/csv"})
    @Operation(
            operationId = "listIncompatibleAssignments",
            summary = "Open assignments that the standing municipality quota has no room for",
            description =
                    "By municipality in order of decision. Received persons stay and use up the quota first. A county board sees its county, a municipality its own. Anvisningar som inte ryms i kommuntalet (övergångsbestämmelsen i SFS 2017:27).")
    public PagedList<IncompatibleAssignment> incompatible(
            @BeanParam YearParameter year,
            @BeanParam AreaParameters area,
            @BeanParam PointInTime time,
            @BeanParam PageRequest page,
            @Context UriInfo uri) {
        return paging.answer(page.slice(revisions.incompatible(year.value(), area.start(), time)), uri);
    }
}
