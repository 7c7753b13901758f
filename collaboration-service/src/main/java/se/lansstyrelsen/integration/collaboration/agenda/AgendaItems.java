package se.lansstyrelsen.integration.collaboration.agenda;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.lansstyrelsen.integration.kit.http.ExpectedVersion;
import se.lansstyrelsen.integration.kit.problem.Problem;

/** The items of agendas and backlogs. */
@ApplicationScoped
class AgendaItems implements PanacheRepositoryBase<AgendaItem, UUID> {

    AgendaItem require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> Problem.NOT_FOUND.with("There is no agenda item with that id."));
    }

    AgendaItem require(UUID id, long expectedVersion) {
        var item = require(id);
        ExpectedVersion.check(expectedVersion, item.version());
        return item;
    }

    Optional<AgendaItem> waiting(UUID forumId, ItemSource source, UUID sourceId) {
        return find(
                        "forumId = ?1 and source = ?2 and sourceId = ?3 and state = ?4",
                        forumId,
                        source,
                        sourceId,
                        ItemState.WAITING)
                .firstResultOptional();
    }

    List<AgendaItem> backlog(UUID forumId) {
        return list(
                "forumId = ?1 and meetingId is null and state = ?2 order by createdAt, id", forumId, ItemState.WAITING);
    }

    /** In their order, without those dropped. */
    List<AgendaItem> ofMeeting(UUID meetingId) {
        return list("meetingId = ?1 and state <> ?2 order by position, id", meetingId, ItemState.DROPPED);
    }

    Optional<AgendaItem> continuation(UUID id) {
        return find("continuesId = ?1 and state = ?2", id, ItemState.WAITING).firstResultOptional();
    }
}
