package se.lansstyrelsen.integration.collaboration.agreement;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.lansstyrelsen.integration.collaboration.agreement.AgreementViews.AgreementView;
import se.lansstyrelsen.integration.collaboration.agreement.AgreementViews.NewFollowUp;
import se.lansstyrelsen.integration.collaboration.agreement.AgreementViews.Notice;
import se.lansstyrelsen.integration.collaboration.agreement.AgreementViews.Renewal;
import se.lansstyrelsen.integration.collaboration.agreement.AgreementViews.Summary;
import se.lansstyrelsen.integration.kit.caller.Role;
import se.lansstyrelsen.integration.kit.http.Answers;
import se.lansstyrelsen.integration.kit.http.ExpectedVersion;
import se.lansstyrelsen.integration.kit.http.QueryParameters;
import se.lansstyrelsen.integration.kit.http.Versioned;
import se.lansstyrelsen.integration.kit.paging.PageRequest;
import se.lansstyrelsen.integration.kit.paging.PagedList;
import se.lansstyrelsen.integration.kit.paging.Paging;

@Path("/")
@Produces("application/json")
@Tag(name = "Local agreements")
class AgreementResource {

    private final AgreementService agreements;
    private final Paging paging;

    AgreementResource(AgreementService agreements, Paging paging) {
        this.agreements = agreements;
        this.paging = paging;
    }

    @POST
    @Path("local-agreements")
    @RolesAllowed({Role.CASE_OFFICER, Role.DECISION_MAKER, Role.COORDINATOR, Role.PARTICIPANT, Role.MUNICIPALITY})
    @Operation(
            operationId = "makeAgreement",
            summary = "Keep an agreement between organisations",
            description = "By the county's board or one of the parties. Lokal överenskommelse (LÖK) och andra.")
    @APIResponse(
            responseCode = "201",
            description = "Made",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = AgreementView.class)))
    public Response make(AgreementContent content, @Context UriInfo uri) {
        return made(agreements.make(content), uri);
    }

    @PUT
    @Path("local-agreements/{id}")
    @RolesAllowed({Role.CASE_OFFICER, Role.DECISION_MAKER, Role.COORDINATOR, Role.PARTICIPANT, Role.MUNICIPALITY})
    @Operation(
            operationId = "changeAgreement",
            summary = "Change an agreement that stands",
            description = "By the county's board or one of the parties. Ändra överenskommelse.")
    @APIResponse(
            responseCode = "200",
            description = "Changed",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = AgreementView.class)))
    public Response change(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, AgreementContent content) {
        return Answers.ok(agreements.change(id, ExpectedVersion.of(ifMatch), content));
    }

    @POST
    @Path("local-agreements/{id}/renewals")
    @RolesAllowed({Role.CASE_OFFICER, Role.DECISION_MAKER, Role.COORDINATOR, Role.PARTICIPANT, Role.MUNICIPALITY})
    @Operation(
            operationId = "renewAgreement",
            summary = "Prolong an agreement",
            description = "To a later last day. Förläng överenskommelse.")
    @APIResponse(
            responseCode = "201",
            description = "Prolonged",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = AgreementView.class)))
    public Response renew(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, Renewal renewal, @Context UriInfo uri) {
        return made(agreements.renew(id, ExpectedVersion.of(ifMatch), renewal.validTo()), uri);
    }

    @POST
    @Path("local-agreements/{id}/notices")
    @RolesAllowed({Role.CASE_OFFICER, Role.DECISION_MAKER, Role.COORDINATOR, Role.PARTICIPANT, Role.MUNICIPALITY})
    @Operation(
            operationId = "giveNotice",
            summary = "Give notice of an agreement",
            description =
                    "By a party; it ends when the time of notice has run, or on its own last day when that comes first. Säg upp överenskommelse.")
    @APIResponse(
            responseCode = "201",
            description = "Noticed",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = AgreementView.class)))
    public Response giveNotice(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, Notice notice, @Context UriInfo uri) {
        return made(agreements.giveNotice(id, ExpectedVersion.of(ifMatch), notice), uri);
    }

    @POST
    @Path("local-agreements/{id}/follow-ups")
    @RolesAllowed({Role.CASE_OFFICER, Role.DECISION_MAKER, Role.COORDINATOR, Role.PARTICIPANT, Role.MUNICIPALITY})
    @Operation(
            operationId = "followUpAgreement",
            summary = "Follow an agreement up for a year",
            description = "Once a year. Årlig uppföljning.")
    @APIResponse(
            responseCode = "201",
            description = "Followed up",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = AgreementView.class)))
    public Response followUp(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            NewFollowUp followUp,
            @Context UriInfo uri) {
        return made(agreements.followUp(id, ExpectedVersion.of(ifMatch), followUp), uri);
    }

    @GET
    @Path("local-agreements")
    @Produces({"application/json", "text/csv"})
    @RolesAllowed({
        Role.CASE_OFFICER,
        Role.DECISION_MAKER,
        Role.COORDINATOR,
        Role.PARTICIPANT,
        Role.MUNICIPALITY,
        Role.AUDITOR
    })
    @Operation(
            operationId = "listAgreements",
            summary = "Agreements by county, the latest first",
            description = "Överenskommelser.")
    public PagedList<Summary> list(
            @QueryParam("county") @Parameter(description = "Only of this county") String county,
            @QueryParam("municipality") @Parameter(description = "Only about this municipality") String municipality,
            @QueryParam("party") @Parameter(description = "Only with this organisation as a party") String party,
            @QueryParam("forum") @Parameter(description = "Only handled by this forum") String forum,
            @QueryParam("validOn")
                    @Parameter(
                            description = "Only those in force on this day",
                            schema = @Schema(type = SchemaType.STRING, format = "date"))
                    String validOn,
            @QueryParam("lapsingBy")
                    @Parameter(
                            description = "Only those whose last day is this one or earlier",
                            schema = @Schema(type = SchemaType.STRING, format = "date"))
                    String lapsingBy,
            @BeanParam PageRequest page,
            @Context UriInfo uri) {
        var filter = new LocalAgreements.Filter(
                QueryParameters.county("county", county).orElse(null),
                QueryParameters.municipality("municipality", municipality).orElse(null),
                QueryParameters.id("party", party).orElse(null),
                QueryParameters.id("forum", forum).orElse(null),
                QueryParameters.date("validOn", validOn).orElse(null),
                QueryParameters.date("lapsingBy", lapsingBy).orElse(null));
        return paging.answer(agreements.list(filter, page), uri);
    }

    @GET
    @Path("local-agreements/{id}")
    @RolesAllowed({
        Role.CASE_OFFICER,
        Role.DECISION_MAKER,
        Role.COORDINATOR,
        Role.PARTICIPANT,
        Role.MUNICIPALITY,
        Role.AUDITOR
    })
    @Operation(
            operationId = "readAgreement",
            summary = "An agreement with its parties and follow-ups",
            description = "En överenskommelse.")
    @APIResponse(
            responseCode = "200",
            description = "The agreement",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = AgreementView.class)))
    public Response read(@PathParam("id") UUID id) {
        return Answers.ok(agreements.read(id));
    }

    private static Response made(Versioned<AgreementView> agreement, UriInfo uri) {
        return Answers.created(uri, "local-agreements/" + agreement.view().id(), agreement);
    }
}
