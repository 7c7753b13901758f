package se.lansstyrelsen.integration.collaboration.meeting;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.lansstyrelsen.integration.collaboration.CollaborationProblem;
import se.lansstyrelsen.integration.kit.problem.Faults;
import se.lansstyrelsen.integration.kit.problem.Problem;
import se.lansstyrelsen.integration.kit.text.Texts;

/** When and where a meeting is. Times are kept to the second. */
@Schema(name = "MeetingContent", description = "Mötets tid och plats")
record MeetingContent(
        @NotNull @Size(min = 1, max = 200) String title,
        @NotNull MeetingMode mode,
        @NotNull Instant startsAt,
        @NotNull Instant endsAt,
        @Size(max = 300) @Schema(description = "Demanded ON_SITE and MIXED", nullable = true) String place,
        @Size(max = 1000) @Schema(description = "Demanded DIGITAL and MIXED", nullable = true) String onlineAddress) {

    MeetingContent {
        title = Texts.strippedOrNull(title);
        place = Texts.strippedOrNull(place);
        onlineAddress = Texts.strippedOrNull(onlineAddress);
        startsAt = startsAt == null ? null : startsAt.truncatedTo(ChronoUnit.SECONDS);
        endsAt = endsAt == null ? null : endsAt.truncatedTo(ChronoUnit.SECONDS);
    }

    /** @throws se.lansstyrelsen.integration.kit.problem.ProblemException 422 with every fault */
    void check() {
        var faults = new Faults();
        if (!endsAt.isAfter(startsAt)) {
            faults.add(CollaborationProblem.DATES_OUT_OF_ORDER, "/endsAt", "must be after startsAt");
        }
        if (mode != MeetingMode.DIGITAL && place == null) {
            faults.add(CollaborationProblem.WHERE_IS_MISSING, "/place", "must be given when one meets on site");
        }
        if (mode != MeetingMode.ON_SITE && onlineAddress == null) {
            faults.add(
                    CollaborationProblem.WHERE_IS_MISSING,
                    "/onlineAddress",
                    "must be given when one takes part online");
        }
        faults.refuse(Problem.RULE_BROKEN, "The meeting cannot be planned so. Correct what errors lists.");
    }
}
