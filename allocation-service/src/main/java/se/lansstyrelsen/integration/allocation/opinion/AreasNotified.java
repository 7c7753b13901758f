package se.lansstyrelsen.integration.allocation.opinion;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.lansstyrelsen.integration.allocation.area.NotificationDates;
import se.lansstyrelsen.integration.kit.journal.DomainEvent;
import se.lansstyrelsen.integration.kit.journal.EventType;

/** The municipality told which areas it notified to Migrationsverket (anmälan), with the days that follow (7 c §). */
public record AreasNotified(
        UUID areaOpinionId,
        String municipalityCode,
        LocalDate notifiedOn,
        List<String> areaCodes,
        LocalDate listUpdatedBy,
        LocalDate appliesFrom)
        implements DomainEvent {

    public static final EventType TYPE = EventType.of("area-opinion", "areas-notified");

    static AreasNotified of(UUID areaOpinionId, String municipalityCode, LocalDate notifiedOn, List<String> areaCodes) {
        var dates = NotificationDates.of(notifiedOn);
        return new AreasNotified(
                areaOpinionId, municipalityCode, notifiedOn, areaCodes, dates.listUpdatedBy(), dates.appliesFrom());
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
