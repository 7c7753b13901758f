package se.lansstyrelsen.integration.reporting.review;

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
import se.lansstyrelsen.integration.kit.problem.Problem;

/** A county board's comment on a passage of the draft (synpunkt i remissen). */
@Entity
@Table(name = "review_comment")
class ReviewComment {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "report_id")
    private UUID reportId;

    @Column(name = "county_code")
    private String countyCode;

    private String chapter;

    private String passage;

    private String comment;

    @Column(name = "commented_on")
    private LocalDate commentedOn;

    @Enumerated(EnumType.STRING)
    private CommentState state;

    private String answer;

    @Column(name = "answered_on")
    private LocalDate answeredOn;

    protected ReviewComment() {}

    ReviewComment(UUID reportId, ReviewViews.NewComment made, LocalDate today) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.reportId = reportId;
        this.countyCode = made.countyCode();
        this.chapter = made.chapter();
        this.passage = made.passage();
        this.comment = made.comment();
        this.commentedOn = today;
        this.state = CommentState.OPEN;
    }

    CommentMoved answer(boolean accepted, String answer, LocalDate today) {
        if (state != CommentState.OPEN) {
            throw Problem.ILLEGAL_STATE.with("The comment was answered on " + answeredOn + ".");
        }
        this.state = accepted ? CommentState.ACCEPTED : CommentState.REJECTED;
        this.answer = answer;
        this.answeredOn = today;
        return moved();
    }

    CommentMoved moved() {
        return new CommentMoved(id, reportId, countyCode, state);
    }

    ReviewViews.View view() {
        return new ReviewViews.View(
                id, reportId, countyCode, chapter, passage, comment, commentedOn, state, answer, answeredOn);
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID reportId() {
        return reportId;
    }
}
