package se.lansstyrelsen.integration.reporting.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.lansstyrelsen.integration.kit.caller.Caller;
import se.lansstyrelsen.integration.kit.caller.Role;
import se.lansstyrelsen.integration.kit.http.Versioned;
import se.lansstyrelsen.integration.kit.journal.Journal;
import se.lansstyrelsen.integration.kit.paging.Conditions;
import se.lansstyrelsen.integration.kit.paging.Page;
import se.lansstyrelsen.integration.kit.paging.PageRequest;
import se.lansstyrelsen.integration.kit.problem.Faults;
import se.lansstyrelsen.integration.kit.problem.Problem;
import se.lansstyrelsen.integration.kit.region.Regions;
import se.lansstyrelsen.integration.kit.store.UniqueRows;
import se.lansstyrelsen.integration.kit.time.StockholmTime;
import se.lansstyrelsen.integration.reporting.ReportingProblem;
import se.lansstyrelsen.integration.reporting.indicator.FedByEvents;
import se.lansstyrelsen.integration.reporting.indicator.IndicatorRegister;
import se.lansstyrelsen.integration.reporting.observation.Cell;
import se.lansstyrelsen.integration.reporting.observation.ObservationBook;
import se.lansstyrelsen.integration.reporting.observation.SourceKind;
import se.lansstyrelsen.integration.reporting.observation.Statement;
import se.lansstyrelsen.integration.reporting.observation.Statement.Told;

/** Keeps questionnaires and answers; one transaction a method. */
@ApplicationScoped
class SurveyService {

    private final Surveys surveys;
    private final SurveyEditions editions;
    private final SurveyResponses responses;
    private final ObservationBook book;
    private final IndicatorRegister indicators;
    private final Caller caller;
    private final Journal journal;
    private final Clock clock;

