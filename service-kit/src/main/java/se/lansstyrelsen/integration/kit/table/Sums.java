package se.lansstyrelsen.integration.kit.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.lansstyrelsen.integration.kit.table.TableLayout.Column;

/**
 * Holds the sums a table states against those of its rows, at the end, since a county's row may stand above or below its
 * municipalities. A hidden figure is 1 to 5; a column with a figure that could not be read is not judged.
 */
final class Sums {

    private static final int MOST_STATED = 100;
    private static final String ALL = "";

    private final Header header;
    private final Traps traps;
    private final Map<String, Map<String, Sum>> sums = new HashMap<>();
    private final List<Stated> stated = new ArrayList<>();

    Sums(Header header, Traps traps) {
        this.header = header;
        this.traps = traps;
    }

    private record Stated(int line, String county, Map<String, Figure> figures) {}

    private static final class Sum {
        private long least;
        private long most;
        private boolean unreadable;

        void add(Figure figure) {
            if (figure == null) {
                unreadable = true;
            } else if (figure.hidden()) {
                least += 1;
                most += Figure.LARGEST_HIDDEN;
            } else if (figure.value() != null) {
                least += figure.value();
                most += figure.value();
            }
        }

        boolean contradicts(int said) {
            return !unreadable && (said < least || said > most);
        }
    }

    /** A municipality's figures; null for one that could not be read. */
    void add(String county, Map<String, Figure> figures) {
        figures.forEach((key, figure) -> {
            sum(ALL, key).add(figure);
            if (county != null) {
                sum(county, key).add(figure);
            }
        });
    }

    /** What the table says the sums are; county null for the whole. */
    void state(int line, String county, Map<String, Figure> figures) {
        if (stated.size() < MOST_STATED) {
            stated.add(new Stated(line, county == null ? ALL : county, figures));
        }
    }

    void check() {
        for (var one : stated) {
            for (var figure : header.figures()) {
                check(one, figure);
            }
        }
    }

    private void check(Stated one, Column column) {
        var said = one.figures().get(column.key());
        var sum = sum(one.county(), column.key());
        if (said != null && said.value() != null && sum.contradicts(said.value())) {
            var whose = one.county().equals(ALL) ? "the whole table" : "county " + one.county();
            var rows = sum.least == sum.most ? "" + sum.least : sum.least + " to " + sum.most;
            traps.meet(
                    Trap.SUM_DIFFERS,
                    one.line(),
                    header.layout().title(column),
                    "The table says " + said.value() + " for " + whose + "; its rows sum to " + rows + ".");
        }
    }

    private Sum sum(String county, String key) {
        return sums.computeIfAbsent(county, unseen -> new HashMap<>()).computeIfAbsent(key, unseen -> new Sum());
    }
}
