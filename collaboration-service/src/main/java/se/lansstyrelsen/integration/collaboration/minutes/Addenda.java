package se.lansstyrelsen.integration.collaboration.minutes;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import se.lansstyrelsen.integration.kit.problem.Problem;

/** What was added to minutes after they were verified. */
@ApplicationScoped
class Addenda implements PanacheRepositoryBase<Addendum, UUID> {

    List<Addendum> ofMeeting(UUID meetingId) {
        return list("meetingId = ?1 order by dated, id", meetingId);
    }

    Addendum require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> Problem.NOT_FOUND.with("There is no addendum with that id."));
    }
}
