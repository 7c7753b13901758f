package se.lansstyrelsen.integration.collaboration.meeting;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import se.lansstyrelsen.integration.kit.http.ExpectedVersion;
import se.lansstyrelsen.integration.kit.paging.Conditions;
import se.lansstyrelsen.integration.kit.paging.Page;
import se.lansstyrelsen.integration.kit.paging.PageRequest;
import se.lansstyrelsen.integration.kit.problem.Problem;

/** The meetings of the forums. */
@ApplicationScoped
class Meetings implements PanacheRepositoryBase<Meeting, UUID> {

    private static final List<MeetingState> OVER =
            List.of(MeetingState.HELD, MeetingState.MINUTED, MeetingState.VERIFIED);
    private static final List<MeetingState> AHEAD = List.of(MeetingState.PLANNED, MeetingState.CALLED);

    Meeting require(UUID id) {
        return findByIdOptional(id)
                .orElseThrow(
                        () -> Problem.NOT_FOUND.with("There is no meeting with that id. GET /meetings lists them."));
    }

    Meeting require(UUID id, long expectedVersion) {
        var meeting = require(id);
        ExpectedVersion.check(expectedVersion, meeting.version());
        return meeting;
    }

    List<Meeting> heldIn(UUID forumId, Instant from, Instant until) {
        return list(
                "forumId = ?1 and state in ?2 and startsAt >= ?3 and startsAt < ?4 order by startsAt",
                forumId,
                OVER,
                from,
                until);
    }

    List<Meeting> ofForum(UUID forumId) {
        return list("forumId = ?1 order by startsAt, id", forumId);
    }

    /** Whether the forum still means to meet at or after an instant. */
    boolean isAhead(UUID forumId, Instant from) {
        return count("forumId = ?1 and state in ?2 and startsAt >= ?3", forumId, AHEAD, from) > 0;
    }

    /** What a list asks for; null leaves a filter out. */
    record Filter(UUID forum, String county, Instant from, Instant until, MeetingState state) {}

    /** @param forums the ones the caller may read, null for all */
    Page<Meeting> page(Filter filter, List<UUID> forums, PageRequest request) {
        return Conditions.of()
                .where("forumId", filter.forum())
                .and("forumId in (select f.id from Forum f where f.countyCode = :county)", "county", filter.county())
                .and("startsAt >= :from", "from", filter.from())
                .and("startsAt < :until", "until", filter.until())
                .where("state", filter.state())
                .and("forumId in :forums", "forums", forums)
                .page(this, "startsAt, id", request);
    }

    Page<Meeting> publicPage(UUID forumId, PageRequest request) {
        return Conditions.of()
                .where("forumId", forumId)
                .and("state <> :planned", "planned", MeetingState.PLANNED)
                .page(this, "startsAt desc, id", request);
    }
}
