package se.lansstyrelsen.integration.grants.decision;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.lansstyrelsen.integration.grants.scheme.Scheme;
import se.lansstyrelsen.integration.kit.caller.Caller;
import se.lansstyrelsen.integration.kit.paging.Conditions;
import se.lansstyrelsen.integration.kit.paging.Page;
import se.lansstyrelsen.integration.kit.paging.PageRequest;
import se.lansstyrelsen.integration.kit.problem.Problem;

/** Decisions of every county, each kept as it was made. */
@ApplicationScoped
class Decisions implements PanacheRepositoryBase<Decision, UUID> {

    Decision require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> Problem.NOT_FOUND.with("There is no decision with that id."));
    }

    List<Decision> of(UUID applicationId) {
        return list("applicationId = ?1 order by number", applicationId);
    }

    Optional<Decision> latest(UUID applicationId) {
        return find("applicationId = ?1 order by number desc", applicationId).firstResultOptional();
    }

    /** What a list asks for; null leaves a filter out. @param year of the decision */
    record Filter(Integer year, Scheme scheme, String county, Outcome outcome) {}

    /** Those the caller may read: an applicant's own; a board's, and for 37 a § those that concern its county. */
    Page<Decision> page(Filter filter, Caller caller, PageRequest request) {
        var conditions = Conditions.of()
                .where("scheme", filter.scheme())
                .where("decidingCounty", filter.county())
                .where("outcome", filter.outcome());
        if (filter.year() != null) {
            conditions
                    .and("made.decidedOn >= :yearBegins", "yearBegins", LocalDate.of(filter.year(), 1, 1))
                    .and("made.decidedOn <= :yearEnds", "yearEnds", LocalDate.of(filter.year(), 12, 31));
        }
        caller.organisation()
                .ifPresentOrElse(
                        number -> conditions.and("organisationNumber = :own", "own", number),
                        () -> caller.municipality()
                                .ifPresentOrElse(
                                        code -> conditions.and(
                                                "municipalityCode = :own and applicantKind = 'MUNICIPALITY'",
                                                "own",
                                                code),
                                        () -> ofBoards(conditions, caller)));
        return conditions.page(this, "made.decidedOn desc, made.decidedAt desc, id", request);
    }

    private static void ofBoards(Conditions conditions, Caller caller) {
        if (!caller.isEverywhere()) {
            var counties = caller.counties().isEmpty() ? List.of("none") : List.copyOf(caller.counties());
            conditions.and(
                    "(decidingCounty in :counties or (scheme = 'SECTION_37_A' and concernedCounty in :counties))",
                    "counties",
                    counties);
        }
    }
}
