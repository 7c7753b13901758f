package se.lansstyrelsen.integration.collaboration.agenda;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** The items of agendas and backlogs. */
@ApplicationScoped
class AgendaItems implements PanacheRepositoryBase<AgendaItem, UUID> {

    Optional<AgendaItem> waiting(UUID forumId, ItemSource source, UUID sourceId) {
        return find(
                        "forumId = ?1 and source = ?2 and sourceId = ?3 and state = ?4",
                        forumId,
                        source,
                        sourceId,
                        ItemState.WAITING)
                .firstResultOptional();
    }
}
