package se.lansstyrelsen.integration.collaboration.notification;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something that awaits the caller. @param since the day it came */
@Schema(name = "Notification", description = "Något som väntar på den som frågar")
record Notification(
        NotificationKind kind,
        UUID id,
        @Schema(examples = "Långa ledtider för personnummer") String title,
        LocalDate since,
        @Schema(description = "Last day, when there is one", nullable = true) LocalDate dueOn,
        boolean overdue,
        @Schema(description = "Where it is read, below the versioned root", examples = "/issues/018f…") String path) {}
