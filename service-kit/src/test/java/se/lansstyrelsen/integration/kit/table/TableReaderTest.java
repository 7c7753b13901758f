package se.lansstyrelsen.integration.kit.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.lansstyrelsen.integration.kit.problem.ProblemException;
import se.lansstyrelsen.integration.kit.quality.Spreadsheets;
import se.lansstyrelsen.integration.kit.table.TableRow.Standing;
import se.lansstyrelsen.integration.kit.table.Tables.Result;

/** One table with every trap, as CSV and as XLSX. */
class TableReaderTest {

    private static final String HEADER = "Län;Kommun;Länskod;Kommunkod;Tal;Mottagna\n";

    @Test
    void aTableWithEveryTrapIsReadAndEachTrapIsNamed() {
        var result = Tables.read(Tables.quota());
        var absent = EnumSet.of(Trap.ABSENT_COLUMN, Trap.COUNTY_ROW);
        assertEquals(
                Arrays.stream(Trap.values())
                        .filter(trap -> !absent.contains(trap))
                        .collect(Collectors.toSet()),
                result.report().traps().counts().keySet());
        assertEquals(
                List.of(
                        "0114 84 81",
                        "0115 1035 930",
                        "0117 10 hidden",
                        "0120 - -",
                        "0780 20 15",
                        "0780 20 15",
                        " 7 7",
                        "2023 - 3",
                        "2021 1 1",
                        "2029 5 4",
                        "0880 4 2"),
                figures(result));
        assertEquals(11, result.report().rowsRead());
        assertEquals(7, result.report().municipalities());
        assertEquals(283, result.report().missing().size());
    }

    @Test
    void theSameTableAsASheetSaysTheSame() {
        var csv = Tables.read(Tables.quota());
        var sheet = Tables.read(Spreadsheets.of(Tables.quota()), Tables.QUOTA);
        var wide = csv.report().traps().count(Trap.WRONG_WIDTH);
        assertEquals(1, wide);
        assertEquals(
                figures(csv),
                figures(sheet).stream().filter(row -> !row.startsWith("2062")).toList(),
                "a sheet's cells stand in their columns, so a cell too many moves nothing");
        assertEquals("2062 1 1", figures(sheet).get(10));
        for (var trap : EnumSet.complementOf(EnumSet.of(
                Trap.BYTE_ORDER_MARK, Trap.WRONG_WIDTH, Trap.LEADING_ZERO_LOST, Trap.MISSING_MUNICIPALITY))) {
            assertEquals(csv.met(trap), sheet.met(trap), trap.name());
        }
    }

    @Test
    void everyTitleRowIsCountedAndTheFirstTwentyAreTold() {
        var result = Tables.read("Kommunmottagande\n".repeat(30) + HEADER + "Uppsala;Knivsta;03;0330;1;1\n");
        assertEquals(30, result.met(Trap.TITLE_ROW));
        assertEquals(20, result.told(Trap.TITLE_ROW).size());
        assertTrue(result.told(Trap.TITLE_ROW).get(19).startsWith("20: "));
    }

    private static List<String> figures(Result result) {
        return result.rows().stream()
                .map(row ->
                        row.municipalityCode() + " " + said(row.figure("quota")) + " " + said(row.figure("received")))
                .toList();
    }

    private static String said(Figure figure) {
        return figure.hidden()
                ? "hidden"
                : figure.value() == null ? "-" : figure.value().toString();
    }

    @Test
    void trapsAreToldWithTheirLineAndColumn() {
        var result = Tables.read(Tables.quota());
        assertEquals(List.of("15: Tal: must be a whole number from 0, or blank"), result.told(Trap.NOT_A_NUMBER));
        assertEquals(
                List.of("7: The code was read as 01.", "7: The code was read as 0114."),
                result.told(Trap.LEADING_ZERO_LOST));
        assertEquals(
                List.of(
                        "11: Mottagna: The table says 1011 for county 01; its rows sum to 1012 to 1016.",
                        "20: Mottagna: The table says 1037 for the whole table; its rows sum to 1044 to 1048."),
                result.told(Trap.SUM_DIFFERS));
        assertEquals(List.of("null: The cells are parted by semicolons."), result.told(Trap.SHAPE));
    }

    @Test
    void aSumIsHeldAgainstItsRowsWithTheHiddenOnesBetweenOneAndFive() {
        var table = HEADER
                + "Kalmar län;Kalmar;;;10;<6\n;Nybro;;;5;4\n;Delsumma;;;15;10\n"
                + "Hallands län;Halmstad;;;7;..\n;Delsumma;;;8;\n"
                + "Totalt;;;;22;9\n";
        assertEquals(
                List.of(
                        "4: Mottagna: The table says 10 for county 08; its rows sum to 5 to 9.",
                        "6: Tal: The table says 8 for county 13; its rows sum to 7."),
                Tables.read(table).told(Trap.SUM_DIFFERS));
    }

