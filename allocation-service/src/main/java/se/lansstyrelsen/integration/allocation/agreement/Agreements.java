package se.lansstyrelsen.integration.allocation.agreement;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.lansstyrelsen.integration.kit.caller.Caller;
import se.lansstyrelsen.integration.kit.http.ExpectedVersion;
import se.lansstyrelsen.integration.kit.paging.Conditions;
import se.lansstyrelsen.integration.kit.paging.Page;
import se.lansstyrelsen.integration.kit.paging.PageRequest;
import se.lansstyrelsen.integration.kit.problem.Problem;

/** Agreements of every county. */
@ApplicationScoped
class Agreements implements PanacheRepositoryBase<Agreement, UUID> {

    private static final String STANDS =
            """
            status in ('SIGNED', 'TERMINATED') and signedOn <= :day and term.validFrom <= :day \
            and (lastDay is null or lastDay >= :day) \
            and (term.validTo is null or term.extensionMonths > 0 or term.validTo >= :day)""";

    private static final String RUN_OUT =
            "(term.validTo is not null and term.extensionMonths = 0 and term.validTo < :day)";

    /** Those under notice are TERMINATED, whatever their period. */
    private static final String SIGNED_WITHOUT_NOTICE = "(signedOn <= :day and (noticeOn is null or noticeOn > :day))";

    private static final String UNSIGNED = "(signedOn is null or signedOn > :day)";

    Agreement require(UUID id) {
        return findByIdOptional(id).orElseThrow(Agreements::unknown);
    }

    Agreement require(UUID id, long expectedVersion) {
        var agreement = require(id);
        ExpectedVersion.check(expectedVersion, agreement.version());
        return agreement;
    }

    /** Held until the transaction ends, so that two parties may sign in the same moment. */
    Agreement requireForSignature(UUID id) {
        return find("id", id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(Agreements::unknown);
    }

    static RuntimeException unknown() {
        return Problem.NOT_FOUND.with("There is no agreement with that id, or it is not open to you yet.");
    }

    /**
     * What a list asks for; null leaves a filter out.
     *
     * @param day the day on which the status is told
     * @param standing only those that stand on the day
     */
    record Filter(
            String county,
            String municipality,
            AgreementKind kind,
            AgreementStatus status,
            LocalDate day,
            boolean standing) {}

    Page<Agreement> page(Filter filter, Caller caller, PageRequest request) {
        var conditions = Conditions.of()
                .where("countyCode", filter.county())
                .where("kind", filter.kind())
                .and(":municipality in indices(parties)", "municipality", filter.municipality())
                .and(STANDS, "day", filter.standing() ? filter.day() : null);
        if (filter.status() != null) {
            conditions.and(isOnTheDay(filter.status()), "day", filter.day());
        }
        // Drafts are open to the county board, and those sent to their parties too.
        conditions.openTo(
                caller,
                "status in ('SIGNED', 'TERMINATED')",
                "countyCode in :callerCounties",
                "status = 'SENT' and :callerMunicipality in indices(parties)");
        return conditions.page(this, "term.validFrom desc, id", request);
    }

    /** As {@link Agreement#statusOn}. */
    private static String isOnTheDay(AgreementStatus status) {
        return switch (status) {
            case DRAFT -> UNSIGNED + " and (sentOn is null or sentOn > :day)";
            case SENT -> UNSIGNED + " and sentOn <= :day";
            case SIGNED -> SIGNED_WITHOUT_NOTICE + " and not " + RUN_OUT;
            case EXPIRED -> SIGNED_WITHOUT_NOTICE + " and " + RUN_OUT;
            case TERMINATED -> "noticeOn <= :day";
        };
    }

    List<Agreement> standing(String municipalityCode, LocalDate day) {
        return list(
                STANDS + " and :municipality in indices(parties) order by term.validFrom, id",
                Map.of("day", day, "municipality", municipalityCode));
    }

    /** Those of a county that stand on a day, and those sent by a day and still waiting for signatures. */
    List<Agreement> toWatch(String countyCode, LocalDate day, LocalDate sentBy) {
        return list(
                "countyCode = :county and ((" + STANDS + ") or (status = 'SENT' and sentOn <= :sentBy)) order by id",
                Map.of("day", day, "county", countyCode, "sentBy", sentBy));
    }
}
