package se.lansstyrelsen.integration.collaboration.issue;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import se.lansstyrelsen.integration.collaboration.forum.ForumDuty;

/** A forum does not end with an issue that nobody else has. */
@ApplicationScoped
class IssueDuty implements ForumDuty {

    private final Issues issues;

    IssueDuty(Issues issues) {
        this.issues = issues;
    }

    @Override
    public Optional<String> hindersEnding(UUID forumId, LocalDate lastDay) {
        return issues.isHeldBy(forumId)
                ? Optional.of("The forum holds issues. Answer them or pass them on first: GET /issues?holderForum="
                        + forumId + ".")
                : Optional.empty();
    }
}
