package se.lansstyrelsen.integration.reporting.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import se.lansstyrelsen.integration.kit.caller.Caller;
import se.lansstyrelsen.integration.kit.http.Versioned;
import se.lansstyrelsen.integration.kit.journal.Journal;
import se.lansstyrelsen.integration.kit.paging.Page;
import se.lansstyrelsen.integration.kit.paging.PageRequest;
import se.lansstyrelsen.integration.kit.problem.Fault;
import se.lansstyrelsen.integration.kit.problem.Problem;
import se.lansstyrelsen.integration.kit.region.Regions;
import se.lansstyrelsen.integration.kit.time.StockholmTime;
import se.lansstyrelsen.integration.reporting.ReportingProblem;
import se.lansstyrelsen.integration.reporting.nationalreport.NationalReportRegister;
import se.lansstyrelsen.integration.reporting.nationalreport.NationalReportState;
import se.lansstyrelsen.integration.reporting.nationalreport.ProofCondition;

/** Comments on drafts and their answers; one transaction a method. */
@ApplicationScoped
class ReviewService implements ProofCondition {

    private final ReviewComments comments;
    private final NationalReportRegister reports;
    private final Caller caller;
    private final Journal journal;
    private final Clock clock;

    ReviewService(
            ReviewComments comments, NationalReportRegister reports, Caller caller, Journal journal, Clock clock) {
        this.comments = comments;
        this.reports = reports;
        this.caller = caller;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    Versioned<ReviewViews.View> comment(UUID reportId, ReviewViews.NewComment made) {
        Regions.mustBeCounty(made.countyCode(), "/countyCode");
        caller.mustActForCounty(made.countyCode());
        var today = StockholmTime.today(clock);
        var report = reports.require(reportId);
        if (report.state() != NationalReportState.IN_REVIEW || today.isAfter(report.reviewEndsOn())) {
            throw Problem.ILLEGAL_STATE.with(
                    "Comments are taken while the draft is in review; it is not, or no longer.");
        }
        var text = report.text(made.chapter());
        if (text == null || !text.contains(made.passage())) {
            throw ReportingProblem.PASSAGE_NOT_FOUND.with(
                    "Copy the words from the chapter's text as it stands.",
                    List.of(new Fault("/passage", "does not stand in chapter " + made.chapter())));
        }
        var comment = new ReviewComment(reportId, made, today);
        comments.persist(comment);
        journal.append(comment.moved());
        return versioned(comment);
    }

    @Transactional
    Versioned<ReviewViews.View> answer(UUID id, long expectedVersion, ReviewViews.NewAnswer answer) {
        var comment = comments.require(id, expectedVersion);
        reports.mustWrite(comment.reportId());
        journal.append(comment.answer(answer.accepted(), answer.reason(), StockholmTime.today(clock)));
        return versioned(comment);
    }

    @Transactional
    Versioned<ReviewViews.View> read(UUID id) {
        return versioned(comments.require(id));
    }

    @Transactional
    Page<ReviewViews.View> list(UUID reportId, CommentState state, PageRequest request) {
        reports.require(reportId);
        return comments.page(reportId, state, request).map(ReviewComment::view);
    }

    /** Every comment is answered before the decision. */
    @Override
    public void check(UUID reportId) {
        var open = comments.count("reportId = ?1 and state = ?2", reportId, CommentState.OPEN);
        if (open > 0) {
            throw ReportingProblem.COMMENTS_UNANSWERED.with(
                    open + " comments wait. GET /national-reports/" + reportId + "/comments?state=OPEN lists them.");
        }
    }

    private Versioned<ReviewViews.View> versioned(ReviewComment comment) {
        comments.flush();
        return new Versioned<>(comment.view(), comment.version());
    }
}
