package se.lansstyrelsen.integration.reporting.assignment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.lansstyrelsen.integration.kit.text.Texts;

/** A government assignment (regeringsuppdrag) as the regleringsbrev gives it, with the template it is answered by. */
@Schema(name = "AssignmentContent", description = "Regeringsuppdrag")
public record AssignmentContent(
        @NotNull @Min(2010) @Max(2200) Integer year,
        @NotNull
                @Pattern(regexp = "[0-9A-Z][0-9A-Za-z.]{0,19}")
                @Schema(description = "As the regleringsbrev numbers it", examples = "18")
                String number,
        @NotNull @Size(min = 1, max = 8000) String wording,
        @NotNull @Size(min = 1, max = 200) @Schema(examples = "Arbetsmarknadsdepartementet") String recipientMinistry,
        @NotNull LocalDate dueOn,
        @NotNull @Schema(description = "County of the board that coordinates and decides") String coordinatingCounty,
        @NotNull @Schema(description = "County of the board that writes") String writingCounty,
        @NotNull @Size(min = 1, max = 60) List<@NotNull @Valid Chapter> chapters,
        @NotNull @Size(min = 1, max = 100) List<@NotNull @Valid Question> questions,
        @Size(max = 30) List<@NotNull @Valid Feeder> feeders,
        @Valid LeadTimes leadTimes) {

    public AssignmentContent {
        wording = Texts.strippedOrNull(wording);
        recipientMinistry = Texts.strippedOrNull(recipientMinistry);
        chapters = chapters == null ? null : List.copyOf(chapters);
        questions = questions == null ? null : List.copyOf(questions);
        feeders = feeders == null ? List.of() : List.copyOf(feeders);
        leadTimes = leadTimes == null ? LeadTimes.USUAL : leadTimes;
    }

    AssignmentContent amended(LocalDate dueOn, List<Question> questions) {
        return new AssignmentContent(
                year,
                number,
                wording,
                recipientMinistry,
                dueOn,
                coordinatingCounty,
                writingCounty,
                chapters,
                questions,
                feeders,
                leadTimes);
    }

    /** "uppdrag 18 i länsstyrelsernas regleringsbrev för 2020" */
    public String called() {
        return "uppdrag " + number + " i länsstyrelsernas regleringsbrev för " + year;
    }

    public Optional<Question> question(String code) {
        return questions.stream()
                .filter(question -> question.code().equals(code))
                .findFirst();
    }
}
