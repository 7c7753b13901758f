package se.lansstyrelsen.integration.collaboration.forum;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Something a forum must see to before it ends; each capability tells of its own. */
public interface ForumDuty {

    /** Why the forum cannot end on the day yet, as a sentence; empty when nothing hinders it. */
    Optional<String> hindersEnding(UUID forumId, LocalDate lastDay);
}
