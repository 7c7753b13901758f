package se.lansstyrelsen.integration.kit.http;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import se.lansstyrelsen.integration.kit.problem.Fault;
import se.lansstyrelsen.integration.kit.problem.Problem;
import se.lansstyrelsen.integration.kit.region.Municipality;
import se.lansstyrelsen.integration.kit.region.Regions;

/**
 * Reads query parameters from their text, so that a bad one is answered 400 with its name; left to JAX-RS it would be
 * 404. An absent or empty parameter is an empty Optional.
 */
public final class QueryParameters {

    private QueryParameters() {}

    /** A day; years 1900 to 2200. */
    public static Optional<LocalDate> date(String name, String text) {
        return parsed(name, text, "must be a date such as 2018-01-31", LocalDate::parse)
                .map(day -> within(name, day, day.getYear()));
    }

    /** An instant with any offset; years 1900 to 2200. A plus sign that came unescaped, as a blank, is understood. */
    public static Optional<Instant> instant(String name, String text) {
        return parsed(
                        name,
                        text,
                        "must be a time such as 2018-01-31T08:30:00Z",
                        given -> OffsetDateTime.parse(given.replace(' ', '+')))
                .map(time -> within(name, time, time.getYear()).toInstant());
    }

    public static Optional<Integer> wholeNumber(String name, String text, int least, int most) {
        var reason = "must be a whole number from " + least + " to " + most;
        return parsed(name, text, reason, Integer::valueOf).map(number -> {
            if (number < least || number > most) {
                throw refusal(name, reason);
            }
            return number;
        });
    }

    public static Optional<UUID> id(String name, String text) {
        return parsed(name, text, "must be a UUID", UUID::fromString);
    }

    /** {@code true} or {@code false}. */
    public static Optional<Boolean> flag(String name, String text) {
        return oneOf(name, text, List.of("true", "false")).map(Boolean::valueOf);
    }

    /** Words to look for, without control characters, which a database may refuse. */
    public static Optional<String> words(String name, String text, int most) {
        return present(text).map(given -> {
            if (given.length() > most || given.chars().anyMatch(Character::isISOControl)) {
                throw refusal(name, "must be at most " + most + " characters on one line");
            }
            return given.strip();
        });
    }

    public static <E extends Enum<E>> Optional<E> constant(String name, String text, Class<E> type) {
        var names = Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
        return oneOf(name, text, names).map(one -> Enum.valueOf(type, one));
    }

    /** The code of a county there is. */
    public static Optional<String> county(String name, String text) {
        return present(text).map(code -> Regions.county(code)
                .orElseThrow(() -> refusal(name, "must be one of the 21 county codes, such as 12"))
                .code());
    }

    /** The code of a municipality there is or has been. */
    public static Optional<String> municipality(String name, String text) {
        return present(text).map(code -> Regions.municipality(code)
                .map(Municipality::code)
                .orElseThrow(() -> refusal(name, "must be a municipality code, such as 1280")));
    }

    /** @throws se.lansstyrelsen.integration.kit.problem.ProblemException 400 when the parameter is missing */
    public static <T> T required(String name, Optional<T> value) {
        return value.orElseThrow(() -> refusal(name, "must be given"));
    }

    private static Optional<String> oneOf(String name, String text, List<String> allowed) {
        return present(text).map(given -> {
            if (!allowed.contains(given)) {
                throw refusal(name, "must be one of " + String.join(", ", allowed));
            }
            return given;
        });
    }

    private static <T> Optional<T> parsed(String name, String text, String reason, Function<String, T> parse) {
        return present(text).map(given -> {
            try {
                return parse.apply(given);
            } catch (DateTimeException | IllegalArgumentException unreadable) {
                throw refusal(name, reason);
            }
        });
    }

    private static <T> T within(String name, T value, int year) {
        if (!PlausibleYears.hold(year)) {
            throw refusal(name, "must lie " + PlausibleYears.WORDS);
        }
        return value;
    }

    private static Optional<String> present(String text) {
        return Optional.ofNullable(text).filter(given -> !given.isBlank());
    }

    private static RuntimeException refusal(String name, String reason) {
        return Problem.INVALID_PARAMETER.with(
                "The parameter " + name + " " + reason + ".", List.of(new Fault(name, reason)));
    }
}
