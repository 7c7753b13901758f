package se.lansstyrelsen.integration.grants.call;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import se.lansstyrelsen.integration.grants.scheme.Purpose;
import se.lansstyrelsen.integration.grants.scheme.Scheme;
import se.lansstyrelsen.integration.grants.scheme.TargetGroup;
import se.lansstyrelsen.integration.kit.journal.DomainEvent;
import se.lansstyrelsen.integration.kit.journal.EventType;

/** The call takes applications (utlysningen har öppnat). */
public record CallOpened(
        UUID callId,
        Scheme scheme,
        String countyCode,
        String decidingCounty,
        Instant opensAt,
        Instant closesAt,
        Set<Purpose> purposes,
        Set<TargetGroup> targetGroups,
        LocalDate projectFrom,
        LocalDate projectTo)
        implements DomainEvent {

    public static final EventType TYPE = EventType.of("call", "call-opened");

    @Override
    public EventType eventType() {
        return TYPE;
    }

    @Override
    public String aggregateId() {
        return callId.toString();
    }
}
