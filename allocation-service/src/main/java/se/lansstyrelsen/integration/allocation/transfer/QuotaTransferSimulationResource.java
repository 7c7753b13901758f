package se.lansstyrelsen.integration.allocation.transfer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.lansstyrelsen.integration.allocation.Move;
import se.lansstyrelsen.integration.kit.caller.Role;
import se.lansstyrelsen.integration.kit.http.QueryParameters;
import se.lansstyrelsen.integration.kit.time.YearParameter;

@Path("quota-transfer-simulations")
@Produces("application/json")
@RolesAllowed({Role.CASE_OFFICER, Role.DECISION_MAKER, Role.COORDINATOR, Role.MUNICIPALITY, Role.AUDITOR})
@Tag(name = "Transfers")
class QuotaTransferSimulationResource {

    private final QuotaTransferSimulator simulator;

    QuotaTransferSimulationResource(QuotaTransferSimulator simulator) {
        this.simulator = simulator;
    }

    @GET
    @Operation(
            operationId = "simulateQuotaTransfer",
            summary = "What a transfer of quota would come to, also across counties",
            description =
                    "Before and after for both municipalities and counties, whether it is permitted and why. Stores nothing. Simulerad omfördelning.")
    public QuotaTransferSimulation simulate(
            @BeanParam YearParameter year,
            @QueryParam("from") @Parameter(description = "Code of the municipality that gives", required = true)
                    String from,
            @QueryParam("to") @Parameter(description = "Code of the municipality that takes over", required = true)
                    String to,
            @QueryParam("persons")
                    @Parameter(
                            description = "Persons to move",
                            required = true,
                            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "100000"))
                    String persons) {
        return simulator.simulate(new Move(
                year.value(),
                QueryParameters.required("from", QueryParameters.municipality("from", from)),
                QueryParameters.required("to", QueryParameters.municipality("to", to)),
                QueryParameters.required("persons", QueryParameters.wholeNumber("persons", persons, 1, 100_000))));
    }
}
