package se.lansstyrelsen.integration.collaboration.course;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import se.lansstyrelsen.integration.collaboration.CollaborationProblem;

/** A course that anybody may take. Its content stands from the day it opens, so that all are tested alike. */
@Entity
@Table(name = "course")
class Course {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "county_code")
    private String countyCode;

    private String title;

    @Enumerated(EnumType.STRING)
    private CourseState state;

    @JdbcTypeCode(SqlTypes.JSON)
    private CourseContent content;

    protected Course() {}

    Course(CourseContent content) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.countyCode = content.countyCode();
        this.state = CourseState.DRAFT;
        write(content);
    }

    CourseKept write(CourseContent content) {
        if (state != CourseState.DRAFT) {
            throw CollaborationProblem.COURSE_STANDS.with("The course is " + state + ".");
        }
        if (!content.countyCode().equals(countyCode)) {
            throw CollaborationProblem.COURSE_STAYS_WITH_ITS_COUNTY.with(
                    "The course is the board of county " + countyCode + "'s.");
        }
        content.check();
        this.content = content;
        this.title = content.title();
        return kept();
    }

    CourseKept open() {
        return move(CourseState.DRAFT, CourseState.OPEN);
    }

    CourseKept close() {
        return move(CourseState.OPEN, CourseState.CLOSED);
    }

    private CourseKept move(CourseState from, CourseState to) {
        if (state != from) {
            throw CollaborationProblem.COURSE_NOT_THERE.with(
                    "The course is " + state + "; only one that is " + from + " becomes " + to + ".");
        }
        state = to;
        return kept();
    }

    void mustBeOpen() {
        if (state != CourseState.OPEN) {
            throw CollaborationProblem.COURSE_NOT_OPEN.with("The course is " + state + ".");
        }
    }

    private CourseKept kept() {
        return new CourseKept(id, countyCode, state);
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    String countyCode() {
        return countyCode;
    }

    CourseState state() {
        return state;
    }

    CourseContent content() {
        return content;
    }
}
