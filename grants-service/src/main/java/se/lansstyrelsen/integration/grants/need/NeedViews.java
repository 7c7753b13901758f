package se.lansstyrelsen.integration.grants.need;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The shape in which need is shown. */
final class NeedViews {

    private NeedViews() {}

    @Schema(name = "MunicipalNeed", description = "Kommuntal och mottagande; persons")
    record NeedView(
            int year,
            String municipalityCode,
            @Schema(description = "The application concerns this municipality") boolean applicants,
            @Schema(description = "Kommuntal, null when none is known", nullable = true) Integer quota,
            @Schema(description = "Anvisade", nullable = true) Integer assigned,
            @Schema(description = "Mottagna", nullable = true) Integer received,
            @Schema(description = "Självbosatta", nullable = true) Integer selfSettled,
            @Schema(description = "Day of the reception figures", nullable = true) LocalDate asOf) {

        static NeedView of(MunicipalNeed need, String applicantsMunicipality) {
            return new NeedView(
                    need.year(),
                    need.municipalityCode(),
                    need.municipalityCode().equals(applicantsMunicipality),
                    need.quota(),
                    need.assigned(),
                    need.received(),
                    need.selfSettled(),
                    need.asOf());
        }
    }
}
