package se.lansstyrelsen.integration.allocation.settlement;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.lansstyrelsen.integration.allocation.settlement.SettlementFact.Kind;
import se.lansstyrelsen.integration.kit.consumer.IncomingEvent;
import se.lansstyrelsen.integration.kit.consumer.UnusableEvent;
import se.lansstyrelsen.integration.kit.problem.Fault;
import se.lansstyrelsen.integration.kit.region.Municipality;
import se.lansstyrelsen.integration.kit.region.Regions;
import se.lansstyrelsen.integration.kit.time.StockholmTime;

/** Checks a record of the feed and tells every fault in it at once. */
@ApplicationScoped
class SettlementRecords {

    private static final String NAMESPACE = "se.migrationsverket.settlement.";
    private static final LocalDate EARLIEST = LocalDate.of(2016, 1, 1);
    private static final int MOST_PERSONS = 10_000;

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
        var fields = new Fields(data, StockholmTime.today(clock));
        var kind = kind(event.type());
        var fact =
                switch (kind) {
                    case DECIDED -> decided(event, fields);
                    case RECEIVED -> fact(
                            event,
                            kind,
                            fields.id("assignmentId"),
                            null,
                            null,
                            fields.persons(1),
                            fields.past("receivedOn"),
                            null,
                            null,
                            null,
                            null);
                    case CORRECTED -> fact(
                            event,
                            kind,
                            fields.id("assignmentId"),
                            null,
                            null,
                            fields.persons(0),
                            fields.past("receivedOn"),
                            null,
                            fields.past("correctedOn"),
                            null,
                            null);
                    case CANCELLED -> fact(
                            event,
                            kind,
                            fields.id("assignmentId"),
                            null,
                            null,
                            null,
                            fields.past("cancelledOn"),
                            null,
                            null,
                            null,
                            fields.text("reason"));
                    case SELF_SETTLED -> selfSettled(event, fields);
                };
        fields.refuseIfFaulty();
        return fact;
    }

    private SettlementFact decided(IncomingEvent event, Fields fields) {
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

    private SettlementFact selfSettled(IncomingEvent event, Fields fields) {
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

    private static Kind kind(String type) throws UnusableEvent {
        if (!type.startsWith(NAMESPACE)) {
            throw new UnusableEvent("type", "is not one of Migrationsverket's settlement feed");
        }
        return switch (type.substring(NAMESPACE.length())) {
            case "assignment-decided.v1" -> Kind.DECIDED;
            case "assignment-received.v1" -> Kind.RECEIVED;
            case "reception-corrected.v1" -> Kind.CORRECTED;
            case "assignment-cancelled.v1" -> Kind.CANCELLED;
            case "reception-registered.v1" -> Kind.SELF_SETTLED;
            default -> throw new UnusableEvent("type", "is of a kind or version this service does not know");
        };
    }

    /** Reads the fields of a record's data and gathers what is wrong with them. */
    private static final class Fields {

        private final JsonNode data;
        private final LocalDate today;
        private final List<Fault> faults = new ArrayList<>();

        Fields(JsonNode data, LocalDate today) {
            this.data = data;
            this.today = today;
        }

        void fault(String field, String reason) {
            faults.add(new Fault(field, reason));
        }

        void refuseIfFaulty() throws UnusableEvent {
            if (!faults.isEmpty()) {
                throw new UnusableEvent(faults);
            }
        }

        String id(String field) {
            var id = optionalId(field);
            if (id == null
                    && (data.path(field).isMissingNode() || data.path(field).isNull())) {
                fault(field, "must be given");
            }
            return id;
        }

        String optionalId(String field) {
            var value = data.path(field);
            if (value.isMissingNode() || value.isNull()) {
                return null;
            }
            if (!value.isTextual()
                    || value.textValue().isBlank()
                    || value.textValue().length() > 100) {
                fault(field, "must be a text of 1 to 100 characters");
                return null;
            }
            return value.textValue();
        }

        String text(String field) {
            var value = data.path(field);
            if (!value.isTextual()
                    || value.textValue().isBlank()
                    || value.textValue().length() > 1000) {
                fault(field, "must be a text of 1 to 1000 characters");
                return null;
            }
            return value.textValue();
        }

        Integer persons(int least) {
            var value = data.path("persons");
            if (!value.isIntegralNumber() || !value.canConvertToInt()) {
                fault("persons", "must be a whole number");
                return null;
            }
            if (value.intValue() < least || value.intValue() > MOST_PERSONS) {
                fault("persons", "must be from " + least + " to " + MOST_PERSONS);
            }
            return value.intValue();
        }

        LocalDate past(String field) {
            var date = date(field, true);
            if (date != null && date.isAfter(today)) {
                fault(field, "cannot be later than today");
            }
            return date;
        }

        LocalDate date(String field, boolean required) {
            var value = data.path(field);
            if (!required && (value.isMissingNode() || value.isNull())) {
                return null;
            }
            try {
                var date = LocalDate.parse(value.asText());
                if (date.isBefore(EARLIEST)) {
                    fault(field, "cannot be before " + EARLIEST + ", when sharing out by this law began");
                }
                return date;
            } catch (DateTimeException e) {
                fault(field, "must be a date such as 2018-01-31");
                return null;
            }
        }

        String municipality(LocalDate day) {
            var value = data.path("municipalityCode");
            var known = value.isTextual() ? Regions.municipality(value.textValue()) : Optional.<Municipality>empty();
            if (known.isEmpty() || (day != null && !known.get().validOn(day))) {
                fault("municipalityCode", "is not the code of a municipality on that day");
                return null;
            }
            return known.get().code();
        }

        Category category(boolean assigned, LocalDate day) {
            Category category;
            try {
                category = Category.valueOf(data.path("category").asText());
            } catch (IllegalArgumentException e) {
                fault("category", "is not a known category");
                return null;
            }
            if (category.isAssigned() != assigned) {
                fault(
                        "category",
                        assigned
                                ? "comes without assignment: send it as reception-registered"
                                : "comes by assignment: send it as assignment-decided and -received");
            }
            if (day != null && day.isBefore(category.from())) {
                fault("category", "is used from " + category.from());
            }
            return category;
        }
    }
}
