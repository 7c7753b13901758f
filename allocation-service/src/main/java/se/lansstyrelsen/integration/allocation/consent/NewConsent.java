package se.lansstyrelsen.integration.allocation.consent;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who consents, as it comes in a body. */
@Schema(name = "NewConsent")
public record NewConsent(
        @NotNull @Pattern(regexp = "\\d{4}", message = "must be four digits") String municipalityCode) {}
