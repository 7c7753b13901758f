package se.lansstyrelsen.integration.collaboration.mail;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a letter has come to its addressees. */
@Schema(name = "LetterProgress", description = "Utskickets läge")
public record LetterProgress(
        long waiting,
        long sent,
        @Schema(description = "Refused by the mail server, or bounced later") long failed,
        @Schema(description = "Perhaps sent, perhaps not; see /deliveries?state=DOUBTFUL") long doubtful,
        @Schema(description = "Whose addressee left before they were sent") long dropped) {}
