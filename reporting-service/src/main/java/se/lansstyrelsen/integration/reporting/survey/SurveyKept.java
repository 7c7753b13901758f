package se.lansstyrelsen.integration.reporting.survey;

import java.util.UUID;
import se.lansstyrelsen.integration.kit.journal.DomainEvent;
import se.lansstyrelsen.integration.kit.journal.EventType;

/** A questionnaire was written or changed; stays in the journal. */
record SurveyKept(UUID surveyId, String code, int year, int edition) implements DomainEvent {

    static final EventType TYPE = EventType.audit("survey", "survey-kept");

    @Override
    public EventType eventType() {
        return TYPE;
    }

    @Override
    public String aggregateId() {
        return surveyId.toString();
    }
}
