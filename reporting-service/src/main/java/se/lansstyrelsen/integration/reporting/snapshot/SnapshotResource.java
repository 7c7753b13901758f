package se.lansstyrelsen.integration.reporting.snapshot;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.lansstyrelsen.integration.kit.caller.Role;
import se.lansstyrelsen.integration.kit.http.Answers;
import se.lansstyrelsen.integration.kit.http.QueryParameters;
import se.lansstyrelsen.integration.kit.time.YearParameter;
import se.lansstyrelsen.integration.reporting.observation.FigureQuestion;
import se.lansstyrelsen.integration.reporting.observation.Sex;

@Path("/")
@Produces("application/json")
@Tag(name = "Snapshots")
class SnapshotResource {

    private final SnapshotService snapshots;

    SnapshotResource(SnapshotService snapshots) {
        this.snapshots = snapshots;
    }

    @POST
    @Path("government-assignments/{id}/snapshots")
    @RolesAllowed({Role.CASE_OFFICER, Role.DECISION_MAKER, Role.COORDINATOR})
    @Operation(
            operationId = "takeSnapshot",
            summary = "Freeze the figures for a matter",
            description =
                    "As they stand for a day, as known now; nothing in it ever changes. Every number in the report is read out of one. Ögonblicksbild.")
    @APIResponse(
            responseCode = "201",
            description = "Frozen",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = SnapshotTerms.class)))
    public Response take(@PathParam("id") UUID id, SnapshotContent content, @Context UriInfo uri) {
        var taken = snapshots.take(id, content);
        return Answers.created(uri, "snapshots/" + taken.id(), taken, 0);
    }

    @GET
    @Path("government-assignments/{id}/snapshots")
    @Produces({"application/json", "text/csv"})
    @RolesAllowed({Role.CASE_OFFICER, Role.DECISION_MAKER, Role.COORDINATOR, Role.AUDITOR})
    @Operation(operationId = "listSnapshots", summary = "The snapshots of a matter", description = "Ögonblicksbilder.")
    public List<SnapshotTerms> list(@PathParam("id") UUID id) {
        return snapshots.list(id);
    }

    @GET
    @Path("snapshots/{id}")
    @RolesAllowed({Role.CASE_OFFICER, Role.DECISION_MAKER, Role.COORDINATOR, Role.AUDITOR})
    @Operation(operationId = "readSnapshot", summary = "A snapshot with its hash", description = "En ögonblicksbild.")
    @APIResponse(
            responseCode = "200",
            description = "The snapshot",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = SnapshotTerms.class)))
    public Response read(@PathParam("id") UUID id) {
        return Answers.ok(snapshots.read(id), 0);
    }

    @GET
    @Path("snapshots/{id}/provenance")
    @RolesAllowed({Role.CASE_OFFICER, Role.DECISION_MAKER, Role.COORDINATOR, Role.AUDITOR})
    @Operation(
            operationId = "readProvenance",
            summary = "Where a figure comes from",
            description =
                    "From a number to its definition, to what was added up, and to the event or line that told each part. Härledning.")
    public Provenance provenance(
            @PathParam("id") UUID id,
            @QueryParam("indicator") @Parameter(description = "Code") String indicator,
            @BeanParam YearParameter year,
            @QueryParam("quarter") @Parameter(description = "1 to 4", schema = @Schema(type = SchemaType.INTEGER))
                    String quarter,
            @QueryParam("county") @Parameter(description = "The nation without it") String county,
            @QueryParam("municipality") @Parameter(description = "The county without it") String municipality,
            @QueryParam("sex") @Parameter(description = "WOMEN or MEN") String sex,
            @QueryParam("category") @Parameter(description = "One of the indicator's") String category) {
        return snapshots.provenance(
                id,
                new FigureQuestion(
                        QueryParameters.required("indicator", QueryParameters.words("indicator", indicator, 60)),
                        year.value(),
                        QueryParameters.wholeNumber("quarter", quarter, 1, 4).orElse(null),
                        QueryParameters.county("county", county)
                                .or(() -> QueryParameters.municipality("municipality", municipality)
                                        .map(code -> code.substring(0, 2)))
                                .orElse(null),
                        QueryParameters.municipality("municipality", municipality)
                                .orElse(null),
                        QueryParameters.constant("sex", sex, Sex.class).orElse(null),
                        null,
                        QueryParameters.words("category", category, 40).orElse(null)));
    }
}
