package se.lansstyrelsen.integration.kit.privacy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.validator.routines.checkdigit.CheckDigit;
import org.apache.commons.validator.routines.checkdigit.LuhnCheckDigit;

/**
 * Guard against personnummer and samordningsnummer (day + 60). Fires only on a possible date of birth with its check
 * digit, so that organisation numbers (month 20 or more), diary numbers and identifiers pass; fields that hold account
 * or diary numbers are left alone by name.
 */
public final class PersonalNumbers {

    private static final Pattern FORM =
            Pattern.compile("(?<![\\p{Alnum}-])(\\d{2})?(\\d{2})(\\d{2})(\\d{2})([-+]?)(\\d{4})(?![\\p{Alnum}-])");
    private static final Pattern JSON_FIELD = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"\\s*:\\s*$");
    private static final Set<String> NEVER_PERSONS = Set.of(
            "account", "accountNumber", "bankgiro", "plusgiro", "diaryNumber", "organisationNumber", "organisation");
    private static final CheckDigit LUHN = LuhnCheckDigit.LUHN_CHECK_DIGIT;

    private PersonalNumbers() {}

    /** Where a personal number was found; the number itself is never carried on. */
    public record Found(String pointer) {}

    /** Looks through a JSON text (keys, strings and numbers alike). */
    public static Optional<Found> firstIn(String json) {
        if (!hasTenDigits(json)) {
            return Optional.empty();
        }
        var matcher = FORM.matcher(json);
        while (matcher.find()) {
            if (isPersonal(matcher)) {
                var field = fieldBefore(json, matcher.start());
                if (!NEVER_PERSONS.contains(field)) {
                    return Optional.of(new Found(field.isEmpty() ? "" : "/" + field));
                }
            }
        }
        return Optional.empty();
    }

    /** Whether plain text holds a personal number. */
    public static boolean in(String text) {
        if (text == null || !hasTenDigits(text)) {
            return false;
        }
        var matcher = FORM.matcher(text);
        while (matcher.find()) {
            if (isPersonal(matcher)) {
                return true;
            }
        }
        return false;
    }

    /** The text with every personal number replaced, for logs and dead letters. */
    public static String mask(String text) {
        return FORM.matcher(text)
                .replaceAll(match -> isPersonal(match) ? "[personal number]" : Matcher.quoteReplacement(match.group()));
    }

    /** Whether ten digits stand together, signs between them apart: what the feed's records almost never hold. */
    private static boolean hasTenDigits(String text) {
        var digits = 0;
        for (var i = 0; i < text.length() && digits < 10; i++) {
            var sign = text.charAt(i);
            if (Character.isDigit(sign)) {
                digits++;
            } else if (sign != '-' && sign != '+') {
                digits = 0;
            }
        }
        return digits >= 10;
    }

    private static boolean isPersonal(MatchResult match) {
        var century = match.group(1);
        var day = Integer.parseInt(match.group(4));
        var yearInCentury = Integer.parseInt(match.group(2));
        var year = century == null ? 2000 + yearInCentury : Integer.parseInt(century + match.group(2));
        return isDate(year, Integer.parseInt(match.group(3)), day > 60 ? day - 60 : day)
                && LUHN.isValid(match.group(2) + match.group(3) + match.group(4) + match.group(6));
    }

    private static boolean isDate(int year, int month, int day) {
        try {
            LocalDate.of(year, month, day);
            return year >= 1850 && year <= 2100;
        } catch (DateTimeException notADate) {
            return false;
        }
    }

    private static String fieldBefore(String json, int position) {
        var start = json.lastIndexOf('"', position);
        if (start < 0) {
            return "";
        }
        var before = json.substring(Math.max(0, start - 200), start);
        var key = JSON_FIELD.matcher(before);
        if (key.find()) {
            return key.group(1);
        }
        var unquoted = JSON_FIELD.matcher(json.substring(Math.max(0, position - 200), position));
        return unquoted.find() ? unquoted.group(1) : "";
    }
}
