package se.lansstyrelsen.integration.reporting.survey;

import java.util.UUID;
import se.lansstyrelsen.integration.kit.journal.DomainEvent;
import se.lansstyrelsen.integration.kit.journal.EventType;

/** A municipality answered; stays in the journal, without what it answered. */
record SurveyAnswered(UUID responseId, UUID surveyId, String municipalityCode, int edition) implements DomainEvent {

    static final EventType TYPE = EventType.audit("survey-response", "survey-answered");

    @Override
    public EventType eventType() {
        return TYPE;
    }

    @Override
    public String aggregateId() {
        return responseId.toString();
    }
}
