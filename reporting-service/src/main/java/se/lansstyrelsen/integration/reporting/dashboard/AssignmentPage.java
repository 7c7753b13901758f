package se.lansstyrelsen.integration.reporting.dashboard;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import se.lansstyrelsen.integration.kit.problem.Problem;
import se.lansstyrelsen.integration.kit.region.Regions;
import se.lansstyrelsen.integration.reporting.assignment.AssignmentRegister;
import se.lansstyrelsen.integration.reporting.assignment.AssignmentTerms;
import se.lansstyrelsen.integration.reporting.assignment.Milestone;
import se.lansstyrelsen.integration.reporting.countyreport.CountyReportRegister;
import se.lansstyrelsen.integration.reporting.nationalreport.NationalReportRegister;
import se.lansstyrelsen.integration.reporting.nationalreport.NationalReportState;
import se.lansstyrelsen.integration.reporting.page.Block;
import se.lansstyrelsen.integration.reporting.page.Cell;
import se.lansstyrelsen.integration.reporting.page.Page;
import se.lansstyrelsen.integration.reporting.page.Visit;

/** An assignment's matter: its dates, the 21 county reports and the national one. */
@ApplicationScoped
class AssignmentPage {

    private static final String SOURCE = "Länsstyrelsernas regeringsuppdrag";

    private final AssignmentRegister assignments;
    private final AssignmentTable table;
    private final CountyReportRegister counties;
    private final NationalReportRegister reports;

    AssignmentPage(
            AssignmentRegister assignments,
            AssignmentTable table,
            CountyReportRegister counties,
            NationalReportRegister reports) {
        this.assignments = assignments;
        this.table = table;
        this.counties = counties;
        this.reports = reports;
    }

    Page all(Visit visit) {
        return new Page(
                "Regeringsuppdrag",
                "Vad regeringen har bett länsstyrelserna redovisa, och hur långt arbetet har kommit.",
                List.of(Pages.home(visit)),
                null,
                List.of(table.all(visit)));
    }

    Page make(Visit visit, String id) {
        var assignment = assignments.require(id(id));
        var content = assignment.content();
        var today = visit.choice().today();
        var progress = counties.progress(assignment.id(), today);
        var left = ChronoUnit.DAYS.between(today, content.dueOn());
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Facts(List.of(
                new Block.Fact(
                        "Lämnas senast",
                        Cell.day(content.dueOn()),
                        left >= 0 ? "om " + Words.days(left) : "för " + Words.days(-left) + " sedan"),
                new Block.Fact(
                        "Länsrapporter inlämnade",
                        Cell.number(progress.stream()
                                .filter(one -> one.submittedOn() != null)
                                .count()),
                        "av " + progress.size()),
                new Block.Fact(
                        "Försenade",
                        Cell.number(progress.stream().filter(one -> one.late()).count()),
                        ""))));
        blocks.add(new Block.Prose(
                "Uppdraget",
                content.wording().lines().filter(line -> !line.isBlank()).toList()));
        blocks.add(dates(assignment, today));
        blocks.add(reports(assignment));
        blocks.add(new Block.Table(
                "lan",
                "Länsrapporterna",
                List.of("Län", "Läge", "Lämnas senast", "Inlämnad"),
                progress.stream()
                        .map(one -> List.of(
                                Cell.text(Regions.county(one.countyCode())
                                                .orElseThrow()
                                                .shortName())
                                        .to("/lan/" + one.countyCode()),
                                AssignmentTable.state(one),
                                Cell.day(one.dueOn()),
                                Cell.day(one.submittedOn())))
                        .toList(),
                SOURCE,
                "Ingen länsrapport är begärd."));
        return new Page(
                "Uppdrag " + content.number() + ", " + content.year(),
                "Redovisas till " + content.recipientMinistry() + ". Länsstyrelsen i "
                        + Regions.county(content.coordinatingCounty())
                                .orElseThrow()
                                .name()
                        + " samordnar och Länsstyrelsen i "
                        + Regions.county(content.writingCounty()).orElseThrow().name() + " skriver.",
                List.of(Pages.home(visit), Cell.text("Uppdrag").to("/uppdrag")),
                null,
                blocks);
    }

    private static Block.Table dates(AssignmentTerms assignment, LocalDate today) {
        var content = assignment.content();
        return new Block.Table(
                "datum",
                "Datum",
                List.of("Vad", "När", "Läge"),
                Stream.concat(
                                Stream.of(Milestone.values()).map(one -> row(one.swedish(), one.day(content), today)),
                                content.feeders().stream()
                                        .map(one -> row(one.body() + ": " + one.duty(), one.dueOn(), today)))
                        .sorted((one, other) ->
                                one.get(1).plain().compareTo(other.get(1).plain()))
                        .toList(),
                SOURCE,
                "");
    }

    private static List<Cell> row(String what, LocalDate day, LocalDate today) {
        var left = ChronoUnit.DAYS.between(today, day);
        return List.of(Cell.text(what), Cell.day(day), Cell.text(left < 0 ? "passerat" : "om " + Words.days(left)));
    }

    private Block.Table reports(AssignmentTerms assignment) {
        return new Block.Table(
                "rapporter",
                "Den samlade rapporten",
                List.of("Utgåva", "Läge", "Beslutad", "Dokument"),
                reports.of(assignment.id()).stream()
                        .map(one -> List.of(
                                Cell.text("Utgåva " + one.edition()),
                                Cell.text(
                                        switch (one.state()) {
                                            case DRAFT -> "utkast";
                                            case IN_REVIEW -> "på remiss hos länsstyrelserna";
                                            case DECIDED -> "beslutad";
                                        }),
                                Cell.day(one.decidedOn()),
                                one.state() == NationalReportState.DECIDED
                                        ? Cell.text("Läs rapporten")
                                                .to("/reporting/v1/national-reports/" + one.id() + "/document")
                                        : Cell.text("kommer med beslutet")))
                        .toList(),
                SOURCE,
                "Rapporten är inte sammanställd än.");
    }

    private static UUID id(String written) {
        try {
            return UUID.fromString(written);
        } catch (IllegalArgumentException e) {
            throw Problem.NOT_FOUND.with("There is no assignment with that id.");
        }
    }
}
