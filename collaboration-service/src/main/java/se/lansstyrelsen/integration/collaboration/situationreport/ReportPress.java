package se.lansstyrelsen.integration.collaboration.situationreport;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.lansstyrelsen.integration.collaboration.countyfigures.CountyFigures;
import se.lansstyrelsen.integration.collaboration.countyfigures.CountyFigures.Reception;
import se.lansstyrelsen.integration.collaboration.goal.Area;
import se.lansstyrelsen.integration.collaboration.organisation.OrganisationRegister;
import se.lansstyrelsen.integration.collaboration.organisation.OrganisationTerms;
import se.lansstyrelsen.integration.collaboration.situationreport.QuarterFacts.Raised;
import se.lansstyrelsen.integration.collaboration.situationreport.SituationReportDocument.Bar;
import se.lansstyrelsen.integration.collaboration.situationreport.SituationReportDocument.Contributed;
import se.lansstyrelsen.integration.collaboration.situationreport.SituationReportDocument.ContributorRow;
import se.lansstyrelsen.integration.collaboration.situationreport.SituationReportDocument.DecisionRow;
import se.lansstyrelsen.integration.collaboration.situationreport.SituationReportDocument.FigureRow;
import se.lansstyrelsen.integration.collaboration.situationreport.SituationReportDocument.IssueRow;
import se.lansstyrelsen.integration.collaboration.situationreport.SituationReportDocument.MeetingRow;
import se.lansstyrelsen.integration.collaboration.situationreport.SituationReportDocument.Section;
import se.lansstyrelsen.integration.kit.chart.Chart;
import se.lansstyrelsen.integration.kit.chart.ChartWords;
import se.lansstyrelsen.integration.kit.chart.CountyMaps;
import se.lansstyrelsen.integration.kit.document.Markdown;
import se.lansstyrelsen.integration.kit.region.Municipality;
import se.lansstyrelsen.integration.kit.region.Regions;
import se.lansstyrelsen.integration.kit.text.Swedish;
import se.lansstyrelsen.integration.kit.time.StockholmTime;

/** Writes out a situation report, with the facts of the quarter as they are known now. */
@ApplicationScoped
class ReportPress {

    private static final int WHOLE = 100;

    private final CountyFigures told;
    private final QuarterFacts facts;
    private final CountyMaps maps;
    private final OrganisationRegister organisations;

    ReportPress(CountyFigures told, QuarterFacts facts, CountyMaps maps, OrganisationRegister organisations) {
        this.told = told;
        this.facts = facts;
        this.maps = maps;
        this.organisations = organisations;
    }

    /** @param approvedOn null for a draft @param exception why contributions are missing, or null */
    SituationReportDocument write(SituationReport report, LocalDate today, LocalDate approvedOn, String exception) {
        var county = Regions.county(report.countyCode()).orElseThrow();
        var first = report.firstDay();
        var last = report.lastDay();
        var reception = told.reception(report.year(), report.quarter());
        var received = reception.stream()
                .collect(Collectors.groupingBy(Reception::countyCode, Collectors.summingInt(Reception::received)));
        var names = organisations.byId(
                report.contributors().stream().map(Contributor::organisationId).toList());
        var where = county.shortName();
        return new SituationReportDocument(
                "Lägesrapport inom migration och integration i " + where + ", kvartal " + report.quarter() + " "
                        + report.year(),
                "Länsstyrelsen i " + county.name(),
                "Läget i " + county.name() + " under kvartal " + report.quarter() + " " + report.year(),
                approvedOn == null ? "Utkast" : "Godkänd",
                approvedOn == null ? Swedish.date(today) : Swedish.date(approvedOn),
                Swedish.period(first, last),
                approvedOn == null,
                ReportText.html(report.text().summary(), report.figures()),
                sections(report, names, facts.issues(report.countyCode(), first, last)),
                ReportText.html(report.text().outlook(), report.figures()),
                report.figures().stream().map(ReportPress::row).toList(),
                bars(reception.stream()
                        .filter(one -> one.countyCode().equals(report.countyCode()))
                        .toList()),
                map(received, report.countyCode()),
                facts.meetings(report.countyCode(), first, last).stream()
                        .map(held -> new MeetingRow(
                                Swedish.date(held.startsAt()
                                        .atZone(StockholmTime.ZONE)
                                        .toLocalDate()),
                                held.forum(),
                                held.title()))
                        .toList(),
                facts.decisions(report.countyCode(), first, last).stream()
                        .map(made -> new DecisionRow(
                                made.year() + ":" + made.number(),
                                Swedish.date(made.madeOn()),
                                made.forum(),
                                made.text()))
                        .toList(),
                report.contributors().stream()
                        .map(one -> contributor(one, names, report.dueOn(), today))
                        .toList(),
                exception);
    }

