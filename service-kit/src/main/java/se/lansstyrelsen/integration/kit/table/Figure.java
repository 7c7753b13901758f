package se.lansstyrelsen.integration.kit.table;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a cell for a figure says: a number; nothing, which is not 0; or that it is hidden, 1 to 5.
 *
 * @param value null when not stated or hidden
 */
public record Figure(Integer value, boolean hidden) {

    public static final Figure NOT_STATED = new Figure(null, false);
    public static final Figure HIDDEN = new Figure(null, true);

    static final int LARGEST_HIDDEN = 5;

    private static final Pattern PLAIN = Pattern.compile("\\d{1,7}");
    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}([ \\u00a0\\u202f\\u2009]\\d{3}){1,2}");
    private static final Pattern MARK =
            Pattern.compile("(<\\s?6|1\\s?[-\\u2013]\\s?5|\\.\\.|\\*{1,3}|[xX]|(?i:(färre|mindre) än 6|under 6))");

    static Figure of(int value) {
        return new Figure(value, false);
    }

    /** Empty when the text is none of the three. */
    static Optional<Figure> read(String text) {
        var written = stripped(text);
        if (written.isEmpty()) {
            return Optional.of(NOT_STATED);
        }
        if (MARK.matcher(written).matches()) {
            return Optional.of(HIDDEN);
        }
        if (PLAIN.matcher(written).matches() || isGrouped(text)) {
            var digits = written.replaceAll("\\D", "");
            return digits.length() <= 7 ? Optional.of(of(Integer.parseInt(digits))) : Optional.empty();
        }
        return Optional.empty();
    }

    /** Whether thousands are parted by spaces. */
    static boolean isGrouped(String text) {
        return GROUPED.matcher(stripped(text)).matches();
    }

    /** Without white space around it, no-break spaces too. */
    static String stripped(String text) {
        return text.replaceAll("^[\\s\\p{Z}]+|[\\s\\p{Z}]+$", "");
    }
}
