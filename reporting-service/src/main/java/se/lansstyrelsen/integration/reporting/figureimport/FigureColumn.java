package se.lansstyrelsen.integration.reporting.figureimport;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.lansstyrelsen.integration.kit.text.Swedish;

/** A column of a file of figures, by its headers in Swedish and English. */
enum FigureColumn {
    INDICATOR("indikator", "indicator"),
    YEAR("år", "year"),
    QUARTER("kvartal", "quarter"),
    COUNTY("län", "county"),
    MUNICIPALITY("kommun", "municipality"),
    SEX("kön", "sex"),
    AGE_GROUP("åldersgrupp", "age group"),
    CATEGORY("kategori", "category"),
    VALUE("värde", "value"),
    NOTE("anmärkning", "note");

    private final List<String> headers;

    FigureColumn(String... headers) {
        this.headers = List.of(headers);
    }

    static Optional<FigureColumn> called(String header) {
        var written = header.strip().toLowerCase(Swedish.LOCALE);
        return Stream.of(values())
                .filter(column -> column.headers.contains(written))
                .findFirst();
    }
}
