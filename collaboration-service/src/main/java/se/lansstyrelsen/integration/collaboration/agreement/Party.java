package se.lansstyrelsen.integration.collaboration.agreement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who is bound, and what it answers for. */
@Embeddable
@Schema(name = "AgreementParty", description = "Part och vad den ansvarar för")
record Party(
        @NotNull @Column(name = "organisation_id") UUID organisationId,
        @NotNull @Size(min = 1, max = 2000) String responsibility) {}
