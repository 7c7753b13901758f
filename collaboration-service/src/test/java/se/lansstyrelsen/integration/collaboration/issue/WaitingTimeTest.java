package se.lansstyrelsen.integration.collaboration.issue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.lansstyrelsen.integration.collaboration.forum.ForumLevel;

class WaitingTimeTest {

    private static final Holder LOCAL = new Holder(UUID.randomUUID(), null, ForumLevel.LOCAL);
    private static final Holder REGIONAL = new Holder(UUID.randomUUID(), null, ForumLevel.REGIONAL);
    private static final Holder AGENCY = Holder.of(UUID.randomUUID());

    @Test
    void eachStayIsCountedAtItsLevelUntilTheAnswer() {
        var steps = List.of(
                step(StepKind.RAISED, null, LOCAL, 1),
                step(StepKind.LIFTED, LOCAL, REGIONAL, 11),
                step(StepKind.REMINDED, REGIONAL, REGIONAL, 12),
                step(StepKind.HANDED_OVER, REGIONAL, AGENCY, 14),
                step(StepKind.RETURNED, AGENCY, REGIONAL, 19),
                step(StepKind.ANSWERED, REGIONAL, REGIONAL, 20),
                step(StepKind.ACKNOWLEDGED, LOCAL, null, 28));

        assertEquals(
                List.of(
                        new WaitingTime("LOCAL", 10),
                        new WaitingTime("REGIONAL", 4),
                        new WaitingTime("ORGANISATION", 5)),
                WaitingTime.of(steps, LocalDate.of(2024, 6, 1)));
    }

    @Test
    void whoHoldsItWaitsUntilToday() {
        assertEquals(
                List.of(new WaitingTime("LOCAL", 30)),
                WaitingTime.of(List.of(step(StepKind.RAISED, null, LOCAL, 1)), LocalDate.of(2024, 1, 31)));
    }

    private static IssueStep step(StepKind kind, Holder from, Holder to, int day) {
        return IssueStep.of(kind, from, to, new Moment(LocalDate.of(2024, 1, day), Instant.EPOCH), null);
    }
}
