package se.lansstyrelsen.integration.allocation.settlement;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.lansstyrelsen.integration.allocation.settlement.SettlementFact.Kind;
import se.lansstyrelsen.integration.kit.consumer.UnusableEvent;
import se.lansstyrelsen.integration.kit.problem.Fault;
import se.lansstyrelsen.integration.kit.region.Municipality;
import se.lansstyrelsen.integration.kit.region.Regions;

/** Reads the fields of a record's data and gathers what is wrong with them. */
final class RecordFields {

    private static final LocalDate EARLIEST = LocalDate.of(2016, 1, 1);
    private static final int MOST_PERSONS = 10_000;

    private final JsonNode data;
    private final LocalDate today;
    private final List<Fault> faults = new ArrayList<>();

    RecordFields(JsonNode data, LocalDate today) {
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
        if (id == null && (data.path(field).isMissingNode() || data.path(field).isNull())) {
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

    /** Why children were assigned there; null when it is not said as agreed. */
    Kind childKind() {
        return switch (data.path("kind").asText()) {
            case "EQUALISING" -> Kind.CHILD_EQUALISED;
            case "KIN" -> Kind.CHILD_TO_KIN;
            case "OTHER" -> Kind.CHILD_OTHERWISE;
            default -> {
                fault("kind", "must be one of EQUALISING, KIN, OTHER");
                yield null;
            }
        };
    }
}
