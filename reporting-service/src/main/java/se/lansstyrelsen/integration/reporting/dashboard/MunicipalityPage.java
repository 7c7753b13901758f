package se.lansstyrelsen.integration.reporting.dashboard;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import se.lansstyrelsen.integration.reporting.observation.FigureSet;
import se.lansstyrelsen.integration.reporting.observation.Observed;
import se.lansstyrelsen.integration.reporting.page.Access;
import se.lansstyrelsen.integration.reporting.page.Block;
import se.lansstyrelsen.integration.reporting.page.Cell;
import se.lansstyrelsen.integration.reporting.page.Page;
import se.lansstyrelsen.integration.reporting.page.Visit;

/** A municipality: its kommuntal, what has come of it by quarter, and its projects. */
@ApplicationScoped
class MunicipalityPage {

    private static final String SOURCE = "Migrationsverket och länsstyrelserna, enligt händelser i fördelningstjänsten";
    private static final List<String> FLOWS = List.of("assigned", "received-on-assignment", "self-settled");

    private final Outcomes outcomes;
    private final Figures figures;
    private final ProjectTable projects;

    MunicipalityPage(Outcomes outcomes, Figures figures, ProjectTable projects) {
        this.outcomes = outcomes;
        this.figures = figures;
        this.projects = projects;
    }

    Page make(Visit visit, String code) {
        var municipality = Pages.municipality(code);
        var told = outcomes.of(visit);
        var own = told.area(code);
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Facts(List.of(
                new Block.Fact(
                        "Kommuntal", told.traced(Cell.number(own.quota()), Figures.MUNICIPAL_QUOTA, code), "personer"),
                new Block.Fact(
                        "Mottagna", told.traced(own.countedCell(), Figures.COUNTED, code), own.partOf("kommuntalet")),
                new Block.Fact("Kvar att ta emot", own.leftCell(), ""))));
        if (visit.may(Access.AUTHORITIES)) {
            blocks.add(quarters(visit, told.year(), code));
            blocks.add(new Block.Links(
                    "Varför just det talet?",
                    List.of(Cell.text("Så räknar en simulering fram ett kommuntal för " + municipality.shortName())
                            .to(visit.choice().to("/varfor?kommun=" + code)))));
        }
        blocks.add(projects.ofMunicipality(code));
        return new Page(
                municipality.name(),
                "Kommuntal och mottagande " + told.year() + ", " + told.until() + ".",
                List.of(Pages.home(visit), Pages.county(visit, code.substring(0, 2))),
                told.year(),
                blocks);
    }

    /** What a quota year's people did in each quarter; an assignment late in one year is received in the next. */
    private Block.Table quarters(Visit visit, int year, String code) {
        var told = figures.of(FLOWS, List.of(year, year + 1), visit.choice().day());
        var part = "quota year " + year;
        var rows = new ArrayList<List<Cell>>();
        for (var of : List.of(year, year + 1)) {
            for (var quarter = 1; quarter <= 4; quarter++) {
                var row = row(told, code, part, of, quarter);
                if (row.stream().skip(1).anyMatch(cell -> !cell.isSilent())) {
                    rows.add(row);
                }
            }
        }
        return new Block.Table(
                "kvartal",
                "Kvartal för kvartal",
                List.of("Kvartal", "Anvisade", "Mottagna efter anvisning", "Självbosatta"),
                rows,
                SOURCE,
                "Ingenting är känt för något kvartal.");
    }

    private static List<Cell> row(FigureSet told, String code, String part, int year, int quarter) {
        return Stream.concat(
                        Stream.of(Cell.text("Kvartal " + quarter + " " + year)),
                        FLOWS.stream()
                                .map(flow -> Cell.number(told.told(flow).stream()
                                        .filter(one -> code.equals(one.cell().municipality())
                                                && one.cell().year() == year
                                                && Objects.equals(one.cell().quarter(), quarter)
                                                && part.equals(one.cell().part()))
                                        .map(Observed::value)
                                        .findFirst()
                                        .orElse(null))))
                .toList();
    }
}