    private Chart map(Map<String, Integer> received, String own) {
        var words = new ChartWords(
                "Mottagna under kvartalet",
                "Karta över Sveriges län, mörkare ju fler mottagna under kvartalet. Uppgifterna står i tabellen intill.",
                "Mottagna",
                "Migrationsverket, genom länsstyrelsernas avräkning");
        var figures = received.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> BigDecimal.valueOf(entry.getValue())));
        return maps.draw(words, figures, own);
    }

    /** Every area in the order of the county's goals; own areas only when something is told of them. */
    private static List<Section> sections(
            SituationReport report, Map<UUID, OrganisationTerms> names, List<Raised> issues) {
        return Stream.of(Area.values())
                .map(area -> new Section(
                        area.swedish(),
                        report.text().areas().stream()
                                .filter(text -> text.area() == area)
                                .map(text -> ReportText.html(text.text(), report.figures()))
                                .findFirst()
                                .orElse(null),
                        report.contributors().stream()
                                .flatMap(one -> one.texts().stream()
                                        .filter(text -> text.area() == area)
                                        .map(text -> new Contributed(
                                                names.get(one.organisationId()).name(), Markdown.html(text.text()))))
                                .toList(),
                        issues.stream()
                                .filter(issue -> issue.area() == area)
                                .map(issue -> new IssueRow(
                                        issue.title(),
                                        Swedish.date(issue.raisedOn()),
                                        issue.answeredOn() == null ? null : Swedish.date(issue.answeredOn())))
                                .toList()))
                .filter(section -> !section.heading().equals(Area.OTHER.swedish())
                        || section.html() != null
                        || !section.contributions().isEmpty()
                        || !section.issues().isEmpty())
                .toList();
    }

    private static FigureRow row(Figure figure) {
        return new FigureRow(
                figure.label(),
                figure.value() == null ? "Uppgift saknas" : Swedish.number(figure.value()),
                figure.source(),
                figure.asOf() == null ? "–" : Swedish.date(figure.asOf()));
    }

    private static List<Bar> bars(List<Reception> reception) {
        var largest = reception.stream().mapToInt(Reception::received).max().orElse(0);
        return reception.stream()
                .sorted(Comparator.comparingInt(Reception::received)
                        .reversed()
                        .thenComparing(Reception::municipalityCode))
                .map(one -> new Bar(
                        Regions.municipality(one.municipalityCode())
                                .map(Municipality::name)
                                .orElse(one.municipalityCode()),
                        one.quota() == null ? "–" : Swedish.number(one.quota()),
                        Swedish.number(one.received()),
                        largest <= 0 ? 0 : Math.max(0, one.received() * WHOLE / largest)))
                .toList();
    }

    private static ContributorRow contributor(
            Contributor one, Map<UUID, OrganisationTerms> names, LocalDate dueOn, LocalDate today) {
        var status =
                switch (one.statusOn(today, dueOn)) {
                    case ASKED -> "Tillfrågad";
                    case LATE -> "Saknas";
                    case DELIVERED -> one.answeredOn().isAfter(dueOn) ? "Lämnat, sent" : "Lämnat";
                    case DECLINED -> "Avböjt";
                };
        return new ContributorRow(
                names.get(one.organisationId()).name(),
                status,
                one.answeredOn() == null ? "–" : Swedish.date(one.answeredOn()),
                one.reason() == null ? "" : one.reason());
    }
}
