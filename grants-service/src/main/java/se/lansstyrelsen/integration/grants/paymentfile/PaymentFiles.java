package se.lansstyrelsen.integration.grants.paymentfile;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import se.lansstyrelsen.integration.kit.caller.Caller;
import se.lansstyrelsen.integration.kit.paging.Conditions;
import se.lansstyrelsen.integration.kit.paging.Page;
import se.lansstyrelsen.integration.kit.paging.PageRequest;
import se.lansstyrelsen.integration.kit.problem.Problem;

/** Payment files of every county. */
@ApplicationScoped
class PaymentFiles implements PanacheRepositoryBase<PaymentFile, UUID> {

    PaymentFile require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> Problem.NOT_FOUND.with("There is no payment file with that id."));
    }

    Page<PaymentFile> page(String county, Caller caller, PageRequest request) {
        return Conditions.of()
                .where("countyCode", county)
                .and(
                        "countyCode in :own",
                        "own",
                        caller.isEverywhere() ? null : caller.counties().isEmpty() ? Set.of("none") : caller.counties())
                .page(this, "madeAt desc, id", request);
    }
}
