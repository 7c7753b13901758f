package se.lansstyrelsen.integration.allocation.jointreception;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.lansstyrelsen.integration.allocation.consent.ConsentView;

/** The shapes in which joint receptions are spoken of. */
final class JointReceptionViews {

    private JointReceptionViews() {}

    @Schema(name = "NewJointReception", description = "Gemensamt mottagande av ensamkommande barn")
    record NewJointReception(
            @NotNull
                    @Pattern(regexp = "\\d{4}", message = "must be four digits")
                    @Schema(description = "Where the children live; may have a part itself")
                    String hostMunicipality,
            @NotNull @Schema(description = "First day whose assignments it counts") LocalDate validFrom,
            @Schema(description = "Last day, null until further notice", nullable = true) LocalDate validTo,
            @NotBlank @Size(max = 50) @Schema(description = "Diarienummer", examples = "851-4321-2019")
                    String diaryNumber,
            @NotEmpty @Size(max = 50) List<@NotNull @Valid Party> parties) {}

    @Schema(name = "JointReceptionParty", description = "Counts parts of the sum of all parts")
    record Party(
            @NotNull @Pattern(regexp = "\\d{4}", message = "must be four digits") String municipalityCode,
            @NotNull @Min(1) @Max(1000) Integer parts) {}

    @Schema(name = "NewJointReceptionEnding")
    record NewEnding(@NotNull @Schema(description = "The last day that counts") LocalDate endedOn) {}

    @Schema(name = "JointReception", description = "Gemensamt mottagande")
    record ReceptionView(
            UUID id,
            String hostMunicipality,
            LocalDate validFrom,
            @Schema(nullable = true) LocalDate validTo,
            String diaryNumber,
            List<Party> parties,
            @Schema(description = "Given so far") List<ConsentView> consents,
            @Schema(description = "Whether all have consented, so that it counts") boolean agreed,
            @Schema(description = "The last day that counts, once ended", nullable = true) LocalDate endedOn,
            Instant recordedAt) {

        static ReceptionView of(JointReception reception, List<ConsentView> consents) {
            return new ReceptionView(
                    reception.id(),
                    reception.hostMunicipality(),
                    reception.validFrom(),
                    reception.validTo(),
                    reception.diaryNumber(),
                    reception.parts().entrySet().stream()
                            .map(entry -> new Party(entry.getKey(), entry.getValue()))
                            .toList(),
                    consents,
                    consents.size() == reception.consentersNeeded().size(),
                    reception.endedOn(),
                    reception.recordedAt());
        }
    }
}
