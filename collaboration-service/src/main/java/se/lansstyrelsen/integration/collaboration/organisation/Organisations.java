package se.lansstyrelsen.integration.collaboration.organisation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.lansstyrelsen.integration.collaboration.CollaborationProblem;
import se.lansstyrelsen.integration.kit.caller.Caller;
import se.lansstyrelsen.integration.kit.http.ExpectedVersion;
import se.lansstyrelsen.integration.kit.paging.Conditions;
import se.lansstyrelsen.integration.kit.paging.Page;
import se.lansstyrelsen.integration.kit.paging.PageRequest;
import se.lansstyrelsen.integration.kit.problem.Problem;
import se.lansstyrelsen.integration.kit.store.UniqueRows;

/** The registered organisations. */
@ApplicationScoped
class Organisations implements PanacheRepositoryBase<Organisation, UUID> {

    Organisation require(UUID id) {
        return findByIdOptional(id)
                .orElseThrow(() -> Problem.NOT_FOUND.with(
                        "There is no organisation with that id. GET /organisations lists them."));
    }

    Organisation require(UUID id, long expectedVersion) {
        var organisation = require(id);
        ExpectedVersion.check(expectedVersion, organisation.version());
        return organisation;
    }

    /** Writes a new or changed one; a unique index lets a number and a code be of one only. */
    void keep(Organisation organisation) {
        UniqueRows.keep(
                () -> persistAndFlush(organisation),
                () -> CollaborationProblem.ORGANISATION_EXISTS.with(
                        "Another organisation has that number or code. GET /organisations lists them."));
    }

    /** Those the caller's token speaks for: by number, as county board, or as municipality. Who acts everywhere speaks for no board. */
    List<Organisation> actedForBy(Caller caller) {
        return list(
                "organisationNumber = :number or municipalityCode = :municipality or countyBoardOf in :counties",
                Map.of(
                        "number", caller.organisation().orElse("none"),
                        "municipality", caller.municipality().orElse("none"),
                        "counties", caller.counties()));
    }

    /** What a list asks for; null leaves a filter out. */
    record Filter(
            OrganisationKind kind, String name, String organisationNumber, String countyBoardOf, String municipality) {}

    Page<Organisation> page(Filter filter, PageRequest request) {
        return Conditions.of()
                .where("kind", filter.kind())
                .and(
                        "lower(name) like concat('%', lower(:part), '%')",
                        "part",
                        filter.name() == null
                                ? null
                                : filter.name().replace("%", "").replace("_", ""))
                .where("organisationNumber", filter.organisationNumber())
                .where("countyBoardOf", filter.countyBoardOf())
                .where("municipalityCode", filter.municipality())
                .page(this, "name, id", request);
    }
}
