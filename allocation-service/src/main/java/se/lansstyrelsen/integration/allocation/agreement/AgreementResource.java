package se.lansstyrelsen.integration.allocation.agreement;

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
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.lansstyrelsen.integration.allocation.agreement.AgreementViews.AgreementView;
import se.lansstyrelsen.integration.allocation.agreement.AgreementViews.NewNotice;
import se.lansstyrelsen.integration.allocation.agreement.AgreementViews.NewSignature;
import se.lansstyrelsen.integration.allocation.agreement.AgreementViews.ReminderView;
import se.lansstyrelsen.integration.allocation.agreement.AgreementViews.SignatureView;
import se.lansstyrelsen.integration.kit.caller.Role;
import se.lansstyrelsen.integration.kit.http.Answers;
import se.lansstyrelsen.integration.kit.http.ExpectedVersion;
import se.lansstyrelsen.integration.kit.http.NewReturn;
import se.lansstyrelsen.integration.kit.http.QueryParameters;
import se.lansstyrelsen.integration.kit.http.Versioned;
import se.lansstyrelsen.integration.kit.paging.PageRequest;
import se.lansstyrelsen.integration.kit.paging.PagedList;
import se.lansstyrelsen.integration.kit.paging.Paging;
import se.lansstyrelsen.integration.kit.problem.Problem;
import se.lansstyrelsen.integration.kit.time.AsOf;
import se.lansstyrelsen.integration.kit.time.StockholmTime;

@Path("/")
@Produces("application/json")
@RolesAllowed({
    Role.CASE_OFFICER,
    Role.DECISION_MAKER,
    Role.COORDINATOR,
    Role.MUNICIPALITY,
    Role.PARTNER,
    Role.READER,
    Role.AUDITOR
})
@Tag(name = "Agreements")
class AgreementResource {

    private final AgreementService agreements;
    private final AgreementReminders reminders;
    private final Paging paging;
    private final Clock clock;

    AgreementResource(AgreementService agreements, AgreementReminders reminders, Paging paging, Clock clock) {
        this.agreements = agreements;
        this.reminders = reminders;
        this.paging = paging;
        this.clock = clock;
    }

