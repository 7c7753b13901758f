package se.lansstyrelsen.integration.collaboration.situationreport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import se.lansstyrelsen.integration.collaboration.goal.Area;
import se.lansstyrelsen.integration.collaboration.meeting.MeetingState;
import se.lansstyrelsen.integration.kit.time.StockholmTime;

/** What the county's own forums did in a quarter. */
@ApplicationScoped
class QuarterFacts {

    private final EntityManager database;

    QuarterFacts(EntityManager database) {
        this.database = database;
    }

    /** A meeting that was held. */
    record Held(String forum, String title, Instant startsAt) {}

    /** A decision. */
    record Made(String forum, int year, int number, String text, LocalDate madeOn) {}

    /** An issue (medskick) raised or answered. @param answeredOn null unless answered in the quarter */
    record Raised(Area area, String title, LocalDate raisedOn, LocalDate answeredOn) {}

    List<Held> meetings(String county, LocalDate first, LocalDate last) {
        return database.createQuery(
                        """
                        select f.name, m.title, m.startsAt from Meeting m join Forum f on f.id = m.forumId
                         where f.countyCode = :county and m.state in :held and m.startsAt >= :from and m.startsAt < :until
                         order by m.startsAt, f.name""",
                        Held.class)
                .setParameter("county", county)
                .setParameter("held", List.of(MeetingState.HELD, MeetingState.MINUTED, MeetingState.VERIFIED))
                .setParameter("from", first.atStartOfDay(StockholmTime.ZONE).toInstant())
                .setParameter(
                        "until",
                        last.plusDays(1).atStartOfDay(StockholmTime.ZONE).toInstant())
                .getResultList();
    }

    List<Made> decisions(String county, LocalDate first, LocalDate last) {
        return database.createQuery(
                        """
                        select f.name, d.year, d.number, d.text, d.madeOn from Decision d join Forum f on f.id = d.forumId
                         where f.countyCode = :county and d.madeOn between :first and :last
                         order by d.madeOn, f.name, d.number""",
                        Made.class)
                .setParameter("county", county)
                .setParameter("first", first)
                .setParameter("last", last)
                .getResultList();
    }

    List<Raised> issues(String county, LocalDate first, LocalDate last) {
        return database.createQuery(
                        """
                        select i.area, i.title, i.raisedOn,
                               case when i.answeredOn between :first and :last then i.answeredOn else null end
                          from Issue i
                         where i.countyCode = :county
                           and (i.raisedOn between :first and :last or i.answeredOn between :first and :last)
                         order by i.raisedOn, i.title""",
                        Raised.class)
                .setParameter("county", county)
                .setParameter("first", first)
                .setParameter("last", last)
                .getResultList();
    }
}
