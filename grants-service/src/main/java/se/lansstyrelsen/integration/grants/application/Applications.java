package se.lansstyrelsen.integration.grants.application;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import se.lansstyrelsen.integration.grants.scheme.Scheme;
import se.lansstyrelsen.integration.kit.caller.Caller;
import se.lansstyrelsen.integration.kit.http.ExpectedVersion;
import se.lansstyrelsen.integration.kit.paging.Conditions;
import se.lansstyrelsen.integration.kit.paging.Page;
import se.lansstyrelsen.integration.kit.paging.PageRequest;
import se.lansstyrelsen.integration.kit.problem.Problem;
import se.lansstyrelsen.integration.kit.time.StockholmTime;

/** Applications, drafts among them. */
@ApplicationScoped
class Applications implements PanacheRepositoryBase<Application, UUID> {

    private static final String RECEIVED = "status <> 'DRAFT'";

    Application require(UUID id) {
        return findByIdOptional(id).orElseThrow(Applications::unknown);
    }

    Application require(UUID id, long expectedVersion) {
        var application = require(id);
        ExpectedVersion.check(expectedVersion, application.version());
        return application;
    }

    Application requireReceived(UUID id) {
        return received(require(id));
    }

    /** Held until the transaction ends. */
    Application requireLocked(UUID id) {
        return received(find("id", id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(Applications::unknown));
    }

    private static Application received(Application application) {
        if (application.status() == ApplicationStatus.DRAFT) {
            throw unknown();
        }
        return application;
    }

    static RuntimeException unknown() {
        return Problem.NOT_FOUND.with("There is no application with that id, or it is a draft of another's.");
    }

    List<Application> received(UUID callId) {
        return list("callId = ?1 and status <> 'DRAFT' order by receivedAt, id", callId);
    }

    /**
     * Received before it by the same board: from the same organisation, or under the same scheme with a purpose or a word
     * of the title in common. A word is one in every form it takes in Swedish.
     */
    List<Application> similar(Matter matter) {
        return getSession()
                .createNativeQuery(
                        """
                        with wanted as (
                          select cast(replace(cast(plainto_tsquery('swedish', :title) as text), '&', '|') as tsquery) words,
                                 string_to_array(:purposes, ',') purposes)
                        select a.* from application a, wanted
                        where a.deciding_county = :county and a.status <> 'DRAFT' and a.id <> :id
                          and a.received_at < :receivedAt
                          and (a.organisation_number = :organisation
                            or (a.scheme = :scheme
                              and (jsonb_exists_any(a.content -> 'purposes', purposes)
                                or to_tsvector('swedish', coalesce(a.title, '')) @@ words)))
                        order by a.organisation_number = :organisation desc,
                          ts_rank(to_tsvector('swedish', coalesce(a.title, '')), words) desc,
                          jsonb_exists_any(a.content -> 'purposes', purposes) desc,
                          a.received_at desc, a.id
                        limit 10""",
                        Application.class)
                .setParameter("title", matter.title() == null ? "" : matter.title())
                .setParameter(
                        "purposes",
                        matter.content().purposes().stream().map(Enum::name).collect(Collectors.joining(",")))
                .setParameter("county", matter.decidingCounty())
                .setParameter("id", matter.id())
                .setParameter("receivedAt", matter.receivedAt())
                .setParameter("organisation", matter.organisationNumber())
                .setParameter("scheme", matter.scheme().name())
                .getResultList();
    }

    boolean isTaken(String decidingCounty, String diaryNumber) {
        return count(
                        "decidingCounty = :county and diaryNumber = :number",
                        Map.of("county", decidingCounty, "number", diaryNumber))
                > 0;
    }

    /** What a list asks for; null leaves a filter out. @param year in which it was received, in Sweden */
    record Filter(
            UUID callId, Scheme scheme, String county, String organisation, ApplicationStatus status, Integer year) {}

    Page<Application> page(Filter filter, Caller caller, PageRequest request) {
        var conditions = Conditions.of()
                .where("callId", filter.callId())
                .where("scheme", filter.scheme())
                .where("decidingCounty", filter.county())
                .where("organisationNumber", filter.organisation())
                .where("status", filter.status());
        if (filter.year() != null) {
            conditions
                    .and("receivedAt >= :yearBegins", "yearBegins", newYear(filter.year()))
                    .and("receivedAt < :yearEnds", "yearEnds", newYear(filter.year() + 1));
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
        return conditions.page(this, "receivedAt desc nulls first, createdAt desc, id", request);
    }

    private static void ofBoards(Conditions conditions, Caller caller) {
        conditions.and(RECEIVED);
        if (!caller.isEverywhere()) {
            var counties = caller.counties().isEmpty() ? Set.of("none") : caller.counties();
            conditions.and(
                    "(decidingCounty in :counties or (scheme = 'SECTION_37_A' and concernedCounty in :counties))",
                    "counties",
                    List.copyOf(counties));
        }
    }

    private static Instant newYear(int year) {
        return LocalDate.of(year, 1, 1).atStartOfDay(StockholmTime.ZONE).toInstant();
    }
}
