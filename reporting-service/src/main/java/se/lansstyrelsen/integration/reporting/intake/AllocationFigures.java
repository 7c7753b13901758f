package se.lansstyrelsen.integration.reporting.intake;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.lansstyrelsen.integration.kit.consumer.IncomingEvent;
import se.lansstyrelsen.integration.kit.consumer.UnusableEvent;
import se.lansstyrelsen.integration.reporting.observation.Cell;
import se.lansstyrelsen.integration.reporting.observation.Statement.Told;

/** Länstal, kommuntal and their outcome. */
@ApplicationScoped
class AllocationFigures {

    private static final String ALLOCATION = "se.lansstyrelsen.integration.allocation.";

    private final EventData data;

    AllocationFigures(EventData data) {
        this.data = data;
    }

    Optional<ToldFigures> told(IncomingEvent event) throws UnusableEvent {
        return switch (event.type()) {
            case ALLOCATION + "municipality-progress-changed.v1" -> Optional.of(told(data.read(event, Progress.class)));
            case ALLOCATION + "quota-plan-decided.v1" -> Optional.of(told(data.read(event, QuotaPlan.class)));
            case ALLOCATION + "national-target-decided.v1" -> Optional.of(told(data.read(event, Target.class)));
            case ALLOCATION + "unaccompanied-shares-recorded.v1" -> Optional.of(told(data.read(event, Shares.class)));
            default -> Optional.empty();
        };
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    private record Progress(
            Integer year,
            String countyCode,
            String municipalityCode,
            LocalDate asOf,
            Integer quota,
            Integer received,
            List<Quarter> quarters) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    private record Quarter(int year, int quarter, int assigned, int received, int selfSettled) {

        LocalDate lastDay() {
            return LocalDate.of(year, 3 * quarter, 1).with(TemporalAdjusters.lastDayOfMonth());
        }
    }

    /** What the year's outcome is, and when within which quarters; what stood in another quarter before is withdrawn. */
    private static ToldFigures told(Progress told) throws UnusableEvent {
        EventData.needed(told.year, told.countyCode, told.municipalityCode, told.asOf, told.received);
        var figures = new ArrayList<Told>();
        var day = earlier(told.asOf, LocalDate.of(told.year, 12, 31));
        if (told.quota != null) {
            figures.add(Told.of(cell(told, "municipal-quota"), told.quota, day));
        }
        figures.add(Told.of(cell(told, "counted-against-quota"), told.received, day));
        for (var quarter : told.quarters == null ? List.<Quarter>of() : told.quarters) {
            var until = earlier(told.asOf, quarter.lastDay());
            figures.add(flow(told, "assigned", quarter, quarter.assigned, until));
            figures.add(flow(told, "received-on-assignment", quarter, quarter.received, until));
            figures.add(flow(told, "self-settled", quarter, quarter.selfSettled, until));
        }
        return new ToldFigures("progress " + told.municipalityCode + " " + told.year, figures);
    }

    private static Cell cell(Progress told, String indicator) {
        return Cell.ofYear(indicator, told.year, told.countyCode, told.municipalityCode);
    }

    private static Told flow(Progress told, String indicator, Quarter quarter, int value, LocalDate until) {
        var part = "quota year " + told.year;
        return Told.of(
                cell(told, indicator).inQuarter(quarter.year, quarter.quarter).part(part), value, until);
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    private record QuotaPlan(String countyCode, Integer year, LocalDate decidedOn, List<QuotaLine> lines) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    private record QuotaLine(String municipalityCode, Integer quota) {}

    /** A municipality without a stated kommuntal gets no figure: blank is not zero. */
    private static ToldFigures told(QuotaPlan plan) throws UnusableEvent {
        EventData.needed(plan.countyCode, plan.year, plan.decidedOn, plan.lines);
        return new ToldFigures(
                null,
                plan.lines.stream()
                        .filter(line -> line.quota != null)
                        .map(line -> Told.of(
                                Cell.ofYear("municipal-quota", plan.year, plan.countyCode, line.municipalityCode),
                                line.quota,
                                plan.decidedOn))
                        .toList());
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    private record Target(Integer year, LocalDate validFrom, Map<String, Integer> countyQuotas) {}

    private static ToldFigures told(Target target) throws UnusableEvent {
        EventData.needed(target.year, target.validFrom, target.countyQuotas);
        return new ToldFigures(
                null,
                target.countyQuotas.entrySet().stream()
                        .map(entry -> Told.of(
                                Cell.ofYear("county-quota", target.year, entry.getKey(), null),
                                entry.getValue(),
                                target.validFrom))
                        .toList());
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    private record Shares(Integer year, LocalDate validFrom, List<Share> shares) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    private record Share(String municipalityCode, Integer promille) {}

    private static ToldFigures told(Shares told) throws UnusableEvent {
        EventData.needed(told.year, told.validFrom, told.shares);
        return new ToldFigures(
                null,
                told.shares.stream()
                        .filter(share -> share.municipalityCode != null && share.promille != null)
                        .map(share -> Told.of(
                                Cell.ofYear(
                                        "unaccompanied-share",
                                        told.year,
                                        share.municipalityCode.substring(0, 2),
                                        share.municipalityCode),
                                share.promille,
                                told.validFrom))
                        .toList());
    }
}
