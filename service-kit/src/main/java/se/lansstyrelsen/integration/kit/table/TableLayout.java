package se.lansstyrelsen.integration.kit.table;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which columns a table has and what their headers may say. White space, line breaks, case and a closing parenthesis
 * such as "(Kategori 1)" do not matter; of Kommun and Kommunkod one is enough.
 */
public record TableLayout(List<Column> columns) {

    /** What the cells of a column say. */
    public enum Kind {
        COUNTY_NAME,
        COUNTY_CODE,
        MUNICIPALITY_NAME,
        MUNICIPALITY_CODE,
        COUNT
    }

    /**
     * A column.
     *
     * @param key name of the figure in our answers
     * @param partOf key of the column it divides and stands somewhere after ("varav …"), null for most
     * @param title its first header, as results name it
     * @param headers what its header may say, in lower case
     */
    public record Column(String key, Kind kind, boolean required, String partOf, String title, List<String> headers) {

        boolean isCalled(String header) {
            return headers.contains(header) || headers.contains(header.replaceFirst(" ?\\([^)]*\\)$", ""));
        }
    }

    public static TableLayout of(Column... columns) {
        return new TableLayout(List.of(columns));
    }

    public static Column county(String... headers) {
        return column("county", Kind.COUNTY_NAME, false, null, headers);
    }

    public static Column countyCode(String... headers) {
        return column("countyCode", Kind.COUNTY_CODE, false, null, headers);
    }

    public static Column municipality(String... headers) {
        return column("municipality", Kind.MUNICIPALITY_NAME, false, null, headers);
    }

    public static Column municipalityCode(String... headers) {
        return column("municipalityCode", Kind.MUNICIPALITY_CODE, false, null, headers);
    }

    /** A figure that the table must have. */
    public static Column count(String key, String... headers) {
        return column(key, Kind.COUNT, true, null, headers);
    }

    /** A figure that divides the one before it, under a header that repeats in the table. */
    public static Column part(String key, String of, String... headers) {
        return column(key, Kind.COUNT, false, of, headers);
    }

    private static Column column(String key, Kind kind, boolean required, String partOf, String... headers) {
        return new Column(
                key,
                kind,
                required,
                partOf,
                headers[0],
                Stream.of(headers).map(TableLayout::normal).toList());
    }

    /** The figures, in the layout's order. */
    public List<Column> figures() {
        return columns.stream().filter(column -> column.kind() == Kind.COUNT).toList();
    }

    /** The column's title, that of a part after the one it divides. */
    public String title(Column column) {
        return column.partOf() == null ? column.title() : title(byKey(column.partOf())) + ", " + column.title();
    }

    /** What the header must name, as a sentence says it. */
    String demands() {
        var places = columns.stream()
                .filter(column -> column.kind() == Kind.MUNICIPALITY_CODE || column.kind() == Kind.MUNICIPALITY_NAME)
                .map(this::title)
                .collect(Collectors.joining(" or "));
        return Stream.concat(
                        Stream.of(places),
                        columns.stream().filter(Column::required).map(this::title))
                .collect(Collectors.joining(", "));
    }

    Optional<Column> called(String header, String after) {
        return columns.stream()
                .filter(column -> column.isCalled(header)
                        && (column.partOf() == null || column.partOf().equals(after)))
                .findFirst();
    }

    private Column byKey(String key) {
        return columns.stream()
                .filter(column -> column.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    static String normal(String header) {
        return header.replaceAll("[\\s\\p{Z}]+", " ").strip().toLowerCase(Locale.ROOT);
    }
}
