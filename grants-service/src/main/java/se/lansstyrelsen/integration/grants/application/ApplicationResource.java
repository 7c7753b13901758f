package se.lansstyrelsen.integration.grants.application;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
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
import se.lansstyrelsen.integration.grants.application.ApplicationViews.ApplicationView;
import se.lansstyrelsen.integration.grants.application.ApplicationViews.EditionView;
import se.lansstyrelsen.integration.grants.application.ApplicationViews.Registration;
import se.lansstyrelsen.integration.grants.application.ApplicationViews.Summary;
import se.lansstyrelsen.integration.grants.scheme.Scheme;
import se.lansstyrelsen.integration.kit.caller.Role;
import se.lansstyrelsen.integration.kit.http.Answers;
import se.lansstyrelsen.integration.kit.http.ExpectedVersion;
import se.lansstyrelsen.integration.kit.http.QueryParameters;
import se.lansstyrelsen.integration.kit.http.Versioned;
import se.lansstyrelsen.integration.kit.paging.PageRequest;
import se.lansstyrelsen.integration.kit.paging.PagedList;
import se.lansstyrelsen.integration.kit.paging.Paging;
import se.lansstyrelsen.integration.kit.time.YearParameter;

@Path("/")
@Produces("application/json")
@RolesAllowed({
    Role.CASE_OFFICER,
    Role.DECISION_MAKER,
    Role.PAYMENT_APPROVER,
    Role.COORDINATOR,
    Role.MUNICIPALITY,
    Role.APPLICANT,
    Role.AUDITOR
})
@Tag(name = "Applications")
class ApplicationResource {

    private final ApplicationService applications;
    private final Paging paging;

    ApplicationResource(ApplicationService applications, Paging paging) {
        this.applications = applications;
        this.paging = paging;
    }

    @POST
    @Path("applications")
    @RolesAllowed({Role.APPLICANT, Role.MUNICIPALITY})
    @Operation(
            operationId = "draftApplication",
            summary = "Begin an application in an open call",
            description =
                    "A draft is the applicant's own, may lack anything but the call and the applicant, and is read by no official. Utkast till ansökan.")
    @APIResponse(
            responseCode = "201",
            description = "Kept as a draft",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = ApplicationView.class)))
    public Response draft(ApplicationContent content, @Context UriInfo uri) {
        return changed(applications.draft(content), uri);
    }

    @POST
    @Path("application-registrations")
    @RolesAllowed(Role.CASE_OFFICER)
    @Operation(
            operationId = "registerApplication",
            summary = "Register an application that came on paper or from an older system",
            description =
                    "By the deciding board; taken as it is, complete or not, with its own diary number if it has one. Registrering av inkommen ansökan.")
    @APIResponse(
            responseCode = "201",
            description = "Registered",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = ApplicationView.class)))
    public Response register(Registration registration, @Context UriInfo uri) {
        return changed(applications.register(registration), uri);
    }

    @GET
    @Path("applications")
    @Produces({"application/json", "text/csv"})
    @Operation(
            operationId = "listApplications",
            summary = "Applications the caller may read, latest first",
            description =
                    "An applicant's own with its drafts; a board's received ones, and for 37 a § those that concern its county. Ansökningar.")
    public PagedList<Summary> list(
            @QueryParam("call")
                    @Parameter(
                            description = "Only in this call",
                            schema = @Schema(type = SchemaType.STRING, format = "uuid"))
                    String call,
            @QueryParam("scheme")
                    @Parameter(description = "Only of this scheme", schema = @Schema(implementation = Scheme.class))
                    String scheme,
            @QueryParam("county") @Parameter(description = "Deciding county's code, two digits") String county,
            @QueryParam("organisation") @Parameter(description = "Applicant's organisation number") String organisation,
            @QueryParam("status")
                    @Parameter(
                            description = "Only in this state",
                            schema = @Schema(implementation = ApplicationStatus.class))
                    String status,
            @QueryParam("year")
                    @Parameter(description = "Received in this year", schema = @Schema(type = SchemaType.INTEGER))
                    String year,
            @BeanParam PageRequest page,
            @Context UriInfo uri) {
        var filter = new Applications.Filter(
                QueryParameters.id("call", call).orElse(null),
                QueryParameters.constant("scheme", scheme, Scheme.class).orElse(null),
                QueryParameters.county("county", county).orElse(null),
                organisation == null || organisation.isBlank() ? null : organisation.strip(),
                QueryParameters.constant("status", status, ApplicationStatus.class)
                        .orElse(null),
                YearParameter.optional(year));
        return paging.answer(applications.list(filter, page), uri);
    }

    @GET
    @Path("applications/{id}")
    @Operation(operationId = "getApplication", summary = "One application", description = "En ansökan.")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = ApplicationView.class)))
    public Response read(@PathParam("id") UUID id) {
        return Answers.ok(applications.read(id));
    }

    @PUT
    @Path("applications/{id}")
    @RolesAllowed({Role.APPLICANT, Role.MUNICIPALITY})
    @Operation(
            operationId = "saveApplication",
            summary = "Save the draft",
            description =
                    "Several editors of the applicant write in one draft; If-Match keeps them from overwriting each other. Spara utkast.")
    @APIResponse(
            responseCode = "200",
            description = "Saved",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = ApplicationView.class)))
    public Response save(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, ApplicationContent content) {
        return Answers.ok(applications.save(id, ExpectedVersion.of(ifMatch), content));
    }

    @DELETE
    @Path("applications/{id}")
    @RolesAllowed({Role.APPLICANT, Role.MUNICIPALITY})
    @Operation(
            operationId = "eraseApplication",
            summary = "Erase the draft",
            description = "A received application is withdrawn instead. Ta bort utkast.")
    @APIResponse(responseCode = "204", description = "Erased")
    public void erase(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        applications.erase(id, ExpectedVersion.of(ifMatch));
    }

    @POST
    @Path("applications/{id}/submissions")
    @RolesAllowed({Role.APPLICANT, Role.MUNICIPALITY})
    @Operation(
            operationId = "submitApplication",
            summary = "Send the application in",
            description =
                    "Everything is checked at once and every fault told. One that comes after the call closed is registered too, and decided as late. Gives the diary number. Skicka in ansökan.")
    @APIResponse(
            responseCode = "201",
            description = "Received and registered",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = ApplicationView.class)))
    public Response submit(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @Context UriInfo uri) {
        return changed(applications.submit(id, ExpectedVersion.of(ifMatch)), uri);
    }

    @POST
    @Path("applications/{id}/withdrawals")
    @RolesAllowed({Role.APPLICANT, Role.MUNICIPALITY})
    @Operation(
            operationId = "withdrawApplication",
            summary = "Withdraw a received application before it is decided",
            description = "Återkallelse.")
    @APIResponse(
            responseCode = "201",
            description = "Withdrawn",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = ApplicationView.class)))
    public Response withdraw(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @Context UriInfo uri) {
        return changed(applications.withdraw(id, ExpectedVersion.of(ifMatch)), uri);
    }

    @GET
    @Path("applications/{id}/editions")
    @Operation(
            operationId = "listApplicationEditions",
            summary = "What was sent in, and each supplemented version after it",
            description = "Ansökans versioner.")
    public PagedList<EditionView> editions(
            @PathParam("id") UUID id, @BeanParam PageRequest page, @Context UriInfo uri) {
        return paging.answer(page.slice(applications.editions(id)), uri);
    }

    private static Response changed(Versioned<ApplicationView> application, UriInfo uri) {
        return Answers.created(uri, "applications/" + application.view().id(), application);
    }
}
