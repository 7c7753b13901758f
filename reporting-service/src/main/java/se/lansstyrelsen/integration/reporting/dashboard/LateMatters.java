package se.lansstyrelsen.integration.reporting.dashboard;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import se.lansstyrelsen.integration.kit.region.Regions;
import se.lansstyrelsen.integration.reporting.assignment.AssignmentRegister;
import se.lansstyrelsen.integration.reporting.assignment.AssignmentTerms;
import se.lansstyrelsen.integration.reporting.countyreport.CountyReportProgress;
import se.lansstyrelsen.integration.reporting.countyreport.CountyReportRegister;
import se.lansstyrelsen.integration.reporting.page.Block;
import se.lansstyrelsen.integration.reporting.page.Cell;
import se.lansstyrelsen.integration.reporting.page.Visit;

/** What waits longer than it should. */
@ApplicationScoped
class LateMatters {

    private static final int LONGEST = 5;

    private final AssignmentRegister assignments;
    private final CountyReportRegister reports;
    private final IssueTable issues;

    LateMatters(AssignmentRegister assignments, CountyReportRegister reports, IssueTable issues) {
        this.assignments = assignments;
        this.reports = reports;
        this.issues = issues;
    }

    List<Block> blocks(Visit visit) {
        var longest = issues.open(visit, null);
        return List.of(
                new Block.Table(
                        "medskick",
                        "Medskick som väntat längst",
                        longest.columns(),
                        longest.rows().stream().limit(LONGEST).toList(),
                        longest.source(),
                        longest.empty()),
                reports(visit));
    }

    private Block.Table reports(Visit visit) {
        var rows = assignments.all().stream()
                .flatMap(assignment -> late(assignment, visit))
                .toList();
        return new Block.Table(
                "sena",
                "Försenade länsrapporter",
                List.of("Län", "Uppdrag", "Skulle lämnas"),
                rows,
                "Länsstyrelsernas regeringsuppdrag",
                "Ingen länsrapport är försenad.");
    }

    private Stream<List<Cell>> late(AssignmentTerms assignment, Visit visit) {
        return reports.progress(assignment.id(), visit.choice().today()).stream()
                .filter(CountyReportProgress::late)
                .map(one -> List.of(
                        Cell.text(Regions.county(one.countyCode()).orElseThrow().name())
                                .to(visit.choice().to("/lan/" + one.countyCode())),
                        Cell.text(assignment.content().called()).to("/uppdrag/" + assignment.id()),
                        Cell.day(one.dueOn())));
    }
}
