package se.lansstyrelsen.integration.collaboration.agreement;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.Timeouts;
import se.lansstyrelsen.integration.kit.http.ExpectedVersion;
import se.lansstyrelsen.integration.kit.paging.Conditions;
import se.lansstyrelsen.integration.kit.paging.Page;
import se.lansstyrelsen.integration.kit.paging.PageRequest;
import se.lansstyrelsen.integration.kit.problem.Problem;

/** The agreements. */
@ApplicationScoped
class LocalAgreements implements PanacheRepositoryBase<LocalAgreement, UUID> {

    private static final String LAST_DAY = "coalesce(endsOn, validTo)";

    LocalAgreement require(UUID id) {
        return findByIdOptional(id)
                .orElseThrow(() -> Problem.NOT_FOUND.with(
                        "There is no agreement with that id. GET /local-agreements lists them."));
    }

    LocalAgreement require(UUID id, long expectedVersion) {
        var agreement = require(id);
        ExpectedVersion.check(expectedVersion, agreement.version());
        return agreement;
    }

    /** Some whose last day has come or is near and has not been told of, each taken by one replica only. */
    List<LocalAgreement> lapsingBy(LocalDate day) {
        return find(
                        "validTo <= ?1 and endsOn is null and (remindedFor is null or remindedFor < validTo) order by id",
                        day)
                .page(0, 50)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint("jakarta.persistence.lock.timeout", Timeouts.SKIP_LOCKED_MILLI)
                .list();
    }

    /** What a list asks for; null leaves a filter out. */
    record Filter(String county, String municipality, UUID party, UUID forum, LocalDate validOn, LocalDate lapsingBy) {}

    Page<LocalAgreement> page(Filter filter, PageRequest request) {
        return Conditions.of()
                .where("countyCode", filter.county())
                .where("municipalityCode", filter.municipality())
                .where("forumId", filter.forum())
                .and(
                        "id in (select a.id from LocalAgreement a join a.parties p where p.organisationId = :party)",
                        "party",
                        filter.party())
                .and(
                        "validFrom <= :day and (" + LAST_DAY + " is null or " + LAST_DAY + " >= :day)",
                        "day",
                        filter.validOn())
                .and(LAST_DAY + " <= :lapsing", "lapsing", filter.lapsingBy())
                .page(this, "countyCode, validFrom desc, id", request);
    }
}
