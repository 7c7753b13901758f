package se.lansstyrelsen.integration.grants.account;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.lansstyrelsen.integration.kit.problem.Problem;

/** Reported accounts, by grant. */
@ApplicationScoped
class GrantAccounts implements PanacheRepositoryBase<GrantAccount, UUID> {

    GrantAccount require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> Problem.NOT_FOUND.with("There is no account with that id."));
    }

    List<GrantAccount> of(UUID applicationId) {
        return list("applicationId = ?1 order by number", applicationId);
    }

    Optional<GrantAccount> latest(UUID applicationId) {
        return find("applicationId = ?1 order by number desc", applicationId).firstResultOptional();
    }
}
