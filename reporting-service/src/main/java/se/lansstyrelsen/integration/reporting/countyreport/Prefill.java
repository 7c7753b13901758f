package se.lansstyrelsen.integration.reporting.countyreport;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.lansstyrelsen.integration.kit.text.Swedish;
import se.lansstyrelsen.integration.kit.time.StockholmTime;
import se.lansstyrelsen.integration.reporting.assignment.AssignmentRegister;
import se.lansstyrelsen.integration.reporting.assignment.AssignmentTerms;
import se.lansstyrelsen.integration.reporting.assignment.PrefillSource;
import se.lansstyrelsen.integration.reporting.assignment.Question;
import se.lansstyrelsen.integration.reporting.assignment.QuestionKind;
import se.lansstyrelsen.integration.reporting.indicator.IndicatorRegister;
import se.lansstyrelsen.integration.reporting.observation.FigureQuestion;
import se.lansstyrelsen.integration.reporting.observation.FigureSet;
import se.lansstyrelsen.integration.reporting.observation.FoundFigure;
import se.lansstyrelsen.integration.reporting.observation.ObservationReader;
import se.lansstyrelsen.integration.reporting.observation.Sex;

/** Fills in what the services know of a county's year; each answer is marked until somebody accepts it. */
@ApplicationScoped
class Prefill {

    private static final List<String> GRANTS = List.of("grant-frame", "grants-decided", "grants-paid");
    private static final String INITIATIVES = "initiative-participants";
    private static final String SITUATION_REPORTS = "situation-reports";

    private final ObservationReader reader;
    private final IndicatorRegister indicators;
    private final AssignmentRegister assignments;
    private final CountyReports reports;
    private final Clock clock;

    Prefill(
            ObservationReader reader,
            IndicatorRegister indicators,
            AssignmentRegister assignments,
            CountyReports reports,
            Clock clock) {
        this.reader = reader;
        this.indicators = indicators;
        this.assignments = assignments;
        this.reports = reports;
        this.clock = clock;
    }

    List<Answer> of(AssignmentTerms assignment, String county) {
        var year = assignment.content().year();
        var known = indicators.all();
        var wanted = Stream.concat(
                        Stream.concat(GRANTS.stream(), Stream.of(INITIATIVES, SITUATION_REPORTS)),
                        assignment.content().questions().stream().flatMap(question -> question.indicators().stream()))
                .collect(Collectors.toSet());
        var years = Stream.concat(
                        Stream.of(year),
                        assignment.content().questions().stream()
                                .map(Question::figureYear)
                                .filter(Objects::nonNull))
                .collect(Collectors.toSet());
        var figures = new FigureSet(known, reader.standing(wanted, years, StockholmTime.today(clock), clock.instant()));
        var lastYear = assignments
                .find(year - 1, assignment.content().number())
                .flatMap(former -> reports.of(former.id(), county));
        return assignment.content().questions().stream()
                .flatMap(question -> answer(question, county, year, figures, lastYear.orElse(null)).stream())
                .toList();
    }

    private static Optional<Answer> answer(
            Question question, String county, int year, FigureSet figures, CountyReport lastYear) {
        if (question.kind() == QuestionKind.FIGURES) {
            return Optional.of(Answer.prefilledFigures(
                    question.code(),
                    question.indicators().stream()
                            .map(code -> figure(
                                    code,
                                    county,
                                    question.figureYear() == null ? year : question.figureYear(),
                                    figures))
                            .toList()));
        }
        if (question.kind() != QuestionKind.TEXT) {
            return Optional.empty();
        }
        return question.prefillFrom().stream()
                .map(source -> text(source, question, county, year, figures, lastYear))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static AnswerFigure figure(String code, String county, int year, FigureSet figures) {
        var terms = figures.terms(code).content();
        var found = figures.find(FigureQuestion.ofCounty(code, year, county));
        return new AnswerFigure(
                code, terms.title(), year, found.value(), terms.unit().heading(), terms.source(), found.asOf());
    }

    private static Optional<Answer> text(
            PrefillSource source,
            Question question,
            String county,
            int year,
            FigureSet figures,
            CountyReport lastYear) {
        return switch (source) {
            case LAST_YEAR -> Optional.ofNullable(lastYear)
                    .filter(report -> report.state() == ReportState.ACCEPTED)
                    .flatMap(report -> report.find(question.code()))
                    .filter(answer -> answer.text() != null)
                    .map(answer ->
                            Answer.prefilledText(question.code(), answer.text(), "Länsrapporten för " + (year - 1)));
            case SITUATION_REPORTS -> filled(
                    question, situationReports(county, year, figures), "Länsstyrelsens lägesrapporter");
            case OWN_INITIATIVES -> filled(
                    question, initiatives(county, year, figures), "Länsstyrelsens egna insatser");
            case GRANTS -> filled(question, grants(county, year, figures), "Länsstyrelsens statsbidrag");
        };
    }

    private static Optional<Answer> filled(Question question, List<String> lines, String from) {
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(Answer.prefilledText(
                        question.code(),
                        lines.stream().map(line -> "- " + line).collect(Collectors.joining("\n")),
                        from));
    }

    private static List<String> situationReports(String county, int year, FigureSet figures) {
        return figures.told(SITUATION_REPORTS).stream()
                .filter(one -> county.equals(one.cell().county()) && one.cell().year() == year)
                .sorted(Comparator.comparing(one -> one.cell().quarter()))
                .map(one -> "Lägesrapport för kvartal " + one.cell().quarter() + " " + year + ", godkänd "
                        + Swedish.date(one.validOn()))
                .toList();
    }

    private static List<String> initiatives(String county, int year, FigureSet figures) {
        var asked = FigureQuestion.ofCounty(INITIATIVES, year, county);
        var women = figures.find(asked.of(Sex.WOMEN));
        var men = figures.find(asked.of(Sex.MEN));
        if (women.value() == null || men.value() == null) {
            return List.of();
        }
        return List.of("I länsstyrelsens egna insatser deltog " + Swedish.number(women.value()) + " kvinnor och "
                + Swedish.number(men.value()) + " män.");
    }

    private static List<String> grants(String county, int year, FigureSet figures) {
        var lines = new ArrayList<String>();
        for (var category : figures.terms("grant-frame").content().categories()) {
            var amounts = GRANTS.stream()
                    .map(code -> figures.find(
                            new FigureQuestion(code, year, null, county, null, null, null, category.code())))
                    .toList();
            if (amounts.stream().anyMatch(found -> found.value() != null)) {
                lines.add(category.name() + ": ram " + kronor(amounts.get(0)) + ", beviljat " + kronor(amounts.get(1))
                        + ", utbetalt " + kronor(amounts.get(2)) + ".");
            }
        }
        return lines;
    }

    private static String kronor(FoundFigure found) {
        return found.value() == null ? "(uppgift saknas)" : Swedish.number(found.value()) + " kronor";
    }
}
