package se.lansstyrelsen.integration.allocation.consent;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A consent as it is spoken of. */
@Schema(name = "Consent", description = "Medgivande")
public record ConsentView(UUID id, Matter matter, UUID matterId, String municipalityCode, Instant givenAt) {

    static ConsentView of(Consent consent) {
        return new ConsentView(
                consent.id(), consent.matter(), consent.matterId(), consent.municipalityCode(), consent.givenAt());
    }
}
