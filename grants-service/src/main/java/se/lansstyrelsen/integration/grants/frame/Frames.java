package se.lansstyrelsen.integration.grants.frame;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.lansstyrelsen.integration.grants.GrantsProblem;
import se.lansstyrelsen.integration.grants.scheme.Scheme;
import se.lansstyrelsen.integration.kit.caller.Caller;
import se.lansstyrelsen.integration.kit.paging.Conditions;
import se.lansstyrelsen.integration.kit.paging.Page;
import se.lansstyrelsen.integration.kit.paging.PageRequest;
import se.lansstyrelsen.integration.kit.problem.Problem;

/** Frames of every county; whoever means to change one takes its row first and holds it until the transaction ends. */
@ApplicationScoped
class Frames implements PanacheRepositoryBase<Frame, UUID> {

    private static final String OF_KEY = "scheme = :scheme and countyCode = :county and year = :year";

    /** What a list asks for; null leaves a filter out. */
    record Filter(Scheme scheme, Integer year, String countyCode) {}

    Frame require(UUID id) {
        return findByIdOptional(id).orElseThrow(Frames::unknown);
    }

    Frame requireLocked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(Frames::unknown);
    }

    /** @throws se.lansstyrelsen.integration.kit.problem.ProblemException 409 when the county has none */
    Frame requireLocked(FrameKey key) {
        return find(OF_KEY, parameters(key))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(() -> noFrame(key));
    }

    /** Takes both rows, always in the same order, so that two transfers cannot wait for each other. */
    void lock(UUID one, UUID other) {
        find("id in (?1, ?2) order by id", one, other)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** What a frame is for, without reading the frame itself into the transaction. */
    FrameKey requireKey(UUID id) {
        return getEntityManager()
                .createQuery("select scheme, countyCode, year from Frame where id = ?1", FrameKey.class)
                .setParameter(1, id)
                .getResultStream()
                .findFirst()
                .orElseThrow(Frames::unknown);
    }

    /** Its id, without reading the frame itself into the transaction. */
    UUID requireId(FrameKey key) {
        return one("id", UUID.class, key).orElseThrow(() -> noFrame(key));
    }

    Optional<FrameStanding> standing(FrameKey key) {
        return one("standing", FrameStanding.class, key);
    }

    private <T> Optional<T> one(String field, Class<T> type, FrameKey key) {
        var query = getEntityManager().createQuery("select " + field + " from Frame where " + OF_KEY, type);
        parameters(key).forEach(query::setParameter);
        return query.getResultStream().findFirst();
    }

    Page<Frame> page(Filter filter, Caller caller, PageRequest request) {
        return Conditions.of()
                .where("scheme", filter.scheme())
                .where("year", filter.year())
                .where("countyCode", filter.countyCode())
                .and(
                        "(countyCode in :own or decidingCounty in :own)",
                        "own",
                        caller.isEverywhere() ? null : Set.copyOf(caller.counties()))
                .page(this, "year desc, scheme, countyCode", request);
    }

    private static Map<String, Object> parameters(FrameKey key) {
        return Map.of("scheme", key.scheme(), "county", key.countyCode(), "year", key.year());
    }

    private static RuntimeException unknown() {
        return Problem.NOT_FOUND.with("There is no such frame.");
    }

    private static RuntimeException noFrame(FrameKey key) {
        return GrantsProblem.NO_FRAME.with("There is no frame " + key + ". Record what was allotted first.");
    }
}
