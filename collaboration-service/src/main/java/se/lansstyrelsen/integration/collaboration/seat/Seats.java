package se.lansstyrelsen.integration.collaboration.seat;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import se.lansstyrelsen.integration.kit.http.ExpectedVersion;
import se.lansstyrelsen.integration.kit.problem.Problem;

/** The seats of the forums. */
@ApplicationScoped
class Seats implements PanacheRepositoryBase<Seat, UUID> {

    private static final String ON_DAY = "validFrom <= ?2 and (validTo is null or validTo >= ?2)";

    Seat require(UUID id) {
        return findByIdOptional(id)
                .orElseThrow(() -> Problem.NOT_FOUND.with(
                        "There is no seat with that id. GET /forums/{id}/seats lists a forum's."));
    }

    Seat require(UUID id, long expectedVersion) {
        var seat = require(id);
        ExpectedVersion.check(expectedVersion, seat.version());
        return seat;
    }

    List<Seat> ofForum(UUID forumId) {
        return list("forumId", forumId);
    }

    List<Seat> ofForumOn(UUID forumId, LocalDate day) {
        return list("forumId = ?1 and " + ON_DAY + " order by id", forumId, day);
    }

    /** Forums where one of the organisations has a seat on the day or leads, and those of the counties. */
    List<UUID> forumsOf(Set<UUID> organisations, Set<String> counties, LocalDate day) {
        return getEntityManager()
                .createQuery(
                        "select f.id from Forum f where f.countyCode in :counties or f.leadOrganisationId in :own"
                                + " or exists (select 1 from Seat s where s.forumId = f.id and s.organisationId in :own"
                                + " and s.validFrom <= :day and (s.validTo is null or s.validTo >= :day))",
                        UUID.class)
                .setParameter("counties", counties)
                .setParameter("own", organisations)
                .setParameter("day", day)
                .getResultList();
    }
}
