package se.lansstyrelsen.integration.reporting.wording;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.lansstyrelsen.integration.reporting.observation.FigureQuestion;
import se.lansstyrelsen.integration.reporting.observation.Sex;

/**
 * A figure or a chart in a text, written between double braces.
 *
 * @param written as it stands, braces and all
 * @param kind what it becomes
 * @param terms words with a value, such as {@code county=12}
 */
record Mark(String written, Kind kind, String indicator, Map<String, String> terms, int start, int end) {

    /** {@code {{received-on-assignment county=12 year=2018}}}; {@code {{map indicator=county-quota year=2018}}}. */
    private static final Pattern MARK = Pattern.compile("\\{\\{([^{}]*)}}");

    private static final Pattern WORD = Pattern.compile("[a-z][a-z-]*");
    private static final Pattern TERM = Pattern.compile("([a-z]+)=([A-Za-z0-9_+-]+)");

    enum Kind {
        FIGURE(Set.of("year", "quarter", "county", "municipality", "sex", "age", "category")),
        MAP(Set.of("indicator", "year", "category")),
        BARS(Set.of("indicator", "year", "county", "category")),
        TABLE(Set.of("indicator", "year", "county", "category")),
        TREND(Set.of("indicator", "from", "to", "county", "category")),
        MULTIPLES(Set.of("indicator", "from", "to", "category"));

        private final Set<String> terms;

        Kind(Set<String> terms) {
            this.terms = terms;
        }

        private static Kind of(String word) {
            return Stream.of(MAP, BARS, TABLE, TREND, MULTIPLES)
                    .filter(kind -> kind.name().toLowerCase(Locale.ROOT).equals(word))
                    .findFirst()
                    .orElse(FIGURE);
        }
    }

    /** Every mark of a text in order. @throws IllegalArgumentException with a sentence when one cannot be read */
    static List<Mark> in(String text) {
        var marks = new ArrayList<Mark>();
        var found = MARK.matcher(text);
        while (found.find()) {
            marks.add(read(found.group(), found.group(1).strip(), found.start(), found.end()));
        }
        return marks;
    }

    private static Mark read(String written, String inside, int start, int end) {
        var words = inside.split("\\s+");
        if (!WORD.matcher(words[0]).matches()) {
            throw new IllegalArgumentException(
                    written + " does not begin with an indicator's code or a kind of chart.");
        }
        var kind = Kind.of(words[0]);
        var terms = new LinkedHashMap<String, String>();
        for (var i = 1; i < words.length; i++) {
            var term = TERM.matcher(words[i]);
            if (!term.matches() || !kind.terms.contains(term.group(1))) {
                throw new IllegalArgumentException(words[i] + " in " + written + " says nothing here; "
                        + kind.terms.stream().sorted().toList() + " do.");
            }
            terms.put(term.group(1), term.group(2));
        }
        var indicator = kind == Kind.FIGURE ? words[0] : terms.get("indicator");
        var needed = kind == Kind.TREND || kind == Kind.MULTIPLES ? List.of("from", "to") : List.of("year");
        if (indicator == null || !terms.keySet().containsAll(needed)) {
            throw new IllegalArgumentException(
                    written + " needs its indicator and " + String.join(" and ", needed) + ".");
        }
        return new Mark(written, kind, indicator, terms, start, end);
    }

    boolean isChart() {
        return kind != Kind.FIGURE;
    }

    String term(String name) {
        return terms.get(name);
    }

    int number(String name) {
        try {
            return Integer.parseInt(terms.get(name));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(name + " in " + written + " is no number.", e);
        }
    }

    /** The years whose figures it shows. */
    List<Integer> years() {
        if (kind != Kind.TREND && kind != Kind.MULTIPLES) {
            return List.of(number("year"));
        }
        var from = number("from");
        var to = number("to");
        if (from > to || to - from > 30) {
            throw new IllegalArgumentException(written + " goes over no years, or too many.");
        }
        return IntStream.rangeClosed(from, to).boxed().toList();
    }

    /** The figure asked for in a year; of a chart, the one it has for an area. */
    FigureQuestion question(int year, String county, String municipality) {
        return new FigureQuestion(
                indicator,
                year,
                terms.containsKey("quarter") ? number("quarter") : null,
                county,
                municipality,
                sex(),
                term("age"),
                term("category"));
    }

    FigureQuestion question() {
        var municipality = term("municipality");
        var county =
                municipality == null ? term("county") : municipality.substring(0, Math.min(2, municipality.length()));
        return question(number("year"), county, municipality);
    }

    private Sex sex() {
        if (!terms.containsKey("sex")) {
            return null;
        }
        return switch (term("sex")) {
            case "women" -> Sex.WOMEN;
            case "men" -> Sex.MEN;
            default -> throw new IllegalArgumentException("sex in " + written + " is women or men.");
        };
    }
}
