package se.lansstyrelsen.integration.collaboration.issue;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;

/** A forum where the issue was raised, and when it saw the answer. @param fromIssueId the issue it came with, when that was merged */
@Embeddable
record Origin(
        @Column(name = "forum_id") UUID forumId,
        @Column(name = "raised_on") LocalDate raisedOn,
        @Column(name = "from_issue_id") UUID fromIssueId,
        @Column(name = "acknowledged_on") LocalDate acknowledgedOn,
        Boolean satisfied,
        String comment) {

    Origin acknowledged(LocalDate day, boolean satisfied, String comment) {
        return new Origin(forumId, raisedOn, fromIssueId, day, satisfied, comment);
    }

    Origin comingWith(UUID issueId) {
        return new Origin(
                forumId, raisedOn, fromIssueId == null ? issueId : fromIssueId, acknowledgedOn, satisfied, comment);
    }
}
