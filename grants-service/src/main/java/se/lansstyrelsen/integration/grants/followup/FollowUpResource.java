package se.lansstyrelsen.integration.grants.followup;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.lansstyrelsen.integration.grants.followup.FollowUpViews.FollowUp;
import se.lansstyrelsen.integration.grants.followup.FollowUpViews.MatterRow;
import se.lansstyrelsen.integration.grants.followup.FollowUpViews.PurposeFollowUp;
import se.lansstyrelsen.integration.grants.scheme.Purpose;
import se.lansstyrelsen.integration.kit.caller.Role;
import se.lansstyrelsen.integration.kit.http.QueryParameters;
import se.lansstyrelsen.integration.kit.paging.PageRequest;
import se.lansstyrelsen.integration.kit.paging.PagedList;
import se.lansstyrelsen.integration.kit.paging.Paging;

@Path("/")
@Produces({"application/json", "text/csv"})
@RolesAllowed({Role.CASE_OFFICER, Role.DECISION_MAKER, Role.PAYMENT_APPROVER, Role.COORDINATOR, Role.AUDITOR})
@Tag(name = "Follow-ups")
class FollowUpResource {

    private final FollowUpService followUps;
    private final Paging paging;

    FollowUpResource(FollowUpService followUps, Paging paging) {
        this.followUps = followUps;
        this.paging = paging;
    }

    @GET
    @Path("follow-ups")
    @Operation(
            operationId = "listFollowUps",
            summary = "Sought, granted, paid, used and returned by year, scheme and county",
            description =
                    "Each received application is in one row, that of the year it came in and of its applicant's county, with all that has happened to it since; what a year's money went to stands in its frames. Withdrawn applications are left out. A board sees the matters it decides or, under 37 a §, is concerned by. Uppföljning av statsbidragen.")
    public PagedList<FollowUp> list(
            @BeanParam FollowUpParameters parameters, @BeanParam PageRequest page, @Context UriInfo uri) {
        return paging.answer(page.slice(followUps.sums(parameters.filter())), uri);
    }

    @GET
    @Path("follow-ups/purposes")
    @Operation(
            operationId = "listFollowUpsByPurpose",
            summary = "As the follow-up, for each purpose too",
            description =
                    "A matter with several purposes is in the row of each of them with its whole amounts, so these rows are not to be added to each other; the totals, where each matter is counted once, are those of /follow-ups. Uppföljning efter ändamål.")
    public PagedList<PurposeFollowUp> listByPurpose(
            @BeanParam FollowUpParameters parameters, @BeanParam PageRequest page, @Context UriInfo uri) {
        return paging.answer(page.slice(followUps.sumsByPurpose(parameters.filter())), uri);
    }

    @GET
    @Path("follow-ups/matters")
    @Operation(
            operationId = "listFollowUpMatters",
            summary = "The matters that the sums are sums of, latest first",
            description = "With the filters of a row, exactly its matters. Ärendena bakom summorna.")
    public PagedList<MatterRow> matters(
            @BeanParam FollowUpParameters parameters,
            @QueryParam("purpose")
                    @Parameter(description = "Only with this purpose", schema = @Schema(implementation = Purpose.class))
                    String purpose,
            @QueryParam("withoutPurpose")
                    @Parameter(
                            description = "true for only those that state no purpose",
                            schema = @Schema(type = SchemaType.BOOLEAN))
                    String withoutPurpose,
            @BeanParam PageRequest page,
            @Context UriInfo uri) {
        var filter = parameters.filter(
                QueryParameters.constant("purpose", purpose, Purpose.class).orElse(null),
                QueryParameters.flag("withoutPurpose", withoutPurpose).orElse(false));
        return paging.answer(followUps.matters(filter, page), uri);
    }
}
