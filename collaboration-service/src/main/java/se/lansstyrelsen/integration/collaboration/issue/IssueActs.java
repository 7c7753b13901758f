package se.lansstyrelsen.integration.collaboration.issue;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is done with issues; each names who does it, and the day when that is not today. */
final class IssueActs {

    private IssueActs() {}

    @Schema(name = "IssueLifting", description = "Lyft medskick")
    record Lifting(
            @NotNull @Schema(description = "The forum that holds it") UUID byForumId,
            @NotNull @Size(min = 1, max = 5000) String reason,
            @Schema(description = "Default today", nullable = true) LocalDate on) {}

    @Schema(name = "IssueDescent", description = "Medskick som sänds nedåt")
    record Descent(
            @NotNull @Schema(description = "The forum that holds it") UUID byForumId,
            @NotNull @Schema(description = "A forum right below it") UUID toForumId,
            @NotNull @Size(min = 1, max = 5000) String reason,
            @Schema(description = "Default today", nullable = true) LocalDate on) {}

    @Schema(name = "IssueHandover", description = "Medskick som lämnas över till en organisation")
    record Handover(
            @NotNull @Schema(description = "The forum that holds it") UUID byForumId,
            @NotNull UUID toOrganisationId,
            @NotNull @Size(min = 1, max = 5000) String reason,
            @Schema(description = "Default today", nullable = true) LocalDate on) {}

    @Schema(name = "IssueReturn", description = "Medskick som organisationen lämnar tillbaka")
    record Return(
            @NotNull @Schema(description = "The organisation that holds it") UUID byOrganisationId,
            @NotNull @Size(min = 1, max = 5000) String reason,
            @Schema(description = "Default today", nullable = true) LocalDate on) {}

    @Schema(name = "IssueAnswerContent", description = "Svar på medskick, av forumet eller organisationen som har det")
    record Answer(
            @Schema(description = "The forum that holds it; either this or byOrganisationId", nullable = true)
                    UUID byForumId,
            @Schema(nullable = true) UUID byOrganisationId,
            @NotNull @Size(min = 1, max = 20_000) String text,
            @Size(max = 1000) @Schema(description = "Where more is to be read", nullable = true) String reference,
            @Schema(description = "Default today", nullable = true) LocalDate on) {}

    @Schema(name = "IssueAcknowledgement", description = "Forumet har tagit del av svaret")
    record Acknowledgement(
            @NotNull @Schema(description = "A forum it was raised in") UUID originForumId,
            @Schema(description = "Whether the answer is what was asked for") boolean satisfied,
            @Size(max = 5000) @Schema(nullable = true) String comment,
            @Schema(description = "Default today", nullable = true) LocalDate on) {}

    @Schema(name = "IssueMerger", description = "Medskick som går upp i ett annat hos samma forum")
    record Merger(
            @NotNull @Schema(description = "The forum that holds both") UUID byForumId,
            @NotNull @Schema(description = "The one that goes on, with the origins of both") UUID intoIssueId,
            @Size(max = 5000) @Schema(nullable = true) String reason,
            @Schema(description = "Default today", nullable = true) LocalDate on) {}

    @Schema(name = "IssueClosing", description = "Avslut av besvarat medskick")
    record Closing(
            @Schema(description = "The forum that answered; either this or byOrganisationId", nullable = true)
                    UUID byForumId,
            @Schema(nullable = true) UUID byOrganisationId,
            @NotNull @Size(min = 1, max = 5000) String reason,
            @Schema(description = "Default today", nullable = true) LocalDate on) {}
}
