package se.lansstyrelsen.integration.allocation.transfer;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import se.lansstyrelsen.integration.allocation.AreaParameters;
import se.lansstyrelsen.integration.kit.http.QueryParameters;
import se.lansstyrelsen.integration.kit.time.YearParameter;

/** The filters that lists of transfers share. */
public class TransferFilter {

    @QueryParam("year")
    @Parameter(description = "Only this year", schema = @Schema(type = SchemaType.INTEGER))
    String year;

    @QueryParam("status")
    @Parameter(description = "Only in this state", schema = @Schema(implementation = TransferStatus.class))
    String status;

    Transfers.Filter of(TransferKind kind, AreaParameters area) {
        return new Transfers.Filter(
                kind,
                YearParameter.optional(year),
                area.start(),
                QueryParameters.constant("status", status, TransferStatus.class).orElse(null));
    }
}
