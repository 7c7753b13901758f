package se.lansstyrelsen.integration.kit.http;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The body that sends a matter back a step. */
@Schema(name = "NewReturn")
public record NewReturn(
        @NotBlank @Size(max = 2000) @Schema(description = "What must be mended; no personal data") String reason) {}
