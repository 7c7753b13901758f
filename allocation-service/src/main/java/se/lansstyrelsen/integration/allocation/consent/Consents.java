package se.lansstyrelsen.integration.allocation.consent;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import se.lansstyrelsen.integration.allocation.AllocationProblem;
import se.lansstyrelsen.integration.kit.problem.Problem;
import se.lansstyrelsen.integration.kit.store.UniqueRows;

/** Every consent given. */
@ApplicationScoped
class Consents implements PanacheRepositoryBase<Consent, UUID> {

    Consent require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> Problem.NOT_FOUND.with("There is no consent with that id."));
    }

    List<Consent> to(Collection<UUID> matterIds) {
        return list("matterId in ?1 order by givenAt, id", matterIds);
    }

    /** Keeps it; of two given at the same moment the table itself lets one in. */
    void keep(Consent consent) {
        UniqueRows.keep(
                () -> persistAndFlush(consent),
                () -> AllocationProblem.CONSENT_ALREADY_GIVEN.with("Municipality " + consent.municipalityCode()
                        + " has consented already; nothing more is needed."));
    }
}
