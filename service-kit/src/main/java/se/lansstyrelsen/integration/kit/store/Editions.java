package se.lansstyrelsen.integration.kit.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Supplier;
import se.lansstyrelsen.integration.kit.http.ExpectedVersion;
import se.lansstyrelsen.integration.kit.paging.Conditions;
import se.lansstyrelsen.integration.kit.paging.Page;
import se.lansstyrelsen.integration.kit.paging.PageRequest;
import se.lansstyrelsen.integration.kit.problem.Problem;

/** The repository of things kept in {@link Edition}s. */
public interface Editions<E extends Edition> extends PanacheRepositoryBase<E, UUID> {

    /** What stands of the thing. @throws se.lansstyrelsen.integration.kit.problem.ProblemException 404 */
    default E require(UUID id) {
        return find("id = ?1 and replacedAt is null", id)
                .firstResultOptional()
                .orElseThrow(() -> Problem.NOT_FOUND.with("There is nothing of that kind with that id."));
    }

    /** What stands, as the writer has read it. @throws se.lansstyrelsen.integration.kit.problem.ProblemException 404, 412 */
    default E require(UUID id, long expectedNumber) {
        var standing = require(id);
        ExpectedVersion.check(expectedNumber, standing.number());
        return standing;
    }

    /** Keeps a first edition. @param taken the refusal when a unique index says that there is one already */
    default void open(E first, Supplier<? extends RuntimeException> taken) {
        UniqueRows.keep(() -> persistAndFlush(first), taken);
    }

    /** Keeps the next edition. The former is written first, so that of two writers at once one is told 412. */
    default void keep(E next) {
        flush();
        persistAndFlush(next);
    }

    /** Every edition of a thing, the latest first. */
    default Page<E> history(UUID id, PageRequest request) {
        return Conditions.of().where("id", id).page(this, "number desc", request);
    }

    /** Begins the conditions of a list of what stood at an instant. */
    static Conditions knownAt(Instant instant) {
        return Conditions.of()
                .and("recordedAt <= :knownAt", "knownAt", instant)
                .and("(replacedAt is null or replacedAt > :knownAt)");
    }
}
