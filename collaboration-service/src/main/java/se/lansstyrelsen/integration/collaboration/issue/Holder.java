package se.lansstyrelsen.integration.collaboration.issue;

import java.util.UUID;
import se.lansstyrelsen.integration.collaboration.forum.ForumLevel;
import se.lansstyrelsen.integration.collaboration.forum.ForumTerms;

/** Who holds an issue: one forum or one organisation. @param level of the forum, null for an organisation */
record Holder(UUID forumId, UUID organisationId, ForumLevel level) {

    static Holder of(ForumTerms forum) {
        return new Holder(forum.id(), null, forum.level());
    }

    static Holder of(UUID organisationId) {
        return new Holder(null, organisationId, null);
    }

    boolean isForum() {
        return forumId != null;
    }
}
