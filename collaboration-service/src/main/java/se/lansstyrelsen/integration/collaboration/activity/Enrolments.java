package se.lansstyrelsen.integration.collaboration.activity;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import se.lansstyrelsen.integration.collaboration.activity.ActivityViews.ActivityCount;
import se.lansstyrelsen.integration.kit.paging.Conditions;
import se.lansstyrelsen.integration.kit.paging.Page;
import se.lansstyrelsen.integration.kit.paging.PageRequest;
import se.lansstyrelsen.integration.kit.problem.Problem;

/** The enrolments, in the order they came. */
@ApplicationScoped
class Enrolments implements PanacheRepositoryBase<Enrolment, UUID> {

    Enrolment require(String key) {
        return find("key", key)
                .firstResultOptional()
                .orElseThrow(() -> Problem.NOT_FOUND.with(
                        "There is no such enrolment. Take the key from the answer or the letter about it."));
    }

    List<Enrolment> of(UUID activity, EnrolmentState... states) {
        return list("activityId = ?1 and state in ?2 order by enrolledAt, id", activity, List.of(states));
    }

    long count(UUID activity, EnrolmentState state) {
        return count("activityId = ?1 and state = ?2", activity, state);
    }

    /** Per activity, how many stand in a state. */
    Map<UUID, Long> counts(List<UUID> activities, EnrolmentState state) {
        return getEntityManager()
                .createQuery(
                        """
                        select e.activityId, count(e) from Enrolment e
                         where e.activityId in :activities and e.state = :state group by e.activityId""",
                        Object[].class)
                .setParameter("activities", activities)
                .setParameter("state", state)
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (Long) row[1]));
    }

    boolean isEnrolled(UUID activity, String email) {
        return count(
                        "activityId = ?1 and lower(email) = lower(?2) and state <> ?3",
                        activity,
                        email,
                        EnrolmentState.WITHDRAWN)
                > 0;
    }

    Page<Enrolment> page(UUID activity, PageRequest request) {
        return Conditions.of().where("activityId", activity).page(this, "enrolledAt, id", request);
    }

    /** Those who attended from one day to another, by county and group. @param county null for all */
    List<ActivityCount> statistics(String county, LocalDate from, LocalDate to) {
        return getEntityManager()
                .createQuery(
                        """
                        select a.countyCode, e.group, cast(count(distinct a.id) as Integer), cast(count(e) as Integer)
                          from Enrolment e join Activity a on a.id = e.activityId
                         where e.state = :attended and a.startsOn between :from and :to
                           and (cast(:county as String) is null or a.countyCode = :county)
                         group by a.countyCode, e.group order by a.countyCode, e.group""",
                        ActivityCount.class)
                .setParameter("attended", EnrolmentState.ATTENDED)
                .setParameter("county", county)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultList();
    }
}
