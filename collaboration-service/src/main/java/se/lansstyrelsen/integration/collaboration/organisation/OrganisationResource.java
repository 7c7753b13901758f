package se.lansstyrelsen.integration.collaboration.organisation;

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
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.lansstyrelsen.integration.kit.caller.Role;
import se.lansstyrelsen.integration.kit.http.Answers;
import se.lansstyrelsen.integration.kit.http.ExpectedVersion;
import se.lansstyrelsen.integration.kit.http.QueryParameters;
import se.lansstyrelsen.integration.kit.organisation.OrganisationNumbers;
import se.lansstyrelsen.integration.kit.paging.PageRequest;
import se.lansstyrelsen.integration.kit.paging.PagedList;
import se.lansstyrelsen.integration.kit.paging.Paging;

@Path("/")
@Produces("application/json")
@RolesAllowed({Role.CASE_OFFICER, Role.DECISION_MAKER, Role.COORDINATOR})
@Tag(name = "Organisations")
class OrganisationResource {

    private final OrganisationService organisations;
    private final Paging paging;

    OrganisationResource(OrganisationService organisations, Paging paging) {
        this.organisations = organisations;
        this.paging = paging;
    }

    @POST
    @Path("organisations")
    @Operation(
            operationId = "registerOrganisation",
            summary = "Register an organisation",
            description = "Once for the whole country: its number and codes are of one only. Registrera organisation.")
    @APIResponse(
            responseCode = "201",
            description = "Registered",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = OrganisationTerms.class)))
    public Response register(OrganisationContent content, @Context UriInfo uri) {
        var made = organisations.register(content);
        return Answers.created(uri, "organisations/" + made.view().id(), made);
    }

    @PUT
    @Path("organisations/{id}")
    @Operation(
            operationId = "changeOrganisation",
            summary = "Correct an organisation's particulars",
            description = "Seats and minutes follow it. Ändra organisation.")
    @APIResponse(
            responseCode = "200",
            description = "Changed",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = OrganisationTerms.class)))
    public Response change(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, OrganisationContent content) {
        return Answers.ok(organisations.change(id, ExpectedVersion.of(ifMatch), content));
    }

    @GET
    @Path("organisations")
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
            operationId = "listOrganisations",
            summary = "Organisations by name",
            description = "Those that have or may have seats. Organisationer.")
    public PagedList<OrganisationTerms> list(
            @QueryParam("kind")
                    @Parameter(
                            description = "Only of this kind",
                            schema = @Schema(implementation = OrganisationKind.class))
                    String kind,
            @QueryParam("name") @Parameter(description = "Only with this in their name") String name,
            @QueryParam("organisationNumber") @Parameter(description = "Only the one with this number") String number,
            @QueryParam("countyBoardOf") @Parameter(description = "Only this county's board") String countyBoardOf,
            @QueryParam("municipality") @Parameter(description = "Only this municipality") String municipality,
            @BeanParam PageRequest page,
            @Context UriInfo uri) {
        var filter = new Organisations.Filter(
                QueryParameters.constant("kind", kind, OrganisationKind.class).orElse(null),
                QueryParameters.words("name", name, 200).orElse(null),
                QueryParameters.words("organisationNumber", number, 11)
                        .map(OrganisationNumbers::digits)
                        .orElse(null),
                QueryParameters.county("countyBoardOf", countyBoardOf).orElse(null),
                QueryParameters.municipality("municipality", municipality).orElse(null));
        return paging.answer(organisations.list(filter, page), uri);
    }

    @GET
    @Path("organisations/{id}")
    @RolesAllowed({
        Role.CASE_OFFICER,
        Role.DECISION_MAKER,
        Role.COORDINATOR,
        Role.PARTICIPANT,
        Role.MUNICIPALITY,
        Role.AUDITOR
    })
    @Operation(operationId = "readOrganisation", summary = "An organisation", description = "Organisation.")
    @APIResponse(
            responseCode = "200",
            description = "The organisation",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = OrganisationTerms.class)))
    public Response read(@PathParam("id") UUID id) {
        return Answers.ok(organisations.read(id));
    }
}
