package se.lansstyrelsen.integration.local.demo;

import java.util.ArrayList;
import java.util.List;

/** Migrationsverket's quota table of 2018 in its published columns, and a second one made wrong on purpose. */
final class PublishedTables {

    private PublishedTables() {}

    /** A row of the table. */
    record Row(String municipality, String code, int quota, int received) {}

    /** The 267 municipalities that have a row. */
    static List<Row> quotaTable(List<RealFigures.Municipality> municipalities) {
        return municipalities.stream()
                .filter(one -> one.quota() != null)
                .map(one -> new Row(one.name(), one.code(), one.quota(), one.received()))
                .toList();
    }

    /** Three figures altered, two rows missing, one municipality that does not exist. */
    static List<Row> altered(List<Row> rows) {
        var altered = new ArrayList<>(rows);
        for (var i : new int[] {10, 100, 200}) {
            var row = altered.get(i);
            altered.set(i, new Row(row.municipality(), row.code(), row.quota(), row.received() + 1));
        }
        altered.remove(260);
        altered.remove(50);
        altered.add(new Row("Atlantis", "9999", 7, 3));
        return altered;
    }

    static String csv(List<Row> rows) {
        var csv = new StringBuilder("Län,Kommun,Länskod,Kommunkod,Tal,Mottagna\n");
        rows.forEach(row -> csv.append(",\"%s\",%s,%s,%d,%d\n"
                .formatted(row.municipality(), row.code().substring(0, 2), row.code(), row.quota(), row.received())));
        return csv.toString();
    }
}
