package se.lansstyrelsen.integration.collaboration.course;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import se.lansstyrelsen.integration.collaboration.CollaborationProblem;
import se.lansstyrelsen.integration.collaboration.course.CourseContent.Choice;
import se.lansstyrelsen.integration.collaboration.course.CourseContent.Moment;
import se.lansstyrelsen.integration.collaboration.course.CourseViews.AnsweredQuestion;
import se.lansstyrelsen.integration.collaboration.course.CourseViews.AskedQuestion;

/**
 * The order a moment's questions and choices were shown in, so that no two tries look alike.
 *
 * @param questions each with its place in the moment and its choices' places in the question
 */
record TestSheet(List<Row> questions) {

    private static final SecureRandom RANDOM = new SecureRandom();

    record Row(int question, List<Integer> choices) {}

    static TestSheet shuffled(Moment moment) {
        return new TestSheet(order(moment.questions().size()).stream()
                .map(question -> new Row(
                        question,
                        order(moment.questions().get(question).choices().size())))
                .toList());
    }

    private static List<Integer> order(int size) {
        var order = new ArrayList<>(IntStream.range(0, size).boxed().toList());
        Collections.shuffle(order, RANDOM);
        return List.copyOf(order);
    }

    /** The test as the participant sees it, without a word on what is right. */
    List<AskedQuestion> asked(Moment moment) {
        return questions.stream()
                .map(row -> {
                    var question = moment.questions().get(row.question);
                    return new AskedQuestion(
                            question.text(),
                            row.choices.stream()
                                    .map(choice ->
                                            question.choices().get(choice).text())
                                    .toList());
                })
                .toList();
    }

    /**
     * @param chosen per question in the order shown, the places of the choices in the order shown, from 0
     */
    List<AnsweredQuestion> marked(Moment moment, List<Set<Integer>> chosen) {
        if (chosen.size() != questions.size()) {
            throw CollaborationProblem.ANSWERS_DO_NOT_FIT.with(
                    "The test has " + questions.size() + " questions; " + chosen.size() + " are answered.");
        }
        return IntStream.range(0, chosen.size())
                .mapToObj(place -> marked(moment, questions.get(place), chosen.get(place), place))
                .toList();
    }

    private static AnsweredQuestion marked(Moment moment, Row row, Set<Integer> chosen, int place) {
        if (chosen.stream().anyMatch(choice -> choice < 0 || choice >= row.choices.size())) {
            throw CollaborationProblem.ANSWERS_DO_NOT_FIT.with(
                    "Question " + place + " has choices 0 to " + (row.choices.size() - 1) + ".");
        }
        var question = moment.questions().get(row.question);
        var right = new HashSet<Integer>();
        for (var shown = 0; shown < row.choices.size(); shown++) {
            Choice choice = question.choices().get(row.choices.get(shown));
            if (choice.right()) {
                right.add(shown);
            }
        }
        return new AnsweredQuestion(
                question.text(),
                chosen.equals(right),
                right.stream().sorted().toList(),
                question.explanation() == null ? "" : question.explanation());
    }
}
