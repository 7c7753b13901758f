package se.lansstyrelsen.integration.collaboration.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import se.lansstyrelsen.integration.collaboration.course.CourseViews.CourseCount;
import se.lansstyrelsen.integration.collaboration.course.CourseViews.CourseScript;
import se.lansstyrelsen.integration.collaboration.course.CourseViews.CourseView;
import se.lansstyrelsen.integration.kit.caller.Caller;
import se.lansstyrelsen.integration.kit.http.Versioned;
import se.lansstyrelsen.integration.kit.journal.Journal;
import se.lansstyrelsen.integration.kit.paging.Page;
import se.lansstyrelsen.integration.kit.paging.PageRequest;
import se.lansstyrelsen.integration.kit.problem.Problem;
import se.lansstyrelsen.integration.kit.region.Regions;

/** Writes courses and counts those who took them; one transaction a method. */
@ApplicationScoped
class CourseService {

    private final Courses courses;
    private final Participations participations;
    private final Caller caller;
    private final Journal journal;

    CourseService(Courses courses, Participations participations, Caller caller, Journal journal) {
        this.courses = courses;
        this.participations = participations;
        this.caller = caller;
        this.journal = journal;
    }

    @Transactional
    Versioned<CourseScript> begin(CourseContent content) {
        Regions.mustBeCounty(content.countyCode(), "/countyCode");
        caller.mustActForCounty(content.countyCode());
        var course = new Course(content);
        courses.persist(course);
        journal.append(new CourseKept(course.id(), course.countyCode(), course.state()));
        return versioned(course);
    }

    @Transactional
    Versioned<CourseScript> write(UUID id, long expectedVersion, CourseContent content) {
        return moved(id, expectedVersion, course -> course.write(content));
    }

    @Transactional
    Versioned<CourseScript> open(UUID id, long expectedVersion) {
        return moved(id, expectedVersion, Course::open);
    }

    @Transactional
    Versioned<CourseScript> close(UUID id, long expectedVersion) {
        return moved(id, expectedVersion, Course::close);
    }

    private Versioned<CourseScript> moved(UUID id, long expectedVersion, Function<Course, CourseKept> step) {
        var course = courses.require(id, expectedVersion);
        caller.mustActForCounty(course.countyCode());
        journal.append(step.apply(course));
        return versioned(course);
    }

    @Transactional
    Versioned<CourseScript> script(UUID id) {
        var course = courses.require(id);
        caller.mustActForCounty(course.countyCode());
        return versioned(course);
    }

    /** For anybody; a draft is nobody's business yet. */
    @Transactional
    Versioned<CourseView> told(UUID id) {
        var course = courses.require(id);
        if (course.state() == CourseState.DRAFT) {
            throw Problem.NOT_FOUND.with("There is no course with that id. GET /courses lists them.");
        }
        return new Versioned<>(CourseView.of(course), course.version());
    }

    @Transactional
    Page<CourseView> told(PageRequest request) {
        return courses.told(request).map(CourseView::of);
    }

    @Transactional
    List<CourseCount> counts(UUID id, String county, LocalDate from, LocalDate to) {
        return participations.counts(courses.require(id).id(), county, from, to);
    }

    private Versioned<CourseScript> versioned(Course course) {
        courses.flush();
        return new Versioned<>(CourseScript.of(course), course.version());
    }
}
