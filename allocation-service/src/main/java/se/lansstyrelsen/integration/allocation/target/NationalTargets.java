package se.lansstyrelsen.integration.allocation.target;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.lansstyrelsen.integration.kit.paging.Conditions;
import se.lansstyrelsen.integration.kit.paging.Page;
import se.lansstyrelsen.integration.kit.paging.PageRequest;
import se.lansstyrelsen.integration.kit.problem.Problem;

/** Every version of every year's target. */
@ApplicationScoped
class NationalTargets implements PanacheRepositoryBase<NationalTarget, UUID> {

    NationalTarget require(UUID id) {
        return findByIdOptional(id)
                .orElseThrow(() -> Problem.NOT_FOUND.with("There is no national target with that id."));
    }

    /** The version that stands on a day, as it was recorded by an instant. */
    Optional<NationalTarget> standing(int year, LocalDate day, Instant knownAt) {
        return find(
                        "year = ?1 and validFrom <= ?2 and recordedAt <= ?3 order by validFrom desc, recordedAt desc",
                        year,
                        day,
                        knownAt)
                .firstResultOptional();
    }

    /** The version next before a place in the order in which versions of a year come to stand. */
    Optional<NationalTarget> before(int year, LocalDate validFrom, Instant recordedAt) {
        return find(
                        "year = ?1 and (validFrom < ?2 or validFrom = ?2 and recordedAt < ?3)"
                                + " order by validFrom desc, recordedAt desc",
                        year,
                        validFrom,
                        recordedAt)
                .firstResultOptional();
    }

    /** Those that have come to stand by a day, as it was recorded by an instant, in that order. */
    List<NationalTarget> validBy(int year, LocalDate day, Instant knownAt) {
        return list(
                "year = ?1 and validFrom <= ?2 and recordedAt <= ?3 order by validFrom, recordedAt",
                year,
                day,
                knownAt);
    }

    List<NationalTarget> of(int year) {
        return list("year", year);
    }

    Page<NationalTarget> page(Integer year, PageRequest request) {
        return Conditions.of().where("year", year).page(this, "year desc, validFrom, recordedAt, id", request);
    }
}
