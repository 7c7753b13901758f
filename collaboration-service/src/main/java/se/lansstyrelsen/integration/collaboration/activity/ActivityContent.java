package se.lansstyrelsen.integration.collaboration.activity;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.lansstyrelsen.integration.collaboration.CollaborationProblem;
import se.lansstyrelsen.integration.kit.text.Texts;
import se.lansstyrelsen.integration.kit.time.StockholmTime;

/** What a county board arranges for others, as it is announced. */
@Schema(name = "ActivityContent", description = "Aktivitet: seminarium, konferens, utbildning eller dialog")
record ActivityContent(
        @NotNull String countyCode,
        @NotNull ActivityKind kind,
        @NotNull @Size(min = 1, max = 200) @Schema(examples = "Vägar till egen försörjning") String title,
        @NotNull @Size(min = 1, max = 5000) @Schema(description = "Syfte") String aim,
        @NotNull @Size(min = 1) @Schema(description = "Målgrupper") Set<@NotNull TargetGroup> targetGroups,
        @NotNull Instant startsAt,
        @NotNull Instant endsAt,
        @NotNull @Size(min = 1, max = 300) @Schema(description = "Place, or Digitalt") String place,
        @Size(max = 500)
                @Pattern(regexp = "https://\\S+", message = "is an https address")
                @Schema(description = "Told to those who have a place", nullable = true)
                String onlineAddress,
        @NotNull @Min(1) @Max(10_000) Integer places,
        @NotNull @Min(0) @Max(10_000) @Schema(description = "Places in the waiting list (reservplatser)")
                Integer waitingPlaces,
        @NotNull @Schema(description = "Last day to enrol") LocalDate enrolBy,
        @Size(max = 100) @Valid List<@NotNull ProgrammeItem> programme,
        @Size(max = 20)
                @Schema(description = "Questions of the evaluation, each answered 1 (not at all) to 5 (entirely)")
                List<@NotNull @Size(min = 1, max = 300) String> evaluationQuestions) {

    ActivityContent {
        title = Texts.strippedOrNull(title);
        aim = Texts.strippedOrNull(aim);
        place = Texts.strippedOrNull(place);
        targetGroups = targetGroups == null ? null : Set.copyOf(targetGroups);
        programme = programme == null ? List.of() : List.copyOf(programme);
        evaluationQuestions = evaluationQuestions == null ? List.of() : List.copyOf(evaluationQuestions);
    }

    @Schema(name = "ProgrammeItem", description = "Programpunkt")
    record ProgrammeItem(
            @NotNull
                    @Pattern(regexp = "([01]\\d|2[0-3]):[0-5]\\d", message = "is a time like 09:30")
                    @Schema(examples = "09:30")
                    String at,
            @NotNull @Size(min = 1, max = 200) String title,
            @Size(max = 200) @Schema(nullable = true) String speaker) {}

    LocalDate startsOn() {
        return startsAt.atZone(StockholmTime.ZONE).toLocalDate();
    }

    ActivityContent withoutOnlineAddress() {
        return new ActivityContent(
                countyCode,
                kind,
                title,
                aim,
                targetGroups,
                startsAt,
                endsAt,
                place,
                null,
                places,
                waitingPlaces,
                enrolBy,
                programme,
                evaluationQuestions);
    }

    void check() {
        if (!endsAt.isAfter(startsAt)) {
            throw CollaborationProblem.DATES_OUT_OF_ORDER.with("endsAt does not lie after startsAt.");
        }
        if (enrolBy.isAfter(startsOn())) {
            throw CollaborationProblem.DATES_OUT_OF_ORDER.with("enrolBy lies after the activity's first day.");
        }
    }
}
