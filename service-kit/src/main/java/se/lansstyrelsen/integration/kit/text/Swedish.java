package se.lansstyrelsen.integration.kit.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Collator;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Numbers, days and enumerations as Swedish texts write them: a no-break space between thousands, a decimal comma. */
public final class Swedish {

    public static final Locale LOCALE = Locale.forLanguageTag("sv-SE");

    /** The alphabetical order, å ä ö last. */
    public static final Comparator<String> ORDER = Collator.getInstance(LOCALE)::compare;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", LOCALE);

    private Swedish() {}

    /** {@code 30 juni 2020}. */
    public static String date(LocalDate day) {
        return DAY.format(day);
    }

    /** {@code 3–10 september 2020}, {@code 28 september–2 oktober 2020}. */
    public static String period(LocalDate from, LocalDate to) {
        if (from.equals(to)) {
            return date(from);
        }
        var sameYear = from.getYear() == to.getYear();
        var sameMonth = sameYear && from.getMonth() == to.getMonth();
        var pattern = sameMonth ? "d" : sameYear ? "d MMMM" : "d MMMM yyyy";
        return DateTimeFormatter.ofPattern(pattern, LOCALE).format(from) + "–" + date(to);
    }

    /** {@code 15 200}. */
    public static String number(long number) {
        return NumberFormat.getIntegerInstance(LOCALE).format(number);
    }

    /** With the decimals it has, at most six: {@code 36,5}. */
    public static String number(BigDecimal number) {
        return format(number, 0, 6);
    }

    /** With just so many decimals, rounded half up: {@code 13,70}. */
    public static String decimal(BigDecimal number, int decimals) {
        return format(number, decimals, decimals);
    }

    private static String format(BigDecimal number, int least, int most) {
        var format = NumberFormat.getNumberInstance(LOCALE);
        format.setMinimumFractionDigits(least);
        format.setMaximumFractionDigits(most);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(number);
    }

    /** {@code 1:a}, {@code 3:e}, {@code 12:e}, {@code 22:a}. */
    public static String ordinal(int number) {
        var last = number % 10;
        var isTeen = number % 100 / 10 == 1;
        return number((long) number) + ((last == 1 || last == 2) && !isTeen ? ":a" : ":e");
    }

    /** {@code a, b och c}. */
    public static String enumeration(List<String> words) {
        return words.size() < 2
                ? String.join("", words)
                : String.join(", ", words.subList(0, words.size() - 1)) + " och " + words.get(words.size() - 1);
    }
}
