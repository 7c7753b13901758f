package se.lansstyrelsen.integration.collaboration.issue;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import se.lansstyrelsen.integration.collaboration.agenda.Backlog;
import se.lansstyrelsen.integration.collaboration.agenda.ItemKind;
import se.lansstyrelsen.integration.collaboration.agenda.ItemSource;

/** Puts issues before the forums: where one has come, and its answer wherever it has been. */
@ApplicationScoped
class IssueAgenda {

    private final Backlog backlog;

    IssueAgenda(Backlog backlog) {
        this.backlog = backlog;
    }

    void arrived(Issue issue) {
        if (issue.holder().isForum()) {
            put(issue.holder().forumId(), "Medskick: " + issue.title(), ItemSource.ISSUE, issue.id());
        }
    }

    /** It needs no meeting of the forum any more. */
    void left(UUID forumId, Issue issue) {
        backlog.withdraw(forumId, ItemSource.ISSUE, issue.id(), "Medskicket har gått vidare.");
    }

    /** The answer goes down the whole chain, to every forum the issue or one merged with it has been in. */
    void answered(Issue issue) {
        issue.passed().forEach(forumId -> {
            if (issue.holder().isForum() && forumId.equals(issue.holder().forumId())) {
                backlog.withdraw(forumId, ItemSource.ISSUE, issue.id(), "Medskicket är besvarat.");
            } else {
                put(forumId, "Svar på medskick: " + issue.title(), ItemSource.ISSUE_ANSWER, issue.id());
            }
        });
    }

    private void put(UUID forumId, String title, ItemSource source, UUID issueId) {
        backlog.put(forumId, ItemKind.INPUT_FROM_BELOW, title, source, issueId);
    }
}
