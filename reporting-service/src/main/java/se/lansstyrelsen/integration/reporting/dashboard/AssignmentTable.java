package se.lansstyrelsen.integration.reporting.dashboard;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import se.lansstyrelsen.integration.reporting.assignment.AssignmentRegister;
import se.lansstyrelsen.integration.reporting.assignment.AssignmentTerms;
import se.lansstyrelsen.integration.reporting.countyreport.CountyReportProgress;
import se.lansstyrelsen.integration.reporting.countyreport.CountyReportRegister;
import se.lansstyrelsen.integration.reporting.page.Block;
import se.lansstyrelsen.integration.reporting.page.Cell;
import se.lansstyrelsen.integration.reporting.page.Visit;

/** Government assignments and how far they have come. */
@ApplicationScoped
class AssignmentTable {

    private static final String SOURCE = "Länsstyrelsernas regeringsuppdrag";
    private static final String EMPTY = "Inget regeringsuppdrag är registrerat.";

    private final AssignmentRegister assignments;
    private final CountyReportRegister reports;

    AssignmentTable(AssignmentRegister assignments, CountyReportRegister reports) {
        this.assignments = assignments;
        this.reports = reports;
    }

    Block.Table all(Visit visit) {
        return new Block.Table(
                "uppdrag",
                "Regeringsuppdrag",
                List.of("Uppdrag", "Till", "Lämnas senast", "Länsrapporter inlämnade", "Försenade"),
                assignments.all().stream()
                        .map(one -> {
                            var progress =
                                    reports.progress(one.id(), visit.choice().today());
                            return List.of(
                                    name(one),
                                    Cell.text(one.content().recipientMinistry()),
                                    Cell.day(one.content().dueOn()),
                                    Cell.number(progress.stream()
                                            .filter(report -> report.submittedOn() != null)
                                            .count()),
                                    Cell.number(progress.stream()
                                            .filter(CountyReportProgress::late)
                                            .count()));
                        })
                        .toList(),
                SOURCE,
                EMPTY);
    }

    Block.Table ofCounty(Visit visit, String county) {
        return new Block.Table(
                "uppdrag",
                "Regeringsuppdrag",
                List.of("Uppdrag", "Länets rapport", "Lämnas senast", "Inlämnad"),
                assignments.all().stream()
                        .flatMap(
                                one -> reports.progress(one.id(), visit.choice().today()).stream()
                                        .filter(report -> report.countyCode().equals(county))
                                        .map(report -> List.of(
                                                name(one),
                                                state(report),
                                                Cell.day(report.dueOn()),
                                                Cell.day(report.submittedOn()))))
                        .toList(),
                SOURCE,
                EMPTY);
    }

    static Cell state(CountyReportProgress report) {
        return Cell.text(Words.of(report.state().name()) + (report.late() ? ", försenad" : ""));
    }

    private static Cell name(AssignmentTerms one) {
        return Cell.text("Uppdrag " + one.content().number() + ", "
                        + one.content().year())
                .to("/uppdrag/" + one.id());
    }
}
