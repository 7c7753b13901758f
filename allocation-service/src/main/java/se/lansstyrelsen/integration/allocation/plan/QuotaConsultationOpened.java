package se.lansstyrelsen.integration.allocation.plan;

import java.time.LocalDate;
import java.util.UUID;
import se.lansstyrelsen.integration.kit.journal.DomainEvent;
import se.lansstyrelsen.integration.kit.journal.EventType;

/** The municipalities of the county may comment until a day (samråd). */
public record QuotaConsultationOpened(UUID quotaPlanId, String countyCode, int year, LocalDate closesOn)
        implements DomainEvent {

    public static final EventType TYPE = EventType.of("quota-plan", "quota-consultation-opened");

    @Override
    public EventType eventType() {
        return TYPE;
    }

    @Override
    public String aggregateId() {
        return quotaPlanId.toString();
    }
}
