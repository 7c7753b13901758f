package se.lansstyrelsen.integration.reporting.intake;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.lansstyrelsen.integration.kit.consumer.IncomingEvent;
import se.lansstyrelsen.integration.kit.consumer.UnusableEvent;
import se.lansstyrelsen.integration.reporting.observation.Cell;
import se.lansstyrelsen.integration.reporting.observation.Statement.Told;

/** Statsbidrag: frames, decisions and payments, by scheme and the county they concern. */
@ApplicationScoped
class GrantFigures {

    private static final String GRANTS = "se.lansstyrelsen.integration.grants.";

    private final EventData data;

    GrantFigures(EventData data) {
        this.data = data;
    }

    Optional<ToldFigures> told(IncomingEvent event) throws UnusableEvent {
        return switch (event.type()) {
            case GRANTS + "frame-allotted.v1" -> Optional.of(told(data.read(event, Frame.class)));
            case GRANTS + "application-decided.v1" -> Optional.of(told(data.read(event, Decided.class)));
            case GRANTS + "payment-made.v1" -> Optional.of(told(data.read(event, Paid.class)));
            default -> Optional.empty();
        };
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    private record Frame(String frameId, String scheme, Integer year, String countyCode, BigDecimal allotted) {}

    private static ToldFigures told(Frame frame) throws UnusableEvent {
        EventData.needed(frame.frameId, frame.scheme, frame.year, frame.countyCode, frame.allotted);
        var cell = Cell.ofYear("grant-frame", frame.year, frame.countyCode, null)
                .in(frame.scheme)
                .part(frame.frameId);
        return one(cell, frame.allotted, LocalDate.of(frame.year, 1, 1));
    }

    /** A decision stands with its amount; a later one on the same application with the difference. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    private record Decided(
            String decisionId, String scheme, String concernedCounty, LocalDate decidedOn, BigDecimal amount) {}

    private static ToldFigures told(Decided decided) throws UnusableEvent {
        EventData.needed(decided.decisionId, decided.scheme, decided.concernedCounty, decided.decidedOn);
        var cell = Cell.ofYear("grants-decided", decided.decidedOn.getYear(), decided.concernedCounty, null)
                .in(decided.scheme)
                .part(decided.decisionId);
        return one(cell, decided.amount == null ? BigDecimal.ZERO : decided.amount, decided.decidedOn);
    }

    /** What of each year's frame an application takes after its latest decision. */
    Optional<ToldFigures> charged(IncomingEvent event) throws UnusableEvent {
        if (!event.type().equals(GRANTS + "application-decided.v1")) {
            return Optional.empty();
        }
        var decided = data.read(event, Charged.class);
        EventData.needed(decided.applicationId, decided.scheme, decided.decidingCounty, decided.decidedOn);
        var charges = decided.charges == null ? List.<Charge>of() : decided.charges;
        return Optional.of(new ToldFigures(
                "charges " + decided.applicationId,
                charges.stream()
                        .map(charge -> new Told(
                                Cell.ofYear("grants-charged", charge.year, decided.decidingCounty, null)
                                        .in(decided.scheme)
                                        .part(decided.applicationId),
                                charge.amount,
                                null,
                                decided.decidedOn,
                                null))
                        .toList()));
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    private record Charged(
            String applicationId, String scheme, String decidingCounty, LocalDate decidedOn, List<Charge> charges) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    private record Charge(int year, BigDecimal amount) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    private record Paid(String paymentId, String scheme, String concernedCounty, LocalDate paidOn, BigDecimal amount) {}

    private static ToldFigures told(Paid paid) throws UnusableEvent {
        EventData.needed(paid.paymentId, paid.scheme, paid.concernedCounty, paid.paidOn, paid.amount);
        var cell = Cell.ofYear("grants-paid", paid.paidOn.getYear(), paid.concernedCounty, null)
                .in(paid.scheme)
                .part(paid.paymentId);
        return one(cell, paid.amount, paid.paidOn);
    }

    private static ToldFigures one(Cell cell, BigDecimal value, LocalDate day) {
        return new ToldFigures(null, List.of(new Told(cell, value, null, day, null)));
    }
}
