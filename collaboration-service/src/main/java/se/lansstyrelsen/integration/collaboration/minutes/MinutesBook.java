package se.lansstyrelsen.integration.collaboration.minutes;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import se.lansstyrelsen.integration.kit.http.ExpectedVersion;
import se.lansstyrelsen.integration.kit.problem.Problem;

/** The minutes that have been written. */
@ApplicationScoped
class MinutesBook implements PanacheRepositoryBase<Minutes, UUID> {

    Optional<Minutes> standing(UUID meetingId) {
        return find("meetingId = ?1 and withdrawnAt is null", meetingId).firstResultOptional();
    }

    Minutes require(UUID meetingId) {
        return standing(meetingId)
                .orElseThrow(() -> Problem.NOT_FOUND.with("No minutes are written of that meeting yet."));
    }

    Minutes require(UUID meetingId, long expectedVersion) {
        var minutes = require(meetingId);
        ExpectedVersion.check(expectedVersion, minutes.version());
        return minutes;
    }
}
