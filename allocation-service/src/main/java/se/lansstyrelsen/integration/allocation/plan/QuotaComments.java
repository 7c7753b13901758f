package se.lansstyrelsen.integration.allocation.plan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Comments on quota plans. */
@ApplicationScoped
class QuotaComments implements PanacheRepositoryBase<QuotaComment, UUID> {

    List<QuotaComment> on(UUID quotaPlanId) {
        return list("quotaPlanId = ?1 order by givenAt, id", quotaPlanId);
    }
}
