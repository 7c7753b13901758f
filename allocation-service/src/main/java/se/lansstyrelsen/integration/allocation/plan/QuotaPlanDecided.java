package se.lansstyrelsen.integration.allocation.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.lansstyrelsen.integration.kit.journal.DomainEvent;
import se.lansstyrelsen.integration.kit.journal.EventType;

/** The county board decided its municipality quotas (kommuntal). */
public record QuotaPlanDecided(
        UUID quotaPlanId, String countyCode, int year, String diaryNumber, LocalDate decidedOn, List<Line> lines)
        implements DomainEvent {

    public static final EventType TYPE = EventType.of("quota-plan", "quota-plan-decided");

    /**
     * A municipality of the decision.
     *
     * @param quota decided kommuntal, null when not stated
     */
    public record Line(String municipalityCode, Integer modelQuota, Integer quota) {}

    @Override
    public EventType eventType() {
        return TYPE;
    }

    @Override
    public String aggregateId() {
        return quotaPlanId.toString();
    }
}
