package se.lansstyrelsen.integration.kit.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import se.lansstyrelsen.integration.kit.quality.Spreadsheets;
import se.lansstyrelsen.integration.kit.region.Municipality;
import se.lansstyrelsen.integration.kit.region.Regions;

/** A table written with any mixture of traps is read as what it was written of, as CSV and as a workbook. */
class TableRoundTripTest {

    private static final List<Municipality> ALL = Regions.municipalities(LocalDate.of(2018, 12, 31));

    @Property(tries = 150)
    void whatIsReadIsWhatWasWritten(@ForAll Random random) {
        var expected = new ArrayList<String>();
        var table = new Writer(random, expected).table();
        var semicolons = Tables.read(table);
        var commas = Tables.read(table.replace(';', random.nextBoolean() ? ',' : '\t'));
        var sheet = Tables.read(Spreadsheets.of(table), Tables.QUOTA);
        for (var result : List.of(semicolons, commas, sheet)) {
            assertEquals(expected, read(result));
            assertEquals(expected.size(), result.report().municipalities());
            assertEquals(ALL.size() - expected.size(), result.report().missing().size());
            for (var trap :
                    List.of(Trap.SUM_DIFFERS, Trap.NOT_A_NUMBER, Trap.COUNTY_DIFFERS, Trap.UNKNOWN_MUNICIPALITY)) {
                assertEquals(List.of(), result.told(trap));
            }
        }
    }

    @Property(tries = 300)
    void everyNumberIsReadHoweverItsThousandsAreParted(@ForAll @IntRange(max = 9_999_999) int number) {
        for (var separator : List.of("", " ", "\u00a0", "\u202f", "\u2009")) {
            var written = String.format(Locale.US, "%,d", number).replace(",", separator);
            assertEquals(Figure.of(number), Figure.read(written).orElseThrow());
        }
    }

    private static List<String> read(Tables.Result result) {
        return result.rows().stream()
                .map(row -> row.municipalityCode() + row.figure("quota") + row.figure("received"))
                .toList();
    }

    /** Writes some municipalities of every county with random figures, spellings and sums. */
    private static final class Writer {
        private final Random random;
        private final List<String> expected;
        private final StringBuilder text = new StringBuilder();
        private final int[] county = new int[2];
        private final int[] all = new int[2];

        Writer(Random random, List<String> expected) {
            this.random = random;
            this.expected = expected;
        }

        String table() {
            text.append(either("\uFEFF", "")).append(either("Kommuntal 2018;;;;;\n;;;;;\n", ""));
            text.append("Län;Kommun;Länskod;")
                    .append(either("Kommunkod", "\"Kommun-\nkod\""))
                    .append(";Tal;Mottagna\n");
            var within = "";
            for (var one : ALL) {
                if (random.nextInt(10) == 0 || one == ALL.get(0)) {
                    if (!within.isEmpty() && !within.equals(one.countyCode())) {
                        endCounty();
                    }
                    var carried = within.equals(one.countyCode()) && random.nextBoolean();
                    within = one.countyCode();
                    municipality(one, carried ? "" : county(within));
                }
            }
            endCounty();
            return text.append("Totalt;;;;")
                    .append(all[0])
                    .append(';')
                    .append(all[1])
                    .append("\nKälla: Migrationsverket;;;;;\n")
                    .toString();
        }

        private void municipality(Municipality one, String countyName) {
            var name = either(one.shortName(), either(one.shortName().toUpperCase(Locale.ROOT), one.name()));
            var code = either(one.code(), String.valueOf(Integer.parseInt(one.code())));
            var nameless = random.nextInt(4) == 0;
            text.append(countyName)
                    .append(';')
                    .append(nameless ? "" : name)
                    .append(";;")
                    .append(nameless ? code : either(code, ""));
            expected.add(one.code() + figure(0) + figure(1));
            text.append('\n');
        }

        private Figure figure(int column) {
            var number = random.nextInt(3000);
            text.append(';');
            switch (random.nextInt(8)) {
                case 0 -> {
                    return Figure.NOT_STATED;
                }
                case 1 -> {
                    text.append(either("<6", ".."));
                    county[column] += 1 + number % 5;
                    return Figure.HIDDEN;
                }
                default -> {
                    text.append(either(
                            String.valueOf(number),
                            String.format(Locale.US, "%,d", number).replace(',', '\u00a0')));
                    county[column] += number;
                    return Figure.of(number);
                }
            }
        }

        private void endCounty() {
            text.append(";Delsumma;;;")
                    .append(county[0])
                    .append(';')
                    .append(county[1])
                    .append('\n');
            for (var column = 0; column < 2; column++) {
                all[column] += county[column];
                county[column] = 0;
            }
        }

        private String county(String code) {
            var found = Regions.county(code).orElseThrow();
            return either(found.name(), either(found.shortName(), found.name().toUpperCase(Locale.ROOT)));
        }

        private String either(String one, String other) {
            return random.nextBoolean() ? one : other;
        }
    }
}
