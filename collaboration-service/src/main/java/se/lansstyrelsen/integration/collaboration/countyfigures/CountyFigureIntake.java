package se.lansstyrelsen.integration.collaboration.countyfigures;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import se.lansstyrelsen.integration.kit.consumer.EventHandler;
import se.lansstyrelsen.integration.kit.consumer.IncomingEvent;
import se.lansstyrelsen.integration.kit.consumer.UnusableEvent;

/** Keeps what allocation and grants tell of reception, quotas and grants, for the counties' situation reports. */
@ApplicationScoped
class CountyFigureIntake implements EventHandler {

    private static final String ALLOCATION = "se.lansstyrelsen.integration.allocation.";
    private static final String GRANTS = "se.lansstyrelsen.integration.grants.";

    private final EntityManager database;
    private final ObjectMapper json;

    CountyFigureIntake(EntityManager database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    @Override
    public String name() {
        return "county-figures";
    }

    @Override
    public Set<String> topics() {
        return Set.of("allocation.events", "grants.events");
    }

    @Override
    public List<Refused> handle(List<IncomingEvent> events) throws Exception {
        return EventHandler.each(events, this::take);
    }

    private void take(IncomingEvent event) throws UnusableEvent {
        switch (event.type()) {
            case ALLOCATION + "municipality-progress-changed.v1" -> keep(read(event, Progress.class));
            case ALLOCATION + "quota-plan-decided.v1" -> keep(read(event, QuotaPlan.class));
            case ALLOCATION + "national-target-decided.v1" -> keep(read(event, Target.class));
            case GRANTS + "frame-allotted.v1" -> keep(read(event, Frame.class));
            case GRANTS + "application-decided.v1" -> keep(read(event, Decided.class));
            case GRANTS + "payment-made.v1" -> keep(read(event, Paid.class));
            default -> {
                // Not about a county's quarter.
            }
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    private record Progress(
            Integer year,
            String countyCode,
            String municipalityCode,
            LocalDate asOf,
            Integer quota,
            List<Quarter> quarters) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    private record Quarter(int year, int quarter, int assigned, int received, int selfSettled) {}

    private void keep(Progress told) throws UnusableEvent {
        needed(told.year, told.countyCode, told.municipalityCode, told.asOf);
        database.createNativeQuery(
                        """
                        insert into reception_mark (municipality_code, quota_year, county_code, as_of, quota, quarters)
                        values (:municipality, :year, :county, :asOf, cast(:quota as integer), cast(:quarters as jsonb))
                        on conflict (municipality_code, quota_year) do update
                           set as_of = excluded.as_of, quota = excluded.quota, quarters = excluded.quarters
                         where excluded.as_of >= reception_mark.as_of""")
                .setParameter("municipality", told.municipalityCode)
                .setParameter("year", told.year)
                .setParameter("county", told.countyCode)
                .setParameter("asOf", told.asOf)
                .setParameter("quota", told.quota)
                .setParameter("quarters", written(told.quarters == null ? List.of() : told.quarters))
                .executeUpdate();
    }

    private String written(List<Quarter> quarters) throws UnusableEvent {
        try {
            return json.writeValueAsString(quarters);
        } catch (JsonProcessingException e) {
            throw new UnusableEvent("data", "holds quarters that cannot be kept");
        }
    }

    private static int orNone(Integer number) {
        return number == null ? 0 : number;
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    private record QuotaPlan(
            String quotaPlanId, String countyCode, Integer year, LocalDate decidedOn, List<QuotaLine> lines) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    private record QuotaLine(Integer quota) {}

    private void keep(QuotaPlan plan) throws UnusableEvent {
        needed(plan.quotaPlanId, plan.countyCode, plan.year, plan.decidedOn, plan.lines);
        var sum = plan.lines.stream().mapToLong(line -> orNone(line.quota)).sum();
        mark(MarkKind.MUNICIPAL_QUOTAS, plan.quotaPlanId, plan.countyCode, plan.year, plan.decidedOn, sum);
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    private record Target(
            String nationalTargetId, Integer year, LocalDate validFrom, Map<String, Integer> countyQuotas) {}

    private void keep(Target target) throws UnusableEvent {
        needed(target.nationalTargetId, target.year, target.validFrom, target.countyQuotas);
        target.countyQuotas.forEach((county, quota) -> mark(
                MarkKind.COUNTY_QUOTA,
                target.nationalTargetId + " " + county,
                county,
                target.year,
                target.validFrom,
                orNone(quota)));
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    private record Frame(String frameId, String scheme, Integer year, String countyCode, BigDecimal allotted) {}

    private void keep(Frame frame) throws UnusableEvent {
        needed(frame.frameId, frame.year, frame.countyCode, frame.allotted);
        var day = LocalDate.of(frame.year, 1, 1);
        mark(MarkKind.FRAME, frame.frameId, frame.countyCode, frame.year, day, kronor(frame.allotted));
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    private record Decided(String decisionId, String concernedCounty, LocalDate decidedOn, BigDecimal amount) {}

    private void keep(Decided decided) throws UnusableEvent {
        needed(decided.decisionId, decided.concernedCounty, decided.decidedOn);
        var amount = decided.amount == null ? BigDecimal.ZERO : decided.amount;
        mark(
                MarkKind.GRANTED,
                decided.decisionId,
                decided.concernedCounty,
                decided.decidedOn.getYear(),
                decided.decidedOn,
                kronor(amount));
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    private record Paid(String paymentId, String concernedCounty, LocalDate paidOn, BigDecimal amount) {}

    private void keep(Paid paid) throws UnusableEvent {
        needed(paid.paymentId, paid.concernedCounty, paid.paidOn, paid.amount);
        mark(
                MarkKind.PAID,
                paid.paymentId,
                paid.concernedCounty,
                paid.paidOn.getYear(),
                paid.paidOn,
                kronor(paid.amount));
    }

    private void mark(MarkKind kind, String source, String county, int year, LocalDate day, long amount) {
        database.createNativeQuery(
                        """
                        insert into county_mark (kind, source_id, county_code, year, day, amount)
                        values (:kind, :source, :county, :year, :day, :amount)
                        on conflict (kind, source_id) do update set day = excluded.day, amount = excluded.amount""")
                .setParameter("kind", kind.name())
                .setParameter("source", source)
                .setParameter("county", county)
                .setParameter("year", year)
                .setParameter("day", day)
                .setParameter("amount", amount)
                .executeUpdate();
    }

    private static long kronor(BigDecimal amount) {
        return amount.setScale(0, RoundingMode.HALF_UP).longValueExact();
    }

    private <T> T read(IncomingEvent event, Class<T> type) throws UnusableEvent {
        try {
            return json.readValue(event.data(), type);
        } catch (JsonProcessingException e) {
            throw new UnusableEvent("data", "is no " + event.type());
        }
    }

    private static void needed(Object... parts) throws UnusableEvent {
        if (Stream.of(parts).anyMatch(part -> part == null)) {
            throw new UnusableEvent("data", "lacks what a county's figure is known by");
        }
    }
}