    @POST
    @Path("agreements")
    @RolesAllowed(Role.CASE_OFFICER)
    @Operation(
            operationId = "draftAgreement",
            summary = "Draft an agreement with municipalities of the county",
            description = "The draft is the county board's own until it is sent. Överenskommelse.")
    @APIResponse(
            responseCode = "201",
            description = "Drafted",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = AgreementView.class)))
    public Response draft(AgreementViews.Content content, @Context UriInfo uri) {
        return changed(agreements.draft(content), uri);
    }

    @GET
    @Path("agreements")
    @Produces({"application/json", "text/csv"})
    @Operation(
            operationId = "listAgreements",
            summary = "Agreements, or those that stand on a day",
            description =
                    "With asOf and no status only what stands on that day. Binding ones are open to all, drafts to the county board, those sent to their parties too. Överenskommelser.")
    public PagedList<AgreementView> list(
            @QueryParam("asOf")
                    @Parameter(
                            description = "The day in Sweden that status and standing are told for; default today",
                            schema = @Schema(type = SchemaType.STRING, format = "date"))
                    String asOf,
            @QueryParam("kind")
                    @Parameter(
                            description = "Only of this kind",
                            schema = @Schema(implementation = AgreementKind.class))
                    String kind,
            @QueryParam("county") @Parameter(description = "County code, two digits") String county,
            @QueryParam("municipality") @Parameter(description = "Municipality code, four digits") String municipality,
            @QueryParam("status")
                    @Parameter(
                            description = "Only in this state on the day",
                            schema = @Schema(implementation = AgreementStatus.class))
                    String status,
            @BeanParam PageRequest page,
            @Context UriInfo uri) {
        var day = QueryParameters.date("asOf", asOf);
        var asked = QueryParameters.constant("status", status, AgreementStatus.class);
        var filter = new Agreements.Filter(
                QueryParameters.county("county", county).orElse(null),
                QueryParameters.municipality("municipality", municipality).orElse(null),
                QueryParameters.constant("kind", kind, AgreementKind.class).orElse(null),
                asked.orElse(null),
                day.orElse(StockholmTime.today(clock)),
                day.isPresent() && asked.isEmpty());
        return paging.answer(agreements.list(filter, page), uri);
    }

    @GET
    @Path("agreements/{id}")
    @Operation(
            operationId = "getAgreement",
            summary = "One agreement as it is on a day",
            description = "En överenskommelse.")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = AgreementView.class)))
    public Response read(@PathParam("id") UUID id, @BeanParam AsOf time) {
        var found = agreements.read(id, time.day(clock));
        return Answers.ok(found.view(), tag(found));
    }

    @PUT
    @Path("agreements/{id}")
    @RolesAllowed(Role.CASE_OFFICER)
    @Operation(
            operationId = "changeAgreement",
            summary = "Replace a draft's content",
            description = "Only in DRAFT. Ändra utkast.")
    @APIResponse(
            responseCode = "200",
            description = "Changed",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = AgreementView.class)))
    public Response change(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, AgreementViews.Content content) {
        var changed = agreements.change(id, ExpectedVersion.of(ifMatch), content);
        return Answers.ok(changed.view(), tag(changed));
    }

    @POST
    @Path("agreements/{id}/dispatches")
    @RolesAllowed(Role.CASE_OFFICER)
    @Operation(
            operationId = "sendAgreement",
            summary = "Send the agreement to its parties for signature",
            description = "DRAFT becomes SENT. Utskick.")
    @APIResponse(
            responseCode = "201",
            description = "Sent",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = AgreementView.class)))
    public Response send(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @Context UriInfo uri) {
        return changed(agreements.send(id, ExpectedVersion.of(ifMatch)), uri);
    }

    @POST
    @Path("agreements/{id}/returns")
    @RolesAllowed({Role.CASE_OFFICER, Role.MUNICIPALITY})
    @Operation(
            operationId = "returnAgreement",
            summary = "Send the agreement back to be mended",
            description = "By a party; SENT becomes DRAFT and signatures fall. Återlämna överenskommelse.")
    @APIResponse(
            responseCode = "201",
            description = "Returned",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = AgreementView.class)))
    public Response giveBack(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            NewReturn returned,
            @Context UriInfo uri) {
        return changed(agreements.giveBack(id, ExpectedVersion.of(ifMatch), returned.reason()), uri);
    }

    @POST
    @Path("agreements/{id}/signatures")
    @RolesAllowed({Role.CASE_OFFICER, Role.DECISION_MAKER, Role.MUNICIPALITY})
    @Operation(
            operationId = "signAgreement",
            summary = "Sign for a party, or register its signature",
            description =
                    "A municipality signs for itself, or the county board registers its signed paper. A decision-maker who did not send it signs for the county board. The last signature makes it SIGNED. Underskrift.")
    @APIResponse(
            responseCode = "201",
            description = "Signed",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = SignatureView.class)))
    public Response sign(@PathParam("id") UUID id, NewSignature signature, @Context UriInfo uri) {
        var signed = agreements.sign(id, signature);
        return Answers.created(uri, "agreements/" + id + "/signatures/" + signed.partyCode(), signed, tag(signed));
    }

    @GET
    @Path("agreements/{id}/signatures")
    @Produces({"application/json", "text/csv"})
    @Operation(
            operationId = "listAgreementSignatures",
            summary = "The parties, and when each signed",
            description = "Underskrifter.")
    public PagedList<SignatureView> signatures(
            @PathParam("id") UUID id, @BeanParam PageRequest page, @Context UriInfo uri) {
        return paging.answer(page.slice(agreements.signatures(id)), uri);
    }

    @GET
    @Path("agreements/{id}/signatures/{partyCode}")
    @Operation(
            operationId = "getAgreementSignature",
            summary = "One party's signature",
            description = "En underskrift.")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = SignatureView.class)))
    public Response signature(@PathParam("id") UUID id, @PathParam("partyCode") String partyCode) {
        return agreements.signatures(id).stream()
                .filter(signature -> signature.partyCode().equals(partyCode) && signature.signedOn() != null)
                .findFirst()
                .map(signature -> Answers.ok(signature, tag(signature)))
                .orElseThrow(() -> Problem.NOT_FOUND.with("That party has not signed this agreement."));
    }

    @POST
    @Path("agreements/{id}/notices")
    @RolesAllowed({Role.CASE_OFFICER, Role.DECISION_MAKER, Role.MUNICIPALITY})
    @Operation(
            operationId = "giveAgreementNotice",
            summary = "Give notice for a party",
            description = "SIGNED becomes TERMINATED; standsThrough says the last day. Uppsägning.")
    @APIResponse(
            responseCode = "201",
            description = "Notice given",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = AgreementView.class)))
    public Response giveNotice(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, NewNotice notice, @Context UriInfo uri) {
        return changed(agreements.giveNotice(id, ExpectedVersion.of(ifMatch), notice), uri);
    }

    @GET
    @Path("agreement-reminders")
    @RolesAllowed({Role.CASE_OFFICER, Role.DECISION_MAKER, Role.COORDINATOR, Role.AUDITOR})
    @Produces({"application/json", "text/csv"})
    @Operation(
            operationId = "listAgreementReminders",
            summary = "What must be done soon about a county's agreements",
            description =
                    "Notice time that runs out or agreements that lapse within 90 days, and those unsigned for 30 days. Påminnelser.")
    public PagedList<ReminderView> reminders(
            @QueryParam("county") @Parameter(description = "County code, two digits", required = true) String county,
            @BeanParam AsOf time,
            @BeanParam PageRequest page,
            @Context UriInfo uri) {
        var asked = QueryParameters.required("county", QueryParameters.county("county", county));
        return paging.answer(page.slice(reminders.of(asked, time.day(clock))), uri);
    }

    private static Response changed(Versioned<AgreementView> agreement, UriInfo uri) {
        return Answers.created(uri, "agreements/" + agreement.view().id(), agreement.view(), tag(agreement));
    }

    /** A signature has no version of its own, but may be given anew after a return. */
    private static String tag(SignatureView signature) {
        return ExpectedVersion.tag(signature.signedOn().toEpochDay(), signature.registeredByCounty());
    }

    /** Status and last day follow from the day, so a reader who asks tomorrow must not be told that nothing changed. */
    private static String tag(Versioned<AgreementView> agreement) {
        return ExpectedVersion.tag(agreement.version(), agreement.view().asOf().toEpochDay());
    }
}
