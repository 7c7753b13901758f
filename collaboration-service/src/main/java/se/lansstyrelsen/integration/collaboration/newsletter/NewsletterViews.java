package se.lansstyrelsen.integration.collaboration.newsletter;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.lansstyrelsen.integration.kit.text.Texts;

/** What goes in and out of the newsletters' API. */
final class NewsletterViews {

    private NewsletterViews() {}

    @Schema(name = "NewNewsletter", description = "Nytt nyhetsbrev")
    record NewNewsletter(
            @Schema(description = "Null when it is all boards' together", nullable = true) String countyCode,
            @NotNull @Size(min = 1, max = 100) @Schema(examples = "Integration") String name,
            @NotNull @Size(min = 1, max = 1000) String description) {

        NewNewsletter {
            name = Texts.strippedOrNull(name);
            description = Texts.strippedOrNull(description);
        }
    }

    @Schema(name = "Newsletter", description = "Nyhetsbrev")
    record NewsletterView(UUID id, @Schema(nullable = true) String countyCode, String name, String description) {}

    @Schema(name = "NewsletterIssueContent", description = "Nummer av nyhetsbrevet")
    record IssueContent(
            @NotNull @Size(min = 1, max = 200) String title,
            @NotNull @Size(min = 1, max = 50) @Valid List<@NotNull Article> articles) {

        IssueContent {
            title = Texts.strippedOrNull(title);
        }
    }

    @Schema(name = "NewsletterArticle", description = "Artikel")
    record Article(
            @NotNull @Size(min = 1, max = 200) String heading,
            @NotNull @Size(min = 1, max = 20_000) @Schema(description = "Markdown without HTML and pictures")
                    String text) {}

    @Schema(name = "NewsletterIssue", description = "Nummer av nyhetsbrevet")
    record IssueView(
            UUID id,
            UUID newsletterId,
            @Schema(nullable = true) Integer number,
            String title,
            List<Article> articles,
            @Schema(nullable = true) Instant sentAt,
            @Schema(nullable = true) UUID letterId) {

        static IssueView of(NewsletterIssue issue) {
            return new IssueView(
                    issue.id(),
                    issue.newsletterId(),
                    issue.number(),
                    issue.title(),
                    issue.articles(),
                    issue.sentAt(),
                    issue.letterId());
        }
    }

    @Schema(name = "NewSubscription", description = "Prenumeration")
    record NewSubscription(@NotNull @Email @Size(max = 254) String email) {

        NewSubscription {
            email = Texts.strippedOrNull(email);
        }
    }

    @Schema(name = "NewsletterAudience", description = "Prenumeranter")
    record Audience(
            @Schema(description = "Asked, not yet confirmed") long asked,
            long confirmed,
            @Schema(description = "Who left") long left,
            @Schema(description = "Ended since letters came back") long bounced,
            @Schema(description = "Never confirmed") long lapsed) {}
}
