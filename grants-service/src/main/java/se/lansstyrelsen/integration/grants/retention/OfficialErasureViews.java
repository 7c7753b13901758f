package se.lansstyrelsen.integration.grants.retention;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.lansstyrelsen.integration.kit.text.Texts;

/** The shapes in which erasures are spoken of. */
final class OfficialErasureViews {

    private OfficialErasureViews() {}

    @Schema(name = "NewOfficialErasure", description = "Gallring av en tjänstemans namn")
    record NewOfficialErasure(
            @NotBlank
                    @Size(max = 200)
                    @Schema(
                            description = "The name as it was given with the proposal or the decision, in full",
                            examples = "Eva Ek, handläggare")
                    String name) {

        NewOfficialErasure {
            name = Texts.strippedOrNull(name);
        }
    }

    @Schema(name = "OfficialErasure", description = "Gjord gallring; säger inte vems namn")
    record OfficialErasureView(
            UUID id,
            @Schema(description = "Proposals in which the name was erased") int proposals,
            @Schema(description = "Decisions in which it was erased; their documents stay as they were made")
                    int decisions,
            @Schema(description = "Reclaims in which it was erased") int reclaims,
            @Schema(description = "Proposals, decisions and reclaims that still bear it, since their matters are open")
                    int leftInOpenMatters,
            Instant erasedAt) {

        static OfficialErasureView of(OfficialErasure erasure) {
            var rows = erasure.rows();
            return new OfficialErasureView(
                    erasure.id(),
                    rows.proposals(),
                    rows.decisions(),
                    rows.reclaims(),
                    rows.leftInOpenMatters(),
                    erasure.erasedAt());
        }
    }
}
