package se.lansstyrelsen.integration.collaboration.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import se.lansstyrelsen.integration.kit.time.StockholmTime;

/** Finds what awaits some organisations: as holders, as leads of forums that hold, in seats, and as contributors. */
@ApplicationScoped
class Awaiting {

    private static final int MOST = 500;

    private final EntityManager database;

    Awaiting(EntityManager database) {
        this.database = database;
    }

    /** What is due first comes first; what has no last day comes last. */
    List<Notification> of(Set<UUID> organisations, LocalDate today) {
        if (organisations.isEmpty()) {
            return List.of();
        }
        var found = new ArrayList<Notification>();
        found.addAll(issues(organisations, today));
        found.addAll(minutes(organisations));
        found.addAll(contributions(organisations, today));
        found.sort(Comparator.comparing(Notification::dueOn, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
                .thenComparing(Notification::since)
                .thenComparing(Notification::id));
        return found;
    }

    private List<Notification> issues(Set<UUID> organisations, LocalDate today) {
        return rows(
                        """
                        select i.id, i.title, i.holding.since, i.holding.dueOn from Issue i
                         where i.state in (HELD, HANDED_OVER)
                           and (i.holding.organisationId in :organisations or i.holding.forumId in
                                (select f.id from Forum f where f.leadOrganisationId in :organisations))
                         order by i.holding.dueOn""",
                        organisations)
                .stream()
                .map(row -> notification(
                        NotificationKind.ISSUE_TO_ANSWER,
                        (UUID) row[0],
                        (String) row[1],
                        (LocalDate) row[2],
                        (LocalDate) row[3],
                        today,
                        "/issues/" + row[0]))
                .toList();
    }

    private List<Notification> minutes(Set<UUID> organisations) {
        return rows(
                        """
                        select distinct m.id, g.title, m.writtenAt, g.id from Minutes m
                          join m.verifiers v join Seat s on s.id = v.seatId join Meeting g on g.id = m.meetingId
                         where m.withdrawnAt is null and m.verifiedAt is null and v.verifiedAt is null
                           and s.organisationId in :organisations""",
                        organisations)
                .stream()
                .map(row -> notification(
                        NotificationKind.MINUTES_TO_VERIFY,
                        (UUID) row[0],
                        (String) row[1],
                        ((Instant) row[2]).atZone(StockholmTime.ZONE).toLocalDate(),
                        null,
                        null,
                        "/meetings/" + row[3] + "/minutes"))
                .toList();
    }

    private List<Notification> contributions(Set<UUID> organisations, LocalDate today) {
        return rows(
                        """
                        select r.id, concat('Kvartal ', r.quarter, ' ', r.year), r.dueOn, r.dueOn from SituationReport r
                          join r.contributors c
                         where r.state <> APPROVED and c.status = ASKED and c.organisationId in :organisations""",
                        organisations)
                .stream()
                .map(row -> notification(
                        NotificationKind.CONTRIBUTION_DUE,
                        (UUID) row[0],
                        (String) row[1],
                        (LocalDate) row[2],
                        (LocalDate) row[3],
                        today,
                        "/situation-reports/" + row[0]))
                .toList();
    }

    private static Notification notification(
            NotificationKind kind,
            UUID id,
            String title,
            LocalDate since,
            LocalDate dueOn,
            LocalDate today,
            String path) {
        return new Notification(kind, id, title, since, dueOn, dueOn != null && today.isAfter(dueOn), path);
    }

    private List<Object[]> rows(String question, Set<UUID> organisations) {
        return database.createQuery(question, Object[].class)
                .setParameter("organisations", organisations)
                .setMaxResults(MOST)
                .getResultList();
    }
}
