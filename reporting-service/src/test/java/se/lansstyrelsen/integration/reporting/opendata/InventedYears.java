package se.lansstyrelsen.integration.reporting.opendata;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import se.lansstyrelsen.integration.kit.region.Municipality;
import se.lansstyrelsen.integration.kit.region.Regions;
import se.lansstyrelsen.integration.reporting.intake.ReadModels;
import se.lansstyrelsen.integration.reporting.observation.Cell;
import se.lansstyrelsen.integration.reporting.observation.ObservationBook;
import se.lansstyrelsen.integration.reporting.observation.Sex;
import se.lansstyrelsen.integration.reporting.observation.SourceKind;
import se.lansstyrelsen.integration.reporting.observation.Statement;
import se.lansstyrelsen.integration.reporting.observation.Statement.Told;

/** Years of reception in all municipalities, many of them with few people, told to the store; the truth is kept here. */
@ApplicationScoped
class InventedYears {

    static final List<String> CATEGORIES =
            List.of("ACCOMMODATION_CENTRE", "FAMILY", "OTHER", "OWN_HOUSING", "QUOTA_REFUGEE");

    private final ObservationBook book;
    private final ReadModels models;

    InventedYears(ObservationBook book, ReadModels models) {
        this.book = book;
        this.models = models;
    }

    /** What was received, assigned and settled in each municipality; kept anew for each day told of. */
    record Month(Map<String, Integer> counted, Map<String, Integer> assigned, Map<String, Integer> selfSettled) {

        /** Some of the small counts were too small. */
        Month corrected(Random random) {
            var now = new Month(new TreeMap<>(counted), new TreeMap<>(assigned), new TreeMap<>(selfSettled));
            counted.forEach((code, count) -> {
                if (count >= 1 && count <= 5 && random.nextInt(4) == 0) {
                    var more = 6 + random.nextInt(20);
                    now.counted.put(code, count + more);
                    now.assigned.put(code, Math.max(assigned.get(code), count + more));
                }
            });
            selfSettled.forEach((code, count) -> {
                if (count >= 1 && count <= 5 && random.nextInt(4) == 0) {
                    now.selfSettled.put(code, count + 6 + random.nextInt(20));
                }
            });
            return now;
        }
    }

    static List<String> municipalities(int year) {
        return Regions.municipalities(LocalDate.of(year, 12, 31)).stream()
                .map(Municipality::code)
                .toList();
    }

    /** Small in most places, as in a year of little reception. */
    static Month firstMonth(int year, Random random) {
        var month = new Month(new TreeMap<>(), new TreeMap<>(), new TreeMap<>());
        for (var code : municipalities(year)) {
            var counted = few(random);
            month.counted.put(code, counted);
            month.assigned.put(code, counted + (random.nextInt(3) == 0 ? random.nextInt(7) : 0));
            month.selfSettled.put(code, few(random));
        }
        return month;
    }

    /** A family here and there; nothing in most places. */
    static Month nextMonth(Month before, Random random) {
        var month = new Month(new TreeMap<>(), new TreeMap<>(), new TreeMap<>());
        before.counted.forEach((code, count) -> {
            var more = random.nextInt(4) == 0 ? 1 + random.nextInt(5) : 0;
            month.counted.put(code, count + more);
            month.assigned.put(code, Math.max(before.assigned.get(code), count + more));
            month.selfSettled.put(
                    code, before.selfSettled.get(code) + (random.nextInt(5) == 0 ? 1 + random.nextInt(3) : 0));
        });
        return month;
    }

    void tell(int year, Month month, LocalDate day) {
        var figures = new ArrayList<Told>();
        var part = "quota year " + year;
        for (var code : municipalities(year)) {
            var county = code.substring(0, 2);
            figures.add(Told.of(Cell.ofYear("municipal-quota", year, county, code), 60, day));
            figures.add(
                    Told.of(Cell.ofYear("counted-against-quota", year, county, code), month.counted.get(code), day));
            figures.add(Told.of(
                    Cell.ofYear("assigned", year, county, code)
                            .inQuarter(year, 1)
                            .part(part),
                    month.assigned.get(code),
                    day));
            figures.add(Told.of(
                    Cell.ofYear("self-settled", year, county, code)
                            .inQuarter(year, 1)
                            .part(part),
                    month.selfSettled.get(code),
                    day));
        }
        keep(figures, day);
    }

    /** Received by municipality, and by county with category and sex. @return counts by "area category sex" */
    Map<String, Integer> tellReceived(int year, Random random) {
        var truth = new HashMap<String, Integer>();
        var figures = new ArrayList<Told>();
        var day = LocalDate.of(year, 10, 31);
        for (var county : Regions.counties()) {
            var left = 0;
            for (var category : CATEGORIES) {
                for (var sex : Sex.values()) {
                    var count = random.nextInt(3) == 0 ? few(random) : 20 + random.nextInt(200);
                    truth.put(county.code() + " " + category + " " + sex, count);
                    left += count;
                    figures.add(Told.of(
                            Cell.ofYear("received-in-municipalities", year, county.code(), null)
                                    .in(category)
                                    .of(sex),
                            count,
                            day));
                }
            }
            var municipalities = Regions.municipalitiesOf(county.code(), LocalDate.of(year, 12, 31));
            for (var one : municipalities) {
                var isLast = one.equals(municipalities.get(municipalities.size() - 1));
                var count = isLast ? left : Math.min(left, few(random));
                left -= count;
                truth.put(one.code(), count);
                figures.add(Told.of(
                        Cell.ofYear("received-in-municipalities", year, county.code(), one.code()), count, day));
            }
        }
        keep(figures, day);
        return truth;
    }

    private void keep(List<Told> figures, LocalDate day) {
        QuarkusTransaction.requiringNew()
                .run(() -> book.keep(new Statement(
                        models.serving(),
                        null,
                        SourceKind.EVENT,
                        UUID.randomUUID().toString(),
                        "se.lansstyrelsen.integration.allocation.municipality-progress-changed.v1",
                        day.atTime(10, 0).toInstant(ZoneOffset.UTC),
                        figures)));
    }

    private static int few(Random random) {
        return switch (random.nextInt(5)) {
            case 0 -> 0;
            case 1, 2 -> 1 + random.nextInt(5);
            case 3 -> 6 + random.nextInt(6);
            default -> 12 + random.nextInt(60);
        };
    }
}
