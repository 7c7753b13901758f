package se.lansstyrelsen.integration.allocation.transfer;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import se.lansstyrelsen.integration.kit.caller.Caller;
import se.lansstyrelsen.integration.kit.http.ExpectedVersion;
import se.lansstyrelsen.integration.kit.paging.Conditions;
import se.lansstyrelsen.integration.kit.paging.Page;
import se.lansstyrelsen.integration.kit.paging.PageRequest;
import se.lansstyrelsen.integration.kit.problem.Problem;

/** Transfers of every county and year, of both kinds. */
@ApplicationScoped
class Transfers implements PanacheRepositoryBase<Transfer, UUID> {

    Transfer require(TransferKind kind, UUID id) {
        return require(kind, findByIdOptional(id));
    }

    Transfer require(TransferKind kind, UUID id, long expectedVersion) {
        var transfer = require(kind, id);
        ExpectedVersion.check(expectedVersion, transfer.version());
        return transfer;
    }

    /** Held until the transaction ends, so that no consent is kept after a withdrawal. */
    Transfer requireForConsent(TransferKind kind, UUID id) {
        return require(kind, findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE));
    }

    private static Transfer require(TransferKind kind, Optional<Transfer> found) {
        return found.filter(transfer -> transfer.kind() == kind)
                .orElseThrow(() -> Problem.NOT_FOUND.with("There is no such transfer under " + kind.path() + "."));
    }

    /** What a list asks for; null leaves a filter out, and the area may be the start of a code. */
    record Filter(TransferKind kind, Integer year, String area, TransferStatus status) {}

    Page<Transfer> page(Filter filter, Caller caller, PageRequest request) {
        return Conditions.of()
                .where("kind", filter.kind())
                .where("year", filter.year())
                .where("status", filter.status())
                .and(
                        "(fromMunicipality like :area or toMunicipality like :area)",
                        "area",
                        filter.area().isEmpty() ? null : filter.area() + "%")
                .within(caller, "fromMunicipality", "toMunicipality")
                .page(this, "year desc, registeredAt desc, id", request);
    }
}
