package se.lansstyrelsen.integration.allocation.measure;

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
import se.lansstyrelsen.integration.allocation.AreaParameters;
import se.lansstyrelsen.integration.allocation.measure.MeasureViews.MeasureView;
import se.lansstyrelsen.integration.kit.caller.Role;
import se.lansstyrelsen.integration.kit.http.Answers;
import se.lansstyrelsen.integration.kit.http.ExpectedVersion;
import se.lansstyrelsen.integration.kit.http.QueryParameters;
import se.lansstyrelsen.integration.kit.http.Versioned;
import se.lansstyrelsen.integration.kit.paging.PageRequest;
import se.lansstyrelsen.integration.kit.paging.PagedList;
import se.lansstyrelsen.integration.kit.paging.Paging;
import se.lansstyrelsen.integration.kit.time.PointInTime;
import se.lansstyrelsen.integration.kit.time.YearParameter;

@Path("/measures")
@Produces("application/json")
@RolesAllowed({Role.CASE_OFFICER, Role.DECISION_MAKER, Role.COORDINATOR, Role.MUNICIPALITY, Role.AUDITOR})
@Tag(name = "Measures")
class MeasureResource {

    private final MeasureService measures;
    private final Paging paging;
    private final Clock clock;

    MeasureResource(MeasureService measures, Paging paging, Clock clock) {
        this.measures = measures;
        this.paging = paging;
        this.clock = clock;
    }

    @POST
    @RolesAllowed({Role.MUNICIPALITY, Role.CASE_OFFICER})
    @Operation(
            operationId = "reportMeasure",
            summary = "Report what a municipality offers new arrivals in a year",
            description =
                    "Sfi, samhällsorientering and others; by the municipality, or by the county board on its behalf. Insats för nyanlända.")
    @APIResponse(
            responseCode = "201",
            description = "Reported",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = MeasureView.class)))
    public Response report(MeasureViews.Content measure, @Context UriInfo uri) {
        return created(measures.report(measure), uri);
    }

    @GET
    @Produces({"application/json", "text/csv"})
    @Operation(
            operationId = "listMeasures",
            summary = "Measures that the caller's county or municipality may read, latest year first",
            description = "Withdrawn ones are left out. Insatser för nyanlända.")
    public PagedList<MeasureView> list(
            @QueryParam("year") @Parameter(description = "Only this year", schema = @Schema(type = SchemaType.INTEGER))
                    String year,
            @BeanParam AreaParameters area,
            @QueryParam("kind")
                    @Parameter(description = "Only of this kind", schema = @Schema(implementation = MeasureKind.class))
                    String kind,
            @BeanParam PointInTime time,
            @BeanParam PageRequest page,
            @Context UriInfo uri) {
        var asked = QueryParameters.constant("kind", kind, MeasureKind.class).orElse(null);
        return paging.answer(
                measures.list(YearParameter.optional(year), area.start(), asked, time.recordedBy(clock), page), uri);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getMeasure", summary = "One measure as it stands", description = "En insats.")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = MeasureView.class)))
    public Response read(@PathParam("id") UUID id) {
        return Answers.ok(measures.read(id));
    }

    @PUT
    @Path("{id}")
    @RolesAllowed({Role.MUNICIPALITY, Role.CASE_OFFICER})
    @Operation(
            operationId = "changeMeasure",
            summary = "Report the measure anew",
            description = "The former edition is kept; figures left out count as not known. Ändra insats.")
    @APIResponse(
            responseCode = "200",
            description = "Changed",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = MeasureView.class)))
    public Response change(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, MeasureViews.Content measure) {
        return Answers.ok(measures.change(id, ExpectedVersion.of(ifMatch), measure));
    }

    @POST
    @Path("{id}/withdrawals")
    @RolesAllowed({Role.MUNICIPALITY, Role.CASE_OFFICER})
    @Operation(
            operationId = "withdrawMeasure",
            summary = "Take a measure back that was reported by mistake or never carried out",
            description = "It leaves lists and sums; its editions are kept. Återkalla insats.")
    @APIResponse(
            responseCode = "201",
            description = "Withdrawn",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = MeasureView.class)))
    public Response withdraw(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @Context UriInfo uri) {
        return created(measures.withdraw(id, ExpectedVersion.of(ifMatch)), uri);
    }

    @GET
    @Path("{id}/editions")
    @Operation(
            operationId = "listMeasureEditions",
            summary = "Every edition of a measure, latest first",
            description = "Insatsens historik.")
    public PagedList<MeasureView> history(@PathParam("id") UUID id, @BeanParam PageRequest page, @Context UriInfo uri) {
        return paging.answer(measures.history(id, page), uri);
    }

    private static Response created(Versioned<MeasureView> measure, UriInfo uri) {
        return Answers.created(uri, "measures/" + measure.view().id(), measure);
    }
}
