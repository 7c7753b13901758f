package se.lansstyrelsen.integration.reporting.dashboard;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import se.lansstyrelsen.integration.reporting.observation.FigureQuestion;
import se.lansstyrelsen.integration.reporting.observation.FigureSet;
import se.lansstyrelsen.integration.reporting.page.Block;
import se.lansstyrelsen.integration.reporting.page.Cell;
import se.lansstyrelsen.integration.reporting.page.Visit;

/** A county board's frames and what is left of them. Money is public. */
@ApplicationScoped
class GrantTable {

    private final Figures figures;

    GrantTable(Figures figures) {
        this.figures = figures;
    }

    Block.Table of(Visit visit, String county) {
        var codes = List.of(Figures.FRAME, Figures.CHARGED, Figures.PAID);
        var years = new TreeSet<Integer>();
        codes.forEach(code -> years.addAll(figures.years(code)));
        var told = figures.of(codes, List.copyOf(years), visit.choice().day());
        var rows = new ArrayList<List<Cell>>();
        for (var year : years.descendingSet()) {
            for (var scheme : schemes(told, county, year)) {
                rows.add(row(told, county, year, scheme));
            }
        }
        return new Block.Table(
                "statsbidrag",
                "Statsbidrag: ramar och vad som är kvar",
                List.of("Bidrag", "År", "Ram", "Beviljat", "Kvar av ramen", "Utbetalt"),
                rows,
                "Länsstyrelsernas beslut och utbetalningar, enligt händelser i bidragstjänsten",
                "Länsstyrelsen har ingen känd ram.");
    }

    private static List<String> schemes(FigureSet told, String county, int year) {
        return Stream.of(Figures.FRAME, Figures.CHARGED)
                .flatMap(code -> told.told(code).stream())
                .filter(one ->
                        one.cell().year() == year && county.equals(one.cell().county()))
                .map(one -> one.cell().category())
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
    }

    private static List<Cell> row(FigureSet told, String county, int year, String scheme) {
        var frame = value(told, Figures.FRAME, county, year, scheme);
        var charged = value(told, Figures.CHARGED, county, year, scheme);
        var used = charged == null ? BigDecimal.ZERO : charged;
        return List.of(
                Cell.text(Words.of(scheme)),
                Cell.text(String.valueOf(year)),
                Cell.kronor(frame).to(origin(Figures.FRAME, county, year, scheme)),
                Cell.kronor(used).to(origin(Figures.CHARGED, county, year, scheme)),
                Cell.kronor(frame == null ? null : frame.subtract(used)),
                Cell.kronor(value(told, Figures.PAID, county, year, scheme)));
    }

    private static BigDecimal value(FigureSet told, String code, String county, int year, String scheme) {
        return told.find(FigureQuestion.ofCounty(code, year, county).in(scheme)).value();
    }

    private static String origin(String code, String county, int year, String scheme) {
        return "/siffra?indikator=" + code + "&ar=" + year + "&omrade=" + county + "&kategori=" + scheme;
    }
}
