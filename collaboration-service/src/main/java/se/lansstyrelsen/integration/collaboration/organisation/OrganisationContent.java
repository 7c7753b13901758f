package se.lansstyrelsen.integration.collaboration.organisation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.lansstyrelsen.integration.kit.organisation.OrganisationNumber;
import se.lansstyrelsen.integration.kit.organisation.OrganisationNumbers;
import se.lansstyrelsen.integration.kit.text.Texts;

/**
 * What is registered of an organisation. A caller acts for it when the token carries its number, is its county board's or
 * its municipality's.
 */
@Schema(name = "OrganisationContent", description = "Organisation som kan ha plats i ett forum")
record OrganisationContent(
        @NotNull @Size(min = 1, max = 200) String name,
        @NotNull OrganisationKind kind,
        @OrganisationNumber @Schema(description = "Ten digits, with or without hyphen", nullable = true)
                String organisationNumber,
        @Schema(description = "County code when it is that county's board", nullable = true) String countyBoardOf,
        @Schema(description = "Municipality code when it is a municipality", nullable = true) String municipalityCode) {

    OrganisationContent {
        name = Texts.strippedOrNull(name);
        organisationNumber = OrganisationNumbers.digits(Texts.strippedOrNull(organisationNumber));
        countyBoardOf = Texts.strippedOrNull(countyBoardOf);
        municipalityCode = Texts.strippedOrNull(municipalityCode);
    }
}
