package se.lansstyrelsen.integration.reporting.nationalreport;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.lansstyrelsen.integration.kit.text.Texts;

/** Someone named in the decision. */
@Schema(name = "ReportOfficial", description = "Beslutsfattare, föredragande eller författare")
record Official(
        @NotNull @Size(min = 1, max = 100) String name,
        @NotNull @Size(min = 1, max = 100) @Schema(examples = "Länsråd") String title,
        @NotNull @Size(min = 1, max = 100) @Schema(examples = "Länsstyrelsen i Kalmar län") String authority) {

    Official {
        name = Texts.strippedOrNull(name);
        title = Texts.strippedOrNull(title);
        authority = Texts.strippedOrNull(authority);
    }
}
