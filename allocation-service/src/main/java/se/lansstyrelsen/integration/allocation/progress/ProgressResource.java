package se.lansstyrelsen.integration.allocation.progress;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.lansstyrelsen.integration.allocation.AreaParameters;
import se.lansstyrelsen.integration.allocation.progress.ProgressService.Sorting;
import se.lansstyrelsen.integration.allocation.progress.ProgressViews.CountyProgress;
import se.lansstyrelsen.integration.allocation.progress.ProgressViews.MunicipalityQuota;
import se.lansstyrelsen.integration.allocation.progress.ProgressViews.NationalProgress;
import se.lansstyrelsen.integration.kit.caller.Role;
import se.lansstyrelsen.integration.kit.paging.PageRequest;
import se.lansstyrelsen.integration.kit.paging.PagedList;
import se.lansstyrelsen.integration.kit.paging.Paging;
import se.lansstyrelsen.integration.kit.problem.Fault;
import se.lansstyrelsen.integration.kit.problem.Problem;
import se.lansstyrelsen.integration.kit.time.PointInTime;
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
    Role.PARTICIPANT,
    Role.PARTNER,
    Role.READER,
    Role.AUDITOR
})
@Tag(name = "Progress")
class ProgressResource {

    private static final String OUTSIDERS =
            " Readers outside the authorities see counts of 1 to 5 withheld, and figures as of the latest month's end.";

    private final ProgressService progress;
    private final Paging paging;

    ProgressResource(ProgressService progress, Paging paging) {
        this.progress = progress;
        this.paging = paging;
    }

    @GET
    @Path("municipality-quotas")
    @Produces({"application/json", "text/csv"})
    @Operation(
            operationId = "listMunicipalityQuotas",
            summary = "Each municipality's quota and what has been received against it",
            description = "Kommuntal, anvisade, mottagna och vad som återstår." + OUTSIDERS)
    public PagedList<MunicipalityQuota> municipalities(
            @BeanParam YearParameter year,
            @BeanParam AreaParameters area,
            @QueryParam("sort")
                    @Parameter(
                            description = "municipalityCode, fulfilment or -fulfilment",
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {"municipalityCode", "fulfilment", "-fulfilment"}))
                    String sort,
            @BeanParam PointInTime time,
            @BeanParam PageRequest page,
            @Context UriInfo uri) {
        return paging.answer(
                page.slice(
                        progress.municipalities(year.value(), area.start(), time, sorting(sort, "municipalityCode"))),
                uri);
    }

    @GET
    @Path("county-progress")
    @Produces({"application/json", "text/csv"})
    @Operation(
            operationId = "listCountyProgress",
            summary = "The same summed by county, beside the county quota",
            description = "Länstal, summa kommuntal och utfall." + OUTSIDERS)
    public PagedList<CountyProgress> counties(
            @BeanParam YearParameter year,
            @QueryParam("county") @Parameter(description = "County code, two digits") String county,
            @QueryParam("sort")
                    @Parameter(
                            description = "countyCode, fulfilment or -fulfilment",
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {"countyCode", "fulfilment", "-fulfilment"}))
                    String sort,
            @BeanParam PointInTime time,
            @BeanParam PageRequest page,
            @Context UriInfo uri) {
        return paging.answer(
                page.slice(progress.counties(
                        year.value(), county == null ? "" : county, time, sorting(sort, "countyCode"))),
                uri);
    }

    @GET
    @Path("national-progress")
    @Operation(
            operationId = "getNationalProgress",
            summary = "The same summed for the nation, beside the national number",
            description = "Hela landet." + OUTSIDERS)
    public NationalProgress nation(@BeanParam YearParameter year, @BeanParam PointInTime time) {
        return progress.nation(year.value(), time);
    }

    private static Sorting sorting(String sort, String code) {
        if (sort == null || sort.equals(code)) {
            return Sorting.CODE;
        }
        return switch (sort) {
            case "fulfilment" -> Sorting.FULFILMENT;
            case "-fulfilment" -> Sorting.FULFILMENT_DESCENDING;
            default -> throw Problem.INVALID_PARAMETER.with(
                    "sort is one of " + code + ", fulfilment and -fulfilment.",
                    List.of(new Fault("sort", "is not a field this list sorts by")));
        };
    }
}
