package se.lansstyrelsen.integration.reporting.assignment;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.lansstyrelsen.integration.kit.text.Texts;

/** What another body owes the assignment. */
@Schema(name = "AssignmentFeeder", description = "Annan myndighets skyldighet att bidra")
public record Feeder(
        @NotNull @Size(min = 1, max = 200) @Schema(examples = "Migrationsverket") String body,
        @NotNull @Size(min = 1, max = 1000) String duty,
        @NotNull LocalDate dueOn) {

    public Feeder {
        body = Texts.strippedOrNull(body);
        duty = Texts.strippedOrNull(duty);
    }
}
