package se.lansstyrelsen.integration.collaboration.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.lansstyrelsen.integration.kit.time.StockholmTime;

/** A meeting as its participants see it. */
@Schema(name = "Meeting", description = "Möte i ett forum")
public record MeetingTerms(
        UUID id,
        UUID forumId,
        @Schema(description = "Shared by the meetings of a series", nullable = true) UUID seriesId,
        MeetingState state,
        String title,
        MeetingMode mode,
        Instant startsAt,
        Instant endsAt,
        @Schema(nullable = true) String place,
        @Schema(nullable = true) String onlineAddress,
        @Schema(description = "Kallelsen skickades", nullable = true) Instant calledAt,
        @Schema(description = "Why it was cancelled", nullable = true) String cancellationReason) {

    /** Its day in Sweden. */
    public LocalDate day() {
        return LocalDate.ofInstant(startsAt, StockholmTime.ZONE);
    }
}
