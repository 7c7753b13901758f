package se.lansstyrelsen.integration.collaboration.course;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import se.lansstyrelsen.integration.collaboration.course.CourseViews.NewParticipation;
import se.lansstyrelsen.integration.collaboration.course.ParticipationMoved.Step;
import se.lansstyrelsen.integration.kit.privacy.SecretKey;

/** Somebody who takes a course. Only who holds the key comes back to it. */
@Entity
@Table(name = "participation")
class Participation {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "course_id")
    private UUID courseId;

    @Column(name = "key_hash")
    private String keyHash;

    private String name;

    @Column(name = "employer_kind")
    @Enumerated(EnumType.STRING)
    private EmployerKind employerKind;

    @Column(name = "county_code")
    private String countyCode;

    @Column(name = "begun_on")
    private LocalDate begunOn;

    @Column(name = "completed_on")
    private LocalDate completedOn;

    @Column(name = "diploma_number")
    private String diplomaNumber;

    private boolean erased;

    protected Participation() {}

    Participation(UUID courseId, NewParticipation wish, String key, LocalDate begunOn) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.courseId = courseId;
        this.keyHash = SecretKey.hash(key);
        this.name = wish.name();
        this.employerKind = wish.employerKind();
        this.countyCode = wish.countyCode();
        this.begunOn = begunOn;
    }

    ParticipationMoved complete(LocalDate day, String number) {
        completedOn = day;
        diplomaNumber = number;
        return moved(Step.COMPLETED, null);
    }

    /** The name and the diploma go; that somebody of that employer took the course is still counted. */
    ParticipationMoved erase() {
        name = null;
        diplomaNumber = null;
        erased = true;
        return moved(Step.ERASED, null);
    }

    ParticipationMoved moved(Step step, String moment) {
        return new ParticipationMoved(id, courseId, step, moment);
    }

    boolean isFor(String key) {
        return !erased && SecretKey.fits(key, keyHash);
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID courseId() {
        return courseId;
    }

    String name() {
        return name;
    }

    LocalDate completedOn() {
        return completedOn;
    }

    String diplomaNumber() {
        return diplomaNumber;
    }
}
