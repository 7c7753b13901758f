package se.lansstyrelsen.integration.allocation.area;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.Arrays;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.lansstyrelsen.integration.allocation.AreaParameters;
import se.lansstyrelsen.integration.kit.paging.PageRequest;
import se.lansstyrelsen.integration.kit.paging.PagedList;
import se.lansstyrelsen.integration.kit.paging.Paging;

@Path("/")
@Produces({"application/json", "text/csv"})
@PermitAll
@Tag(name = "Area opinions")
class AreaRuleResource {

    private final Paging paging;

    AreaRuleResource(Paging paging) {
        this.paging = paging;
    }

    @Schema(name = "AreaRegimePeriod", description = "Which rules on areas stood during a time")
    record RegimeView(
            AreaRegime regime,
            @Schema(nullable = true) LocalDate validFrom,
            @Schema(nullable = true) LocalDate validTo,
            String source,
            @Schema(description = "Whether an objection bars the area from being notified") boolean objectionBinds,
            @Schema(description = "False where the bounds have not been read in the statute itself") boolean verified) {

        static RegimeView of(AreaRegime regime) {
            return new RegimeView(
                    regime, regime.from(), regime.to(), regime.source(), regime.objectionBinds(), regime.isVerified());
        }
    }

    @GET
    @Path("area-notification-municipalities")
    @Operation(
            operationId = "listAreaNotificationMunicipalities",
            summary = "The 32 municipalities that may notify areas, and what they had notified for 2021",
            description = "Open to all. Bilaga 1 till förordning (2018:151).")
    public PagedList<NotificationMunicipality> municipalities(
            @BeanParam AreaParameters part, @BeanParam PageRequest page, @Context UriInfo uri) {
        var start = part.start();
        return paging.answer(
                page.slice(NotificationMunicipality.all().stream()
                        .filter(one -> one.municipalityCode().startsWith(start))
                        .toList()),
                uri);
    }

    @GET
    @Path("area-regimes")
    @Operation(
            operationId = "listAreaRegimes",
            summary = "Which rules on areas stood when",
            description = "Open to all. 7 a-7 c §§ förordning (1994:361).")
    public PagedList<RegimeView> regimes(@BeanParam PageRequest page, @Context UriInfo uri) {
        return paging.answer(
                page.slice(
                        Arrays.stream(AreaRegime.values()).map(RegimeView::of).toList()),
                uri);
    }
}
