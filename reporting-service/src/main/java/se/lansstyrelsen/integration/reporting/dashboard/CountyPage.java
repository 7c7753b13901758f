package se.lansstyrelsen.integration.reporting.dashboard;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import se.lansstyrelsen.integration.kit.region.Municipality;
import se.lansstyrelsen.integration.kit.region.Regions;
import se.lansstyrelsen.integration.kit.text.Swedish;
import se.lansstyrelsen.integration.reporting.page.Access;
import se.lansstyrelsen.integration.reporting.page.Block;
import se.lansstyrelsen.integration.reporting.page.Cell;
import se.lansstyrelsen.integration.reporting.page.Page;
import se.lansstyrelsen.integration.reporting.page.Visit;

/** A county: its municipalities, grants, forums, issues and assignments. */
@ApplicationScoped
class CountyPage {

    private static final String SOURCE = "Migrationsverket och länsstyrelserna, enligt händelser i fördelningstjänsten";

    private final Outcomes outcomes;
    private final GrantTable grants;
    private final ForumTable forums;
    private final IssueTable issues;
    private final AssignmentTable assignments;

    CountyPage(
            Outcomes outcomes, GrantTable grants, ForumTable forums, IssueTable issues, AssignmentTable assignments) {
        this.outcomes = outcomes;
        this.grants = grants;
        this.forums = forums;
        this.issues = issues;
        this.assignments = assignments;
    }

    Page make(Visit visit, String code) {
        var county = Pages.county(code);
        var told = outcomes.of(visit);
        var blocks = new ArrayList<Block>();
        blocks.add(facts(told, code));
        blocks.add(municipalities(told, visit, code));
        blocks.add(grants.of(visit, code));
        blocks.add(forums.of(visit, code));
        if (visit.may(Access.BOARDS)) {
            blocks.add(issues.open(visit, code));
            blocks.add(assignments.ofCounty(visit, code));
        }
        return new Page(
                county.name(),
                "Länstal, kommuntal och mottagande " + told.year() + " " + told.until()
                        + ", och länsstyrelsens statsbidrag och samverkan.",
                List.of(Pages.home(visit)),
                told.year(),
                blocks);
    }

    private static Block.Facts facts(OutcomesOfYear told, String code) {
        var county = told.area(code);
        var shown = told.municipalities().entrySet().stream()
                .filter(one -> one.getKey().startsWith(code) && one.getValue().part() != null)
                .toList();
        var reached = shown.stream().filter(one -> one.getValue().isReached()).count();
        return new Block.Facts(List.of(
                new Block.Fact(
                        "Länstal", told.traced(Cell.number(county.quota()), Figures.COUNTY_QUOTA, code), "personer"),
                new Block.Fact(
                        "Mottagna",
                        told.traced(county.countedCell(), Figures.COUNTED, code),
                        county.partOf("länstalet")),
                new Block.Fact("Kvar att ta emot", county.leftCell(), ""),
                new Block.Fact(
                        "Kommuner som nått sitt tal",
                        Cell.number(reached),
                        "av " + Swedish.number(shown.size()) + " vars utfall visas")));
    }

    private static Block.Table municipalities(OutcomesOfYear told, Visit visit, String code) {
        var columns = new ArrayList<String>();
        columns.add("Kommun");
        columns.addAll(OutcomesOfYear.columns("Kommuntal"));
        return new Block.Table(
                "kommuner",
                "Kommunerna " + told.year(),
                columns,
                Regions.municipalitiesOf(code, LocalDate.of(told.year(), 12, 31)).stream()
                        .sorted(Comparator.comparing(Municipality::name, Swedish.ORDER))
                        .map(one -> {
                            var row = new ArrayList<Cell>();
                            row.add(Cell.text(one.shortName()).to(visit.choice().to("/kommun/" + one.code())));
                            row.addAll(told.cells(Figures.MUNICIPAL_QUOTA, one.code()));
                            return List.copyOf(row);
                        })
                        .toList(),
                SOURCE,
                "Inga kommuner är kända för året.");
    }
}
