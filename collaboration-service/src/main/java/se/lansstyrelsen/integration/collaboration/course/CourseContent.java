package se.lansstyrelsen.integration.collaboration.course;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.lansstyrelsen.integration.collaboration.CollaborationProblem;
import se.lansstyrelsen.integration.kit.text.Texts;

/** A course as its authors write it, right answers and all (Bättre bemötande, seed 004). */
@Schema(name = "CourseContent", description = "Kurs med moment och prov")
record CourseContent(
        @NotNull @Schema(description = "County board that keeps the course", examples = "14") String countyCode,
        @NotNull @Size(min = 1, max = 200) @Schema(examples = "Bättre bemötande") String title,
        @NotNull @Size(min = 1, max = 5000) @Schema(description = "What it teaches, and whom") String introduction,
        @NotNull @Size(min = 1, max = 20) @Valid List<@NotNull Part> parts) {

    CourseContent {
        title = Texts.strippedOrNull(title);
        introduction = Texts.strippedOrNull(introduction);
    }

    /** A part (del) of moments taken in their order. */
    @Schema(name = "CoursePart", description = "Del")
    record Part(
            @NotNull @Size(min = 1, max = 200) @Schema(examples = "Asylprocessen") String title,
            @NotNull @Size(min = 1, max = 30) @Valid List<@NotNull Moment> moments) {}

    /** A moment: what to read or see, and the test after it. */
    @Schema(name = "CourseMoment", description = "Moment")
    record Moment(
            @NotNull
                    @Pattern(regexp = "[a-z0-9-]{1,60}", message = "is lower case letters, digits and hyphens")
                    @Schema(description = "Unique in the course", examples = "asylansokan")
                    String key,
            @NotNull @Size(min = 1, max = 200) String title,
            @NotNull @Size(max = 30) @Valid List<@NotNull Link> links,
            @NotNull @Min(1) @Schema(description = "Right answers needed to pass (godkäntgräns)") Integer passMark,
            @NotNull @Min(1) @Max(100) @Schema(description = "Tries a day") Integer attemptsPerDay,
            @NotNull @Size(min = 1, max = 50) @Valid List<@NotNull Question> questions) {}

    @Schema(name = "CourseLink", description = "Innehåll att läsa eller se")
    record Link(
            @NotNull @Size(min = 1, max = 200) String title,
            @NotNull @Size(max = 500) @Pattern(regexp = "https://\\S+", message = "is an https address")
                    String address) {}

    @Schema(name = "CourseQuestion", description = "Fråga")
    record Question(
            @NotNull @Size(min = 1, max = 1000) String text,
            @NotNull @Size(min = 2, max = 10) @Valid List<@NotNull Choice> choices,
            @Size(max = 2000) @Schema(description = "Told after the attempt", nullable = true) String explanation) {}

    @Schema(name = "CourseChoice", description = "Svarsalternativ")
    record Choice(@NotNull @Size(min = 1, max = 500) String text, @NotNull Boolean right) {}

    List<Moment> moments() {
        return parts.stream().flatMap(part -> part.moments().stream()).toList();
    }

    Optional<Moment> moment(String key) {
        return moments().stream().filter(moment -> moment.key().equals(key)).findFirst();
    }

    /** The moment whose test is next for somebody who has passed these. */
    Optional<Moment> next(Set<String> passed) {
        return moments().stream()
                .filter(moment -> !passed.contains(moment.key()))
                .findFirst();
    }

    /** A test that nobody could pass, or that passes everybody, is refused before anybody meets it. */
    void check() {
        var keys = new HashSet<String>();
        for (var moment : moments()) {
            if (!keys.add(moment.key())) {
                throw CollaborationProblem.TEST_UNSOUND.with("The key " + moment.key() + " stands twice.");
            }
            if (moment.passMark() > moment.questions().size()) {
                throw CollaborationProblem.TEST_UNSOUND.with(
                        moment.key() + " has fewer questions than the right answers it asks for.");
            }
            for (var question : moment.questions()) {
                var right = question.choices().stream().filter(Choice::right).count();
                if (right == 0 || right == question.choices().size()) {
                    throw CollaborationProblem.TEST_UNSOUND.with(
                            moment.key() + ": '" + question.text() + "' needs both right choices and wrong ones.");
                }
            }
        }
    }
}
