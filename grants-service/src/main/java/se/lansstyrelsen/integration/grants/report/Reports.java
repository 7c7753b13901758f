package se.lansstyrelsen.integration.grants.report;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.lansstyrelsen.integration.kit.caller.Caller;
import se.lansstyrelsen.integration.kit.http.ExpectedVersion;
import se.lansstyrelsen.integration.kit.paging.Conditions;
import se.lansstyrelsen.integration.kit.paging.Page;
import se.lansstyrelsen.integration.kit.paging.PageRequest;
import se.lansstyrelsen.integration.kit.problem.Problem;

/** Reports of every county, asked for and sent in. */
@ApplicationScoped
class Reports implements PanacheRepositoryBase<Report, UUID> {

    /** Grants whose final report nobody has asked for yet, or whose effort got another last day since. */
    private static final String WITHOUT_FINAL =
            """
            select d.application_id from grant_decision d
            left join report r on r.application_id = d.application_id and r.kind = 'FINAL'
            where d.number = (select max(l.number) from grant_decision l where l.application_id = d.application_id)
              and d.granted_amount > 0 and d.ends_on is not null
              and (r.id is null or r.due_by_default and r.status = 'DUE' and r.due_on <> d.ends_on + cast(?1 as int))
            order by d.application_id""";

    Report require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> Problem.NOT_FOUND.with("There is no report with that id."));
    }

    Report require(UUID id, long expectedVersion) {
        var report = require(id);
        ExpectedVersion.check(expectedVersion, report.version());
        return report;
    }

    /** As {@link #require(UUID)}, and nobody else changes it until the transaction ends. */
    Report requireLocked(UUID id) {
        require(id);
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** By day. */
    List<Report> of(UUID applicationId) {
        return list("applicationId = ?1 order by dueOn, id", applicationId);
    }

    Optional<Report> finalOf(UUID applicationId) {
        return find("applicationId = ?1 and kind = ?2", applicationId, ReportKind.FINAL)
                .firstResultOptional();
    }

    /** @param days from the last day of an effort to its final report */
    @SuppressWarnings("unchecked")
    List<UUID> withoutFinal(int days) {
        return getEntityManager()
                .createNativeQuery(WITHOUT_FINAL, UUID.class)
                .setParameter(1, days)
                .getResultList();
    }

    /** Those still with their recipient and due that day or earlier. */
    List<Report> withRecipientDueBy(LocalDate day) {
        return list("status in ?1 and dueOn <= ?2 order by id", List.of(ReportStatus.DUE, ReportStatus.SENT_BACK), day);
    }

    /** Late ones, the longest overdue first. @param county null for all the caller's */
    Page<Report> overdue(String county, LocalDate today, Caller caller, PageRequest request) {
        return Conditions.of()
                .where("decidingCounty", county)
                .and("status in :open", "open", List.of(ReportStatus.DUE, ReportStatus.SENT_BACK))
                .and("dueOn < :today", "today", today)
                .concerning(caller, "decidingCounty")
                .page(this, "dueOn, id", request);
    }
}
