package se.lansstyrelsen.integration.collaboration.course;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import se.lansstyrelsen.integration.kit.http.ExpectedVersion;
import se.lansstyrelsen.integration.kit.paging.Conditions;
import se.lansstyrelsen.integration.kit.paging.Page;
import se.lansstyrelsen.integration.kit.paging.PageRequest;
import se.lansstyrelsen.integration.kit.problem.Problem;

/** The courses. */
@ApplicationScoped
class Courses implements PanacheRepositoryBase<Course, UUID> {

    Course require(UUID id) {
        return findByIdOptional(id)
                .orElseThrow(() -> Problem.NOT_FOUND.with("There is no course with that id. GET /courses lists them."));
    }

    Course require(UUID id, long expectedVersion) {
        var course = require(id);
        ExpectedVersion.check(expectedVersion, course.version());
        return course;
    }

    /** Those that anybody may know of. */
    Page<Course> told(PageRequest request) {
        return Conditions.of()
                .and("state <> :draft", "draft", CourseState.DRAFT)
                .page(this, "title, id", request);
    }
}
