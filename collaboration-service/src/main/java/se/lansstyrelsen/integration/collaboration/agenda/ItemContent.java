package se.lansstyrelsen.integration.collaboration.agenda;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.lansstyrelsen.integration.kit.text.Texts;

/** What an item is about. A confidential one names its ground, and is then told to nobody outside the forum. */
@Schema(name = "AgendaItemContent", description = "Punkt på dagordningen")
record ItemContent(
        @NotNull ItemKind kind,
        @NotNull @Size(min = 1, max = 200) String title,
        @Size(max = 5000) @Schema(nullable = true) String description,
        @Min(1) @Max(600) @Schema(description = "Planned time", nullable = true) Integer minutes,
        @Size(max = 200) @Schema(description = "Föredragande: organisation or function", nullable = true)
                String presenter,
        @Size(max = 300)
                @Schema(
                        description = "Sekretessgrund; left out when the item is open",
                        examples = "18 kap. 8 § offentlighets- och sekretesslagen (2009:400)",
                        nullable = true)
                String confidentialGround) {

    ItemContent {
        title = Texts.strippedOrNull(title);
        description = Texts.strippedOrNull(description);
        presenter = Texts.strippedOrNull(presenter);
        confidentialGround = Texts.strippedOrNull(confidentialGround);
    }
}
