package se.lansstyrelsen.integration.collaboration.course;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.lansstyrelsen.integration.collaboration.course.CourseViews.CourseCount;
import se.lansstyrelsen.integration.kit.problem.Problem;

/** Those who take courses. */
@ApplicationScoped
class Participations implements PanacheRepositoryBase<Participation, UUID> {

    /** One that is not there, and one whose key is another, look alike. */
    Participation require(UUID id, String key) {
        return findByIdOptional(id)
                .filter(participation -> participation.isFor(key))
                .orElseThrow(() ->
                        Problem.NOT_FOUND.with("There is no such participation, or Participation-Key is not its key."));
    }

    Optional<Participation> ofDiploma(String number) {
        return find("diplomaNumber", number).firstResultOptional();
    }

    /** Per kind of employer, of those who began from one day to another. @param county null for all */
    List<CourseCount> counts(UUID course, String county, LocalDate from, LocalDate to) {
        return getEntityManager()
                .createQuery(
                        """
                        select p.employerKind, cast(count(p) as Integer), cast(count(p.completedOn) as Integer),
                               cast(coalesce(sum((select count(a) from Attempt a
                                     where a.participationId = p.id and a.passed = false)), 0) as Integer)
                          from Participation p
                         where p.courseId = :course and p.begunOn between :from and :to
                           and (cast(:county as String) is null or p.countyCode = :county)
                         group by p.employerKind order by p.employerKind""",
                        CourseCount.class)
                .setParameter("course", course)
                .setParameter("county", county)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultList();
    }
}
