package se.lansstyrelsen.integration.collaboration.minutes;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What organisations took on at a meeting (åtgärder), as the minutes tell it. */
public interface TakenOn {

    List<Task> at(UUID meetingId);

    record Task(String title, String organisation, LocalDate dueOn) {}
}
