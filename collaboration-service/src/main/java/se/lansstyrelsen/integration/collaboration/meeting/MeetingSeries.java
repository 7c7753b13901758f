package se.lansstyrelsen.integration.collaboration.meeting;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import net.fortuna.ical4j.model.Recur;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.lansstyrelsen.integration.collaboration.CollaborationProblem;
import se.lansstyrelsen.integration.kit.time.StockholmTime;

/** Meetings that come back by a rule, at the same hour by Swedish clocks, summer and winter. */
@Schema(name = "MeetingSeries", description = "Mötesserie")
record MeetingSeries(
        @NotNull @Valid @Schema(description = "The first; the others are like it") MeetingContent first,
        @NotNull
                @Size(max = 200)
                @Schema(description = "Recurrence rule of RFC 5545", examples = "FREQ=MONTHLY;INTERVAL=3;COUNT=4")
                String rule) {

    private static final int MOST = 53;

    /** @throws se.lansstyrelsen.integration.kit.problem.ProblemException 422 when the rule is not one, or without end */
    List<MeetingContent> meetings() {
        var start = LocalDateTime.ofInstant(first.startsAt(), StockholmTime.ZONE);
        var length = Duration.between(first.startsAt(), first.endsAt());
        return starts(start).stream()
                .map(wall -> wall.atZone(StockholmTime.ZONE).toInstant())
                .map(instant -> at(instant, instant.plus(length)))
                .toList();
    }

    private List<LocalDateTime> starts(LocalDateTime start) {
        try {
            var recurrence = new Recur<LocalDateTime>(rule);
            if (recurrence.getCount() < 1 && recurrence.getUntil() == null) {
                throw refusal();
            }
            var starts = recurrence.getDates(start, start, start.plusYears(10), MOST + 1);
            if (starts.isEmpty() || starts.size() > MOST) {
                throw refusal();
            }
            return starts;
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            throw refusal();
        }
    }

    private MeetingContent at(Instant startsAt, Instant endsAt) {
        return new MeetingContent(first.title(), first.mode(), startsAt, endsAt, first.place(), first.onlineAddress());
    }

    private static RuntimeException refusal() {
        return CollaborationProblem.SERIES_NOT_UNDERSTOOD.with(
                "Give a rule of RFC 5545 with COUNT or UNTIL that makes 1 to " + MOST + " meetings within ten years.");
    }
}
