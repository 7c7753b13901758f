package se.lansstyrelsen.integration.reporting.figure;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import se.lansstyrelsen.integration.kit.problem.Problem;

/** What a picture is named: {@code map-county-quota-2018}, {@code bars-counted-against-quota-2018-08}, {@code trend-county-quota-2017-2020}. */
record FigureName(String kind, String indicator, String first, String second, String suffix) {

    private static final Pattern NAME = Pattern.compile(
            "(map|bars|trend|multiples)-([a-z][a-z-]*[a-z])-([0-9]{4})(?:-([0-9]{2}|[0-9]{4}))?(?:\\.(svg|png|csv))?");

    /** @throws se.lansstyrelsen.integration.kit.problem.ProblemException 404 when it names no picture */
    static FigureName of(String name) {
        var found = NAME.matcher(name);
        if (!found.matches()
                || found.group(1).matches("trend|multiples")
                        != (found.group(4) != null && found.group(4).length() == 4)) {
            throw Problem.NOT_FOUND.with(
                    "Name a picture so: map-county-quota-2018.svg, bars-counted-against-quota-2018-08.png,"
                            + " trend-county-quota-2017-2020.csv, multiples-county-quota-2017-2020; without an ending it is JSON.");
        }
        return new FigureName(
                found.group(1),
                found.group(2),
                found.group(3),
                found.group(4),
                found.group(5) == null ? "json" : found.group(5));
    }

    /** Code of the county whose municipalities are shown, or null. */
    String county() {
        return second != null && second.length() == 2 ? second : null;
    }

    /** The mark that draws the same in a text. */
    String mark() {
        var years = second != null && second.length() == 4 ? " from=" + first + " to=" + second : " year=" + first;
        var county = county() == null ? "" : " county=" + county();
        return "{{" + kind + " indicator=" + indicator + years + county + "}}";
    }

    List<Integer> years() {
        var from = Integer.parseInt(first);
        var to = second != null && second.length() == 4 ? Integer.parseInt(second) : from;
        return IntStream.rangeClosed(from, Math.min(to, from + 30)).boxed().toList();
    }
}
