package se.lansstyrelsen.integration.allocation.opinion;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.lansstyrelsen.integration.allocation.area.NotificationDates;
import se.lansstyrelsen.integration.kit.journal.DomainEvent;
import se.lansstyrelsen.integration.kit.journal.EventType;

/** The municipality told which areas it withdrew from Migrationsverket (återkallelse); they leave at once (7 c §). */
public record AreasWithdrawn(
        UUID areaOpinionId,
        String municipalityCode,
        LocalDate withdrawnOn,
        List<String> areaCodes,
        LocalDate listUpdatedBy)
        implements DomainEvent {

    public static final EventType TYPE = EventType.of("area-opinion", "areas-withdrawn");

    static AreasWithdrawn of(
            UUID areaOpinionId, String municipalityCode, LocalDate withdrawnOn, List<String> areaCodes) {
        var updatedBy = NotificationDates.of(withdrawnOn).listUpdatedBy();
        return new AreasWithdrawn(areaOpinionId, municipalityCode, withdrawnOn, areaCodes, updatedBy);
    }

    @Override
    public EventType eventType() {
        return TYPE;
    }

    @Override
    public String aggregateId() {
        return areaOpinionId.toString();
    }
}
