package se.lansstyrelsen.integration.collaboration.minutes;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import se.lansstyrelsen.integration.kit.http.ExpectedVersion;
import se.lansstyrelsen.integration.kit.paging.Conditions;
import se.lansstyrelsen.integration.kit.paging.Page;
import se.lansstyrelsen.integration.kit.paging.PageRequest;
import se.lansstyrelsen.integration.kit.problem.Problem;
import se.lansstyrelsen.integration.kit.store.MatterLock;

/** The decisions of the forums. */
@ApplicationScoped
class Decisions implements PanacheRepositoryBase<Decision, UUID> {

    private final MatterLock lock;

    Decisions(MatterLock lock) {
        this.lock = lock;
    }

    Decision require(UUID id, long expectedVersion) {
        var decision = require(id);
        ExpectedVersion.check(expectedVersion, decision.version());
        return decision;
    }

    Decision require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> Problem.NOT_FOUND.with("There is no decision with that id."));
    }

    /** The next number, without gaps: nobody else takes one until this transaction ends. */
    int nextNumber(UUID forumId, int year) {
        lock.take("decisions " + forumId + " " + year);
        return (int) count("forumId = ?1 and year = ?2", forumId, year) + 1;
    }

    List<Decision> ofMeeting(UUID meetingId) {
        return list("meetingId = ?1 order by number", meetingId);
    }

    Page<Decision> page(UUID forumId, Integer year, PageRequest request) {
        return Conditions.of()
                .where("forumId", forumId)
                .where("year", year)
                .page(this, "year desc, number desc, id", request);
    }
}
