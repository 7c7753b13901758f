package se.lansstyrelsen.integration.reporting.survey;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Counts answers; whoever has not answered is counted as such, never as no or zero. */
final class SurveyResults {

    private SurveyResults() {}

    static List<SurveyViews.Result> of(
            Survey survey, SurveyQuestion question, List<SurveyResponse> responses, int asked) {
        var put = responses.stream()
                .filter(response -> question.isPut(byCode(response)))
                .toList();
        var answers = put.stream()
                .flatMap(response -> response.answers().stream())
                .filter(answer -> answer.questionCode().equals(question.code()))
                .toList();
        var year = survey.content().year();
        var rows = new ArrayList<SurveyViews.Result>();
        for (var choice : question.choices()) {
            var count = (int) answers.stream()
                    .filter(answer -> answer.chosen().contains(choice))
                    .count();
            rows.add(new SurveyViews.Result(
                    year, question.code(), choice, "ANSWERED", count, percent(count, answers.size()), null));
        }
        if (question.kind() == SurveyQuestion.Kind.NUMBER) {
            var sum = answers.stream().map(SurveyAnswer::number).reduce(BigDecimal.ZERO, BigDecimal::add);
            rows.add(new SurveyViews.Result(
                    year, question.code(), null, "SUM", answers.size(), null, answers.isEmpty() ? null : sum));
        }
        if (question.kind() == SurveyQuestion.Kind.TEXT) {
            rows.add(new SurveyViews.Result(year, question.code(), null, "ANSWERED", answers.size(), null, null));
        }
        var notPut = responses.size() - put.size();
        rows.add(new SurveyViews.Result(
                year, question.code(), null, "NOT_ANSWERED", asked - notPut - answers.size(), null, null));
        rows.add(new SurveyViews.Result(year, question.code(), null, "NOT_ASKED", notPut, null, null));
        return rows;
    }

    static Map<String, SurveyAnswer> byCode(SurveyResponse response) {
        return byCode(response.answers());
    }

    static Map<String, SurveyAnswer> byCode(List<SurveyAnswer> answers) {
        return answers.stream()
                .collect(Collectors.toMap(SurveyAnswer::questionCode, answer -> answer, (one, other) -> one));
    }

    static BigDecimal percent(int part, int whole) {
        return whole == 0
                ? null
                : BigDecimal.valueOf(100L * part).divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP);
    }
}