    SurveyService(
            Surveys surveys,
            SurveyEditions editions,
            SurveyResponses responses,
            ObservationBook book,
            IndicatorRegister indicators,
            Caller caller,
            Journal journal,
            Clock clock) {
        this.surveys = surveys;
        this.editions = editions;
        this.responses = responses;
        this.book = book;
        this.indicators = indicators;
        this.caller = caller;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    Versioned<SurveyViews.View> write(SurveyContent content) {
        check(content);
        var survey = new Survey(content);
        UniqueRows.keep(
                () -> surveys.persistAndFlush(survey),
                () -> ReportingProblem.SURVEY_EXISTS.with(
                        "Change " + content.code() + " of " + content.year() + " instead."));
        return kept(survey);
    }

    @Transactional
    Versioned<SurveyViews.View> change(UUID id, long expectedVersion, SurveyContent content) {
        check(content);
        var survey = surveys.require(id, expectedVersion);
        if (!survey.content().code().equals(content.code())
                || !survey.content().year().equals(content.year())) {
            throw ReportingProblem.SURVEY_CONTRADICTED.with("A survey keeps its code and its year.");
        }
        survey.keep(content);
        return kept(survey);
    }

    private Versioned<SurveyViews.View> kept(Survey survey) {
        editions.persist(new SurveyEdition(survey, StockholmTime.now(clock)));
        journal.append(survey.kept());
        return versioned(survey);
    }

    /** The wordings, the first first. */
    @Transactional
    List<SurveyEdition.View> editions(UUID id) {
        surveys.require(id);
        return editions.of(id).stream().map(SurveyEdition::view).toList();
    }

    @Transactional
    Versioned<SurveyViews.View> read(UUID id) {
        return versioned(surveys.require(id));
    }

    @Transactional
    Page<SurveyViews.View> list(Integer year, PageRequest request) {
        var today = StockholmTime.today(clock);
        return Conditions.of()
                .where("year", year)
                .page(surveys, "year desc, code", request)
                .map(survey -> survey.view(today));
    }

    @Transactional
    Versioned<SurveyViews.Response> respond(UUID id, SurveyViews.NewResponse made) {
        var today = StockholmTime.today(clock);
        Regions.mustBeMunicipality(made.municipalityCode(), today, "/municipalityCode");
        caller.mustSpeakFor(made.municipalityCode());
        var survey = surveys.require(id);
        survey.mustBeOpen(today);
        check(survey.content(), made.answers());
        var response = new SurveyResponse(survey, made.municipalityCode(), made.answers(), today);
        UniqueRows.keep(
                () -> responses.persistAndFlush(response),
                () -> ReportingProblem.SURVEY_ANSWERED_ALREADY.with(
                        "GET /surveys/" + id + "/responses finds the response, and PUT changes it."));
        return kept(survey, response, response.answer(survey, made.answers(), today));
    }

    @Transactional
    Versioned<SurveyViews.Response> respondAnew(UUID responseId, long expectedVersion, List<SurveyAnswer> answers) {
        var today = StockholmTime.today(clock);
        var response = responses.require(responseId, expectedVersion);
        caller.mustSpeakFor(response.municipalityCode());
        var survey = surveys.require(response.surveyId());
        survey.mustBeOpen(today);
        check(survey.content(), answers);
        return kept(survey, response, response.answer(survey, answers, today));
    }

    private Versioned<SurveyViews.Response> kept(Survey survey, SurveyResponse response, SurveyAnswered answered) {
        responses.flush();
        journal.append(answered);
        tell(survey, response);
        return new Versioned<>(response.view(), response.version());
    }

    /** Numbers that are figures of an indicator; a question left out withdraws what was told before. */
    private void tell(Survey survey, SurveyResponse response) {
        var content = survey.content();
        var given = SurveyResults.byCode(response);
        var code = response.municipalityCode();
        var figures = content.questions().stream()
                .filter(question -> question.indicator() != null && given.containsKey(question.code()))
                .map(question -> new Told(
                        Cell.ofYear(question.indicator(), content.year(), code.substring(0, 2), code),
                        given.get(question.code()).number(),
                        null,
                        lastDay(content.year()),
                        null))
                .toList();
        if (content.questions().stream().anyMatch(question -> question.indicator() != null)) {
            book.keep(new Statement(
                    0,
                    "survey " + survey.id() + " " + code,
                    SourceKind.SURVEY,
                    survey.id().toString(),
                    content.title(),
                    StockholmTime.now(clock),
                    figures));
        }
    }

    /** The figures are of the survey's year, as far as it has gone. */
    private LocalDate lastDay(int year) {
        var today = StockholmTime.today(clock);
        var end = LocalDate.of(year, 12, 31);
        return end.isBefore(today) ? end : today;
    }

    @Transactional
    Versioned<SurveyViews.Response> readResponse(UUID id) {
        var response = responses.require(id);
        mayRead(response);
        return new Versioned<>(response.view(), response.version());
    }

    /** A municipality reads its own answers, the authorities all. */
    private void mayRead(SurveyResponse response) {
        if (caller.is(Role.MUNICIPALITY)) {
            caller.mustReachMunicipality(response.municipalityCode());
        }
    }

    @Transactional
    List<SurveyViews.Response> responses(UUID id, String county) {
        surveys.require(id);
        return responses.of(id).stream()
                .filter(response ->
                        county == null || response.municipalityCode().startsWith(county))
                .filter(response ->
                        !caller.is(Role.MUNICIPALITY) || caller.reachesMunicipality(response.municipalityCode()))
                .map(SurveyResponse::view)
                .toList();
    }

    @Transactional
    List<SurveyViews.Rate> rates(UUID id) {
        var survey = surveys.require(id);
        var answered = responses.of(id).stream()
                .collect(Collectors.groupingBy(one -> one.municipalityCode().substring(0, 2), Collectors.counting()));
        var all = answered.values().stream().mapToInt(Long::intValue).sum();
        var day = survey.content().closesOn();
        return Stream.concat(
                        Stream.of(
                                rate(null, "Riket", Regions.municipalities(day).size(), all)),
                        Regions.counties().stream()
                                .map(county -> rate(
                                        county.code(),
                                        county.name(),
                                        Regions.municipalitiesOf(county.code(), day)
                                                .size(),
                                        answered.getOrDefault(county.code(), 0L).intValue())))
                .toList();
    }

    private static SurveyViews.Rate rate(String county, String name, int asked, int answered) {
        return new SurveyViews.Rate(county, name, asked, answered, SurveyResults.percent(answered, asked));
    }

    @Transactional
    List<SurveyViews.Result> results(UUID id, String questionCode, String county) {
        return results(surveys.require(id), questionCode, county);
    }

    /** The same question over the years. */
    @Transactional
    List<SurveyViews.Result> series(String code, String questionCode, String county) {
        return surveys.list("code = ?1 order by year", code).stream()
                .filter(survey -> survey.content().question(questionCode).isPresent())
                .flatMap(survey -> results(survey, questionCode, county).stream())
                .toList();
    }

    private List<SurveyViews.Result> results(Survey survey, String questionCode, String county) {
        var question = survey.content()
                .question(questionCode)
                .orElseThrow(() -> Problem.NOT_FOUND.with("The survey has no question " + questionCode + "."));
        var day = survey.content().closesOn();
        var asked = county == null
                ? Regions.municipalities(day).size()
                : Regions.municipalitiesOf(county, day).size();
        var given = responses.of(survey.id()).stream()
                .filter(response ->
                        county == null || response.municipalityCode().startsWith(county))
                .toList();
        return SurveyResults.of(survey, question, given, asked);
    }

    private void check(SurveyContent content) {
        var faults = new Faults();
        var codes = new HashSet<String>();
        var known = indicators.all();
        for (var i = 0; i < content.questions().size(); i++) {
            var question = content.questions().get(i);
            var at = "/questions/" + i;
            for (var condition : question.onlyIf()) {
                if (!codes.contains(condition.questionCode())) {
                    faults.add(
                            ReportingProblem.SURVEY_CONTRADICTED,
                            at + "/onlyIf",
                            "asks of a question that does not come before");
                }
            }
            if (!codes.add(question.code())) {
                faults.add(ReportingProblem.SURVEY_CONTRADICTED, at + "/code", "is asked twice");
            }
            var chooses =
                    question.kind() == SurveyQuestion.Kind.CHOICE || question.kind() == SurveyQuestion.Kind.CHOICES;
            if (chooses != question.choices().size() > 1) {
                faults.add(
                        ReportingProblem.SURVEY_CONTRADICTED,
                        at + "/choices",
                        "belong to CHOICE and CHOICES, at least two");
            }
            if (question.indicator() != null
                    && (question.kind() != SurveyQuestion.Kind.NUMBER
                            || !known.containsKey(question.indicator())
                            || FedByEvents.contains(question.indicator()))) {
                faults.add(
                        ReportingProblem.SURVEY_CONTRADICTED,
                        at + "/indicator",
                        "names no indicator, or the question takes no number");
            }
        }
        if (content.closesOn().isBefore(content.opensOn())) {
            faults.add(ReportingProblem.SURVEY_CONTRADICTED, "/closesOn", "lies before opensOn");
        }
        faults.refuse(ReportingProblem.SURVEY_CONTRADICTED, "The questionnaire contradicts itself.");
    }

    private static void check(SurveyContent content, List<SurveyAnswer> answers) {
        var faults = new Faults();
        var given = SurveyResults.byCode(answers);
        for (var i = 0; i < answers.size(); i++) {
            var answer = answers.get(i);
            var question = content.question(answer.questionCode());
            var at = "/answers/" + i;
            if (question.isEmpty() || given.get(answer.questionCode()) != answer) {
                faults.add(
                        ReportingProblem.SURVEY_ANSWERS_WRONG,
                        at + "/questionCode",
                        "is no question, or is answered twice");
            } else if (!question.get().isPut(given)) {
                faults.add(
                        ReportingProblem.SURVEY_ANSWERS_WRONG,
                        at,
                        "answers a question that is not put after the answers before it");
            } else {
                question.get()
                        .fault(answer)
                        .ifPresent(fault -> faults.add(ReportingProblem.SURVEY_ANSWERS_WRONG, at, fault));
            }
        }
        for (var question : content.questions()) {
            if (question.required() && question.isPut(given) && !given.containsKey(question.code())) {
                faults.add(ReportingProblem.SURVEY_ANSWERS_WRONG, "/answers", "lack " + question.code());
            }
        }
        faults.refuse(ReportingProblem.SURVEY_ANSWERS_WRONG, "Mend the answers in errors.");
    }

    private Versioned<SurveyViews.View> versioned(Survey survey) {
        surveys.flush();
        return new Versioned<>(survey.view(StockholmTime.today(clock)), survey.version());
    }
}
