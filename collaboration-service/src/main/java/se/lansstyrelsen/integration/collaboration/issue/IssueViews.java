package se.lansstyrelsen.integration.collaboration.issue;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.lansstyrelsen.integration.collaboration.forum.ForumLevel;
import se.lansstyrelsen.integration.collaboration.goal.Area;

/** The shapes in which issues are spoken of. */
final class IssueViews {

    private IssueViews() {}

    @Schema(
            name = "IssueHolder",
            description = "Den som har medskicket; null när det gått upp i ett annat",
            nullable = true)
    record HolderView(
            @Schema(nullable = true) UUID forumId,
            @Schema(nullable = true) UUID organisationId,
            LocalDate since,
            @Schema(description = "Last day to answer or pass it on") LocalDate dueOn,
            @Schema(description = "Days over its last one; 0 when answered or in time") int overdueDays) {}

    @Schema(name = "IssueAnswer", description = "Svaret; null tills det finns", nullable = true)
    record AnswerView(String text, @Schema(nullable = true) String reference, LocalDate answeredOn) {}

    @Schema(name = "IssueOrigin", description = "Ett forum som medskicket kom från")
    record OriginView(
            UUID forumId,
            LocalDate raisedOn,
            @Schema(description = "The issue it came with, when that was merged", nullable = true) UUID fromIssueId,
            @Schema(nullable = true) LocalDate acknowledgedOn,
            @Schema(nullable = true) Boolean satisfied,
            @Schema(nullable = true) String comment) {

        static OriginView of(Origin origin) {
            return new OriginView(
                    origin.forumId(),
                    origin.raisedOn(),
                    origin.fromIssueId(),
                    origin.acknowledgedOn(),
                    origin.satisfied(),
                    origin.comment());
        }
    }

    @Schema(name = "IssueStep", description = "Ett steg på vägen")
    record StepView(
            StepKind kind,
            LocalDate day,
            @Schema(nullable = true) UUID fromForumId,
            @Schema(nullable = true) UUID fromOrganisationId,
            @Schema(nullable = true) UUID toForumId,
            @Schema(nullable = true) UUID toOrganisationId,
            @Schema(nullable = true) String text) {

        static StepView of(IssueStep step) {
            return new StepView(
                    step.kind(),
                    step.day(),
                    step.fromForumId(),
                    step.fromOrganisationId(),
                    step.toForumId(),
                    step.toOrganisationId(),
                    step.text());
        }
    }

    @Schema(name = "Issue", description = "Medskick med hela sin väg")
    record IssueView(
            UUID id,
            IssueState state,
            IssueContent content,
            @Schema(description = "Of the forum it was raised in; null for a national one", nullable = true)
                    String countyCode,
            HolderView holder,
            AnswerView answer,
            List<OriginView> origins,
            List<StepView> steps,
            List<WaitingTime> waiting,
            @Schema(description = "The one it went up in", nullable = true) UUID mergedInto,
            @Schema(nullable = true) LocalDate closedOn) {

        static IssueView of(Issue issue, LocalDate today) {
            return new IssueView(
                    issue.id(),
                    issue.state(),
                    issue.content(),
                    issue.countyCode(),
                    heldBy(issue, today),
                    issue.answer() == null
                            ? null
                            : new AnswerView(issue.answer(), issue.answerReference(), issue.answeredOn()),
                    issue.origins().stream().map(OriginView::of).toList(),
                    issue.steps().stream().map(StepView::of).toList(),
                    WaitingTime.of(issue.steps(), today),
                    issue.mergedInto(),
                    issue.closedOn());
        }
    }

    @Schema(name = "IssueSummary", description = "En rad i listan över medskick")
    record Summary(
            UUID id,
            IssueState state,
            Area area,
            String title,
            @Schema(nullable = true) String countyCode,
            LocalDate raisedOn,
            @Schema(nullable = true) UUID holderForumId,
            @Schema(nullable = true) UUID holderOrganisationId,
            @Schema(
                            description = "Level of the forum that holds it, or ORGANISATION; null when merged",
                            nullable = true)
                    String holderLevel,
            @Schema(nullable = true) LocalDate dueOn,
            int overdueDays,
            @Schema(description = "Days from raising until it was answered, or until today") int waitingDays,
            int origins) {

        static Summary of(Issue issue, LocalDate today) {
            var content = issue.content();
            var holder = issue.holder();
            var until = issue.answeredOn() == null ? today : issue.answeredOn();
            return new Summary(
                    issue.id(),
                    issue.state(),
                    content.area(),
                    content.title(),
                    issue.countyCode(),
                    content.on(),
                    holder == null ? null : holder.forumId(),
                    holder == null ? null : holder.organisationId(),
                    holder == null ? null : level(holder.level()),
                    holder == null ? null : issue.dueOn(),
                    overdue(issue, today),
                    WaitingTime.days(content.on(), until),
                    issue.origins().size());
        }
    }

    private static HolderView heldBy(Issue issue, LocalDate today) {
        var holder = issue.holder();
        return holder == null
                ? null
                : new HolderView(
                        holder.forumId(),
                        holder.organisationId(),
                        issue.heldSince(),
                        issue.dueOn(),
                        overdue(issue, today));
    }

    private static int overdue(Issue issue, LocalDate today) {
        return issue.state().isOpen() ? WaitingTime.days(issue.dueOn(), today) : 0;
    }

    private static String level(ForumLevel level) {
        return level == null ? "ORGANISATION" : level.name();
    }
}
