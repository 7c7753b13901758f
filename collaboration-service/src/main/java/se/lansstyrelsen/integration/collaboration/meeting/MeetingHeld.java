package se.lansstyrelsen.integration.collaboration.meeting;

import java.time.LocalDate;
import java.util.UUID;
import se.lansstyrelsen.integration.collaboration.forum.ForumLevel;
import se.lansstyrelsen.integration.kit.journal.DomainEvent;
import se.lansstyrelsen.integration.kit.journal.EventType;

/** A forum met (mötet har hållits). */
public record MeetingHeld(
        UUID meetingId,
        UUID forumId,
        ForumLevel level,
        String countyCode,
        LocalDate heldOn,
        int invitedOrganisations,
        int representedOrganisations)
        implements DomainEvent {

    public static final EventType TYPE = EventType.of("meeting", "meeting-held");

    @Override
    public EventType eventType() {
        return TYPE;
    }

    @Override
    public String aggregateId() {
        return meetingId.toString();
    }
}
