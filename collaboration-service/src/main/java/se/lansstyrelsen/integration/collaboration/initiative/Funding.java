package se.lansstyrelsen.integration.collaboration.initiative;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What pays for an initiative. */
@Schema(name = "InitiativeFunding", description = "Finansiering")
record Funding(
        @NotNull Source source,
        @NotNull @DecimalMin("0.00") @Schema(description = "SEK, over the whole time") BigDecimal amount) {

    /** Where the money comes from. */
    @Schema(name = "InitiativeFundingSource")
    enum Source {
        /** Förvaltningsanslag. */
        OWN,
        /** 37 § förordningen (2010:1122). */
        SECTION_37,
        /** EU:s asyl-, migrations- och integrationsfond. */
        AMIF,
        OTHER
    }
}
