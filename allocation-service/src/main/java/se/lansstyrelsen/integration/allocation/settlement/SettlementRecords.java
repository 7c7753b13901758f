package se.lansstyrelsen.integration.allocation.settlement;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import se.lansstyrelsen.integration.allocation.settlement.SettlementFact.Kind;
import se.lansstyrelsen.integration.kit.consumer.IncomingEvent;
import se.lansstyrelsen.integration.kit.consumer.UnusableEvent;
import se.lansstyrelsen.integration.kit.time.StockholmTime;

/** Checks a record of the feed and tells every fault in it at once. */
@ApplicationScoped
class SettlementRecords {

    private static final String NAMESPACE = "se.migrationsverket.settlement.";

    private final ObjectMapper json;
    private final Clock clock;

    SettlementRecords(ObjectMapper json, Clock clock) {
        this.json = json;
        this.clock = clock;
    }

    /** The record in the event. @throws UnusableEvent with every fault */
    SettlementFact of(IncomingEvent event) throws UnusableEvent {
        JsonNode data;
        try {
            data = json.readTree(event.data());
        } catch (JsonProcessingException e) {
            throw new UnusableEvent("data", "is not JSON");
        }
        if (data == null || !data.isObject()) {
            throw new UnusableEvent("data", "must be an object");
        }
        var fields = new RecordFields(data, StockholmTime.today(clock));
        var fact =
                switch (name(event.type())) {
                    case "assignment-decided.v1" -> decided(event, fields);
                    case "assignment-received.v1" -> fact(
                            event,
                            Kind.RECEIVED,
                            fields.id("assignmentId"),
                            null,
                            null,
                            fields.persons(1),
                            fields.past("receivedOn"),
                            null,
                            null,
                            null,
                            null);
                    case "reception-corrected.v1" -> fact(
                            event,
                            Kind.CORRECTED,
                            fields.id("assignmentId"),
                            null,
                            null,
                            fields.persons(0),
                            fields.past("receivedOn"),
                            null,
                            fields.past("correctedOn"),
                            null,
                            null);
                    case "assignment-cancelled.v1" -> fact(
                            event,
                            Kind.CANCELLED,
                            fields.id("assignmentId"),
                            null,
                            null,
                            null,
                            fields.past("cancelledOn"),
                            null,
                            null,
                            null,
                            fields.text("reason"));
                    case "reception-registered.v1" -> selfSettled(event, fields);
                    case "child-assigned.v1" -> childAssigned(event, fields);
                    default -> throw new UnusableEvent("type", "is of a kind or version this service does not know");
                };
        fields.refuseIfFaulty();
        return fact;
    }

    private SettlementFact decided(IncomingEvent event, RecordFields fields) {
        var decidedOn = fields.past("decidedOn");
        var receiveBy = fields.date("receiveBy", false);
        if (decidedOn != null && receiveBy != null && receiveBy.isBefore(decidedOn)) {
            fields.fault("receiveBy", "cannot be before decidedOn");
        }
        var assignmentId = fields.id("assignmentId");
        var replaces = fields.optionalId("replaces");
        if (replaces != null && replaces.equals(assignmentId)) {
            fields.fault("replaces", "cannot be the assignment itself");
        }
        return fact(
                event,
                Kind.DECIDED,
                assignmentId,
                fields.municipality(decidedOn),
                fields.category(true, decidedOn),
                fields.persons(1),
                decidedOn,
                receiveBy,
                null,
                replaces,
                null);
    }

    private SettlementFact selfSettled(IncomingEvent event, RecordFields fields) {
        var receivedOn = fields.past("receivedOn");
        return fact(
                event,
                Kind.SELF_SETTLED,
                fields.id("receptionId"),
                fields.municipality(receivedOn),
                fields.category(false, receivedOn),
                fields.persons(1),
                receivedOn,
                null,
                null,
                null,
                null);
    }

    private SettlementFact childAssigned(IncomingEvent event, RecordFields fields) {
        var decidedOn = fields.past("decidedOn");
        return fact(
                event,
                fields.childKind(),
                fields.id("assignmentId"),
                fields.municipality(decidedOn),
                null,
                fields.persons(1),
                decidedOn,
                null,
                null,
                null,
                null);
    }

    private SettlementFact fact(
            IncomingEvent event,
            Kind kind,
            String subject,
            String municipality,
            Category category,
            Integer persons,
            LocalDate happenedOn,
            LocalDate receiveBy,
            LocalDate correctedOn,
            String replaces,
            String reason) {
        var toldAt = event.time() == null ? clock.instant() : event.time();
        return new SettlementFact(
                event.source(),
                event.id(),
                kind,
                subject,
                municipality,
                category,
                persons,
                happenedOn,
                receiveBy,
                correctedOn,
                replaces,
                reason,
                toldAt,
                0,
                null,
                null);
    }

    private static String name(String type) throws UnusableEvent {
        if (!type.startsWith(NAMESPACE)) {
            throw new UnusableEvent("type", "is not one of Migrationsverket's settlement feed");
        }
        return type.substring(NAMESPACE.length());
    }
}
