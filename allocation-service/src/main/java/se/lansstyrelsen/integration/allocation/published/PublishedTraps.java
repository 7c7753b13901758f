package se.lansstyrelsen.integration.allocation.published;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import se.lansstyrelsen.integration.kit.paging.Conditions;
import se.lansstyrelsen.integration.kit.paging.Page;
import se.lansstyrelsen.integration.kit.paging.PageRequest;
import se.lansstyrelsen.integration.kit.table.Trap;

/** Where the traps stood in every table imported. */
@ApplicationScoped
class PublishedTraps implements PanacheRepositoryBase<PublishedTrap, PublishedTrap.Key> {

    Page<PublishedTrap> page(UUID table, Trap trap, PageRequest request) {
        return Conditions.of()
                .where("publishedTableId", table)
                .where("trap", trap)
                .page(this, "number", request);
    }
}
