package se.lansstyrelsen.integration.collaboration.organisation;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An organisation as everybody sees it. */
@Schema(name = "Organisation", description = "Organisation")
public record OrganisationTerms(
        UUID id,
        String name,
        OrganisationKind kind,
        @Schema(description = "Ten digits", nullable = true) String organisationNumber,
        @Schema(description = "County code when it is that county's board", nullable = true) String countyBoardOf,
        @Schema(description = "Municipality code when it is a municipality", nullable = true)
                String municipalityCode) {}
