package se.lansstyrelsen.integration.collaboration.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import se.lansstyrelsen.integration.collaboration.forum.ForumDuty;
import se.lansstyrelsen.integration.kit.time.StockholmTime;

/** A forum does not end before the meetings it has planned. */
@ApplicationScoped
class MeetingsAhead implements ForumDuty {

    private final Meetings meetings;

    MeetingsAhead(Meetings meetings) {
        this.meetings = meetings;
    }

    @Override
    public Optional<String> hindersEnding(UUID forumId, LocalDate lastDay) {
        var after = lastDay.plusDays(1).atStartOfDay(StockholmTime.ZONE).toInstant();
        return meetings.isAhead(forumId, after)
                ? Optional.of("The forum has meetings planned after " + lastDay + ". Cancel them first.")
                : Optional.empty();
    }
}
