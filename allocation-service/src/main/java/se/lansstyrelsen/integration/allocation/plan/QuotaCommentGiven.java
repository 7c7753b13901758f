package se.lansstyrelsen.integration.allocation.plan;

import java.util.UUID;
import se.lansstyrelsen.integration.kit.journal.DomainEvent;
import se.lansstyrelsen.integration.kit.journal.EventType;

/** A municipality commented on its own line; the text stays with the plan. */
public record QuotaCommentGiven(UUID quotaPlanId, String countyCode, int year, UUID commentId, String municipalityCode)
        implements DomainEvent {

    public static final EventType TYPE = EventType.of("quota-plan", "quota-comment-given");

    @Override
    public EventType eventType() {
        return TYPE;
    }

    @Override
    public String aggregateId() {
        return quotaPlanId.toString();
    }
}
