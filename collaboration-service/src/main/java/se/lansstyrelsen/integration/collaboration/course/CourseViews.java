package se.lansstyrelsen.integration.collaboration.course;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.lansstyrelsen.integration.collaboration.course.CourseContent.Link;
import se.lansstyrelsen.integration.kit.text.Texts;

/** What goes in and out of the courses' API. */
final class CourseViews {

    private CourseViews() {}

    /** A course as its authors see it. */
    @Schema(name = "CourseScript", description = "Kurs med facit, för den som skriver den")
    record CourseScript(UUID id, CourseState state, CourseContent content) {

        static CourseScript of(Course course) {
            return new CourseScript(course.id(), course.state(), course.content());
        }
    }

    /** A course as anybody sees it: nothing of its questions. */
    @Schema(name = "Course", description = "Kurs")
    record CourseView(
            UUID id, CourseState state, String countyCode, String title, String introduction, List<PartView> parts) {

        static CourseView of(Course course) {
            var content = course.content();
            return new CourseView(
                    course.id(),
                    course.state(),
                    content.countyCode(),
                    content.title(),
                    content.introduction(),
                    content.parts().stream()
                            .map(part -> new PartView(
                                    part.title(),
                                    part.moments().stream()
                                            .map(moment -> new MomentView(
                                                    moment.key(),
                                                    moment.title(),
                                                    moment.links(),
                                                    moment.questions().size(),
                                                    moment.passMark()))
                                            .toList()))
                            .toList());
        }
    }

    @Schema(name = "CoursePartTold", description = "Del")
    record PartView(String title, List<MomentView> moments) {}

    @Schema(name = "CourseMomentTold", description = "Moment")
    record MomentView(String key, String title, List<Link> links, int questions, int passMark) {}

    @Schema(name = "NewParticipation", description = "Anmälan till kurs")
    record NewParticipation(
            @NotNull @Size(min = 1, max = 100) @Schema(description = "As it shall stand on the diploma") String name,
            @NotNull EmployerKind employerKind,
            @Schema(description = "County where the participant works", nullable = true, examples = "08")
                    String countyCode) {

        NewParticipation {
            name = Texts.strippedOrNull(name);
        }
    }

    /** @param key told only now */
    @Schema(name = "ParticipationBegun", description = "Påbörjad kurs, med nyckel")
    record Begun(
            UUID id,
            UUID courseId,
            @Schema(description = "Sent in Participation-Key ever after; told only this once") String key) {}

    @Schema(name = "Progress", description = "Hur långt deltagaren har kommit")
    record Progress(
            UUID id,
            UUID courseId,
            String name,
            List<MomentProgress> moments,
            @Schema(description = "Moment whose test comes next", nullable = true) String next,
            @Schema(nullable = true) LocalDate completedOn,
            @Schema(description = "Diplomnummer", nullable = true) String diplomaNumber) {}

    @Schema(name = "MomentProgress")
    record MomentProgress(String key, boolean passed, int attempts) {}

    @Schema(name = "Attempt", description = "Prov att besvara")
    record AttemptView(
            UUID id,
            String moment,
            int passMark,
            @Schema(description = "In the order to answer them in") List<AskedQuestion> questions) {}

    @Schema(name = "AskedQuestion", description = "Fråga utan facit; det kan finnas flera rätta svar")
    record AskedQuestion(String text, List<String> choices) {}

    @Schema(name = "TestAnswers", description = "Svar på provet")
    record TestAnswers(
            @NotNull
                    @Size(min = 1, max = 50)
                    @Schema(
                            description =
                                    "Per question, in the order asked, the places from 0 of the choices held to be right",
                            examples = "[[0],[1,2]]")
                    List<@NotNull Set<@NotNull Integer>> chosen) {}

    @Schema(name = "TestResult", description = "Provresultat")
    record TestResult(
            UUID attemptId,
            boolean passed,
            int rightAnswers,
            int passMark,
            List<AnsweredQuestion> questions,
            @Schema(description = "Set when this test completed the course", nullable = true) String diplomaNumber) {}

    @Schema(name = "AnsweredQuestion")
    record AnsweredQuestion(
            String text,
            boolean right,
            @Schema(description = "Places of the right choices") List<Integer> rightChoices,
            String explanation) {}

    /** All that anybody learns who has a diploma's number. */
    @Schema(name = "DiplomaFacts", description = "Diplomets äkthet")
    record DiplomaFacts(String name, String course, LocalDate completedOn) {}

    @Schema(name = "CourseCount", description = "Deltagare per arbetsgivare")
    record CourseCount(
            EmployerKind employerKind,
            @Schema(description = "Participants who began") int begun,
            @Schema(description = "Of them, those who completed") int completed,
            @Schema(description = "Tests they failed") int failedTests) {}
}