    @Test
    void aCountysRowMayStandAboveItsMunicipalities() {
        var result = Tables.read(
                "Kommun;Tal;Mottagna\nKalmar län;15;3\nKalmar;10;2\nNybro;5;2\nHALLANDS LÄN;7;0\nHalmstad;7;0\n");
        assertEquals(
                List.of("0880", "0881", "1380"),
                result.rows().stream().map(TableRow::municipalityCode).toList());
        assertEquals(2, result.met(Trap.COUNTY_ROW));
        assertEquals(
                List.of("2: Mottagna: The table says 3 for county 08; its rows sum to 4."),
                result.told(Trap.SUM_DIFFERS));
        assertEquals(0, result.met(Trap.COUNTY_DIFFERS));
    }

    @Test
    void aRepeatedHeaderBelongsToTheColumnBeforeIt() {
        var table =
                "Kommun;Kvotflykting (Kategori 1);varav ensamk barn;Anhöriga\u00a0(Kategori 4);\"varav\nensamk barn\"\nKalmar;9;1;8;0\n";
        var row = Tables.read(table.getBytes(StandardCharsets.UTF_8), Tables.RECEPTION)
                .row("0880");
        assertEquals(
                Map.of("quotaRefugee", 9, "quotaRefugeeUnaccompanied", 1, "family", 8, "familyUnaccompanied", 0),
                row.figures().entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, one -> one.getValue()
                        .value())));
    }

    @Test
    void aColumnTheTableMayLackIsNotStated() {
        var result = Tables.read(
                "Kommun,Kvotflykting,Anhöriga,varav ensamk barn\nKalmar,9,8,1\n".getBytes(StandardCharsets.UTF_8),
                Tables.RECEPTION);
        assertEquals(Figure.NOT_STATED, result.row("0880").figure("quotaRefugeeUnaccompanied"));
        assertEquals(Figure.of(1), result.row("0880").figure("familyUnaccompanied"));
        assertEquals(
                List.of("1: Kvotflykting, varav ensamk barn: The table has no such column; nothing is stated."),
                result.told(Trap.ABSENT_COLUMN));
    }

    @Test
    void commaTabAndSemicolonAreFoundByTheHeader() {
        for (var delimiter : Set.of(",", "\t", ";")) {
            var table = ("Titel, med komma\n" + HEADER + "Kalmar län;Kalmar;08;0880;10;2\n").replace(";", delimiter);
            assertEquals(List.of("0880 10 2"), figures(Tables.read(table)), delimiter);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"1 035", "1\u00a0035", "1\u202f035", " 1035\u00a0", "1035"})
    void thousandsMayBePartedBySpaces(String written) {
        assertEquals(Figure.of(1035), figure(written));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<6", "< 6", "..", "*", "1-5", "x", "färre än 6"})
    void aHiddenValueIsNeitherBlankNorZero(String written) {
        assertEquals(Figure.HIDDEN, figure(written));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "–", "-1", "1,5", "10 35", "99999999", "１０", "0x1", "tolv"})
    void whatIsNoFigureIsNotGuessed(String written) {
        var result = Tables.read(HEADER + "Kalmar län;Kalmar;08;0880;" + written + ";2\n");
        assertEquals(Figure.NOT_STATED, result.row("0880").figure("quota"));
        assertEquals(1, result.met(Trap.NOT_A_NUMBER));
    }

    private static Figure figure(String written) {
        return Tables.read(HEADER + "Kalmar län;Kalmar;08;0880;" + written + ";2\n")
                .row("0880")
                .figure("quota");
    }

    @Test
    void aRowWhoseCodeAndNameAreTwoMunicipalitiesIsNobodys() {
        var result = Tables.read(HEADER + "Kalmar län;Nybro;08;0880;1;2\n");
        assertEquals(Standing.UNKNOWN, result.rows().get(0).standing());
        assertEquals(
                List.of("2: The name is Nybro (0881) but the code is another's."),
                result.told(Trap.CODE_AND_NAME_DIFFER));
        assertEquals(0, result.report().municipalities());
    }

    @Test
    void unknownTextIsNeverToldOn() {
        var told = Tables.read(HEADER + "Kalmar län;Anna Andersson;08;;Anna Andersson;2\n")
                .report()
                .traps()
                .told();
        assertTrue(told.stream().noneMatch(met -> met.told().contains("Anna")), told.toString());
    }

    @Test
    void whatIsNoSuchTableIsRefusedWithWhatToDo() {
        refused("empty-body", "");
        refused("empty-body", HEADER);
        refused("invalid-body", "Kommun;Antal\nKalmar;1\n");
        refused("invalid-body", HEADER.replace("Mottagna", "Tal;Mottagna") + "Kalmar län;Kalmar;08;0880;1;1;2\n");
        refused("invalid-body", HEADER + "Kalmar län;\"Kalmar;08;0880;1;2\n" + "x;".repeat(MANY));
        refused("personal-number", HEADER + "Kalmar län;19121212-1212;08;0880;1;2\n");
        refused("wrong-encoding", HEADER.getBytes(StandardCharsets.ISO_8859_1));
        refused("wrong-encoding", HEADER.getBytes(StandardCharsets.UTF_16));
    }

    private static final int MANY = 300_000;

    private static void refused(String slug, String table) {
        refused(slug, table.getBytes(StandardCharsets.UTF_8));
    }

    private static void refused(String slug, byte[] table) {
        var refusal = assertThrows(ProblemException.class, () -> Tables.read(table, Tables.QUOTA));
        assertEquals(slug, refusal.type().slug(), refusal.getMessage());
    }
}
