package se.lansstyrelsen.integration.collaboration.notification;

import io.quarkus.qute.TemplateInstance;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.lansstyrelsen.integration.kit.text.Texts;

/** What goes in and out of the notifications' API, and the letter. */
final class NotificationViews {

    private NotificationViews() {}

    @Schema(name = "NewNotificationMail", description = "Dagligt brev om det som väntar")
    record NewMail(@NotNull @Email @Size(max = 254) String email) {

        NewMail {
            email = Texts.strippedOrNull(email);
        }
    }

    @Schema(name = "NotificationMail", description = "Dagligt brev")
    record MailView(UUID id, String email) {}

    record Row(String kind, String title, String due, boolean overdue) {}

    record DailyMail(List<Row> rows) implements TemplateInstance {}
}
