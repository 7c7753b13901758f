package se.lansstyrelsen.integration.reporting.page;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import se.lansstyrelsen.integration.kit.text.Swedish;
import se.lansstyrelsen.integration.kit.time.StockholmTime;

/**
 * What stands in one place of a table: as people read it and as a spreadsheet takes it.
 *
 * @param href where it leads, null when nowhere
 */
public record Cell(String text, String plain, String href, boolean isNumber) {

    private static final String MISSING = "uppgift saknas";
    private static final String WITHHELD = "visas inte";
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMMM yyyy 'kl.' HH.mm", Swedish.LOCALE)
            .withZone(StockholmTime.ZONE);

    public static Cell text(String text) {
        return new Cell(text, text, null, false);
    }

    public static Cell number(Number number) {
        return number == null ? missing() : number(new BigDecimal(number.toString()));
    }

    private static Cell number(BigDecimal number) {
        return new Cell(Swedish.number(number), number.toPlainString(), null, true);
    }

    /** @param part of 1, null when there is none */
    public static Cell percent(BigDecimal part) {
        if (part == null) {
            return missing();
        }
        var percent = part.movePointRight(2);
        return new Cell(Swedish.decimal(percent, 1) + " %", percent.toPlainString(), null, true);
    }

    public static Cell kronor(BigDecimal amount) {
        return amount == null
                ? missing()
                : new Cell(Swedish.number(amount) + " kr", amount.toPlainString(), null, true);
    }

    public static Cell day(LocalDate day) {
        return day == null ? text("–") : new Cell(unbroken(Swedish.date(day)), day.toString(), null, false);
    }

    public static Cell time(Instant time) {
        return new Cell(unbroken(TIME.format(time)), time.toString(), null, false);
    }

    private static String unbroken(String text) {
        return text.replace(' ', '\u00a0');
    }

    /** There is no such number, as a part of zero. */
    public static Cell none() {
        return new Cell("–", "", null, true);
    }

    /** Nothing is told; never zero. */
    public static Cell missing() {
        return new Cell(MISSING, "", null, true);
    }

    /** A count of 1 to 5 persons, or one that would give such a count away. */
    public static Cell withheld() {
        return new Cell(WITHHELD, "", null, true);
    }

    public Cell to(String address) {
        return new Cell(text, plain, address, isNumber);
    }

    public boolean isSilent() {
        return plain.isEmpty() && isNumber;
    }
}
