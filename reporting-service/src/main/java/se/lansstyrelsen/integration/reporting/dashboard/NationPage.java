package se.lansstyrelsen.integration.reporting.dashboard;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.lansstyrelsen.integration.kit.chart.ChartWords;
import se.lansstyrelsen.integration.kit.chart.CountyMaps;
import se.lansstyrelsen.integration.kit.region.County;
import se.lansstyrelsen.integration.kit.region.Regions;
import se.lansstyrelsen.integration.kit.text.Swedish;
import se.lansstyrelsen.integration.reporting.page.Access;
import se.lansstyrelsen.integration.reporting.page.Block;
import se.lansstyrelsen.integration.reporting.page.Cell;
import se.lansstyrelsen.integration.reporting.page.Page;
import se.lansstyrelsen.integration.reporting.page.Visit;

/** The nation now: länstal against what is received, and what is late. */
@ApplicationScoped
class NationPage {

    private static final String SOURCE = "Migrationsverket och länsstyrelserna, enligt händelser i fördelningstjänsten";

    private final Outcomes outcomes;
    private final CountyMaps maps;
    private final LateMatters late;

    NationPage(Outcomes outcomes, CountyMaps maps, LateMatters late) {
        this.outcomes = outcomes;
        this.maps = maps;
        this.late = late;
    }

    Page make(Visit visit) {
        var told = outcomes.of(visit);
        var blocks = new ArrayList<Block>();
        blocks.add(facts(told));
        if (told.nation().counted() != null) {
            blocks.add(map(told));
        }
        blocks.add(counties(told, visit));
        if (visit.may(Access.BOARDS)) {
            blocks.addAll(late.blocks(visit));
        }
        return new Page(
                "Mottagandet " + told.year(),
                "Länstal och kommuntal jämförda med hur många som tagits emot, " + told.until() + ".",
                List.of(),
                told.year(),
                blocks);
    }

    private static Block.Facts facts(OutcomesOfYear told) {
        var nation = told.nation();
        var municipalities = told.municipalities().values();
        var withQuota =
                municipalities.stream().filter(one -> one.part() != null).toList();
        var reached = withQuota.stream().filter(Outcome::isReached).count();
        return new Block.Facts(List.of(
                new Block.Fact(
                        "Länstal, hela landet",
                        told.traced(Cell.number(nation.quota()), Figures.COUNTY_QUOTA, ""),
                        "personer som kommunerna ska ta emot"),
                new Block.Fact(
                        "Mottagna", told.traced(nation.countedCell(), Figures.COUNTED, ""), nation.partOf("länstalen")),
                new Block.Fact("Kvar att ta emot", nation.leftCell(), "sedan mottagna räknats av"),
                new Block.Fact(
                        "Kommuner som nått sitt tal",
                        Cell.number(reached),
                        "av " + Swedish.number(withQuota.size()) + " vars utfall visas")));
    }

    private Block.Picture map(OutcomesOfYear told) {
        Map<String, BigDecimal> parts = new HashMap<>();
        Regions.counties().forEach(county -> {
            var part = told.area(county.code()).part();
            parts.put(
                    county.code(), part == null ? null : part.movePointRight(2).setScale(0, RoundingMode.HALF_UP));
        });
        return new Block.Picture(
                maps.draw(
                        new ChartWords(
                                "Mottagna i procent av länstalet",
                                "Karta över länen, mörkare ju större andel. Uppgifterna står i tabellen.",
                                "Procent",
                                SOURCE),
                        parts,
                        null),
                "lan");
    }

    private static Block.Table counties(OutcomesOfYear told, Visit visit) {
        var columns = new ArrayList<String>();
        columns.add("Län");
        columns.addAll(OutcomesOfYear.columns("Länstal"));
        return new Block.Table(
                "lan",
                "Länen " + told.year(),
                columns,
                Regions.counties().stream()
                        .sorted(Comparator.comparing(County::name, Swedish.ORDER))
                        .map(county -> {
                            var row = new ArrayList<Cell>();
                            row.add(Cell.text(county.shortName())
                                    .to(visit.choice().to("/lan/" + county.code())));
                            row.addAll(told.cells(Figures.COUNTY_QUOTA, county.code()));
                            return List.copyOf(row);
                        })
                        .toList(),
                SOURCE,
                "Inget länstal är känt för året.");
    }
}
