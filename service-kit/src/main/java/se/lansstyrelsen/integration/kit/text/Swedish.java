package se.lansstyrelsen.integration.kit.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;

/** Numbers and enumerations as Swedish texts write them: a no-break space between thousands, a decimal comma. */
public final class Swedish {

    public static final Locale LOCALE = Locale.forLanguageTag("sv-SE");

    private Swedish() {}

    /** {@code 15 200}. */
    public static String number(long number) {
        return NumberFormat.getIntegerInstance(LOCALE).format(number);
    }

    /** With at most so many decimals, rounded half up: {@code 13,7}. */
    public static String decimal(BigDecimal number, int mostDecimals) {
        var format = NumberFormat.getNumberInstance(LOCALE);
        format.setMaximumFractionDigits(mostDecimals);
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
