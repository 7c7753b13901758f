package se.lansstyrelsen.integration.collaboration.newsletter;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import se.lansstyrelsen.integration.collaboration.CollaborationProblem;
import se.lansstyrelsen.integration.collaboration.newsletter.NewsletterViews.Article;
import se.lansstyrelsen.integration.collaboration.newsletter.NewsletterViews.IssueContent;

/** One issue (nummer) of a newsletter: written, then sent once. */
@Entity
@Table(name = "newsletter_issue")
class NewsletterIssue {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "newsletter_id")
    private UUID newsletterId;

    private Integer number;
    private String title;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Article> articles;

    @Column(name = "sent_at")
    private Instant sentAt;

    @Column(name = "letter_id")
    private UUID letterId;

    protected NewsletterIssue() {}

    NewsletterIssue(UUID newsletterId, IssueContent content) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.newsletterId = newsletterId;
        write(content);
    }

    void write(IssueContent content) {
        mustBeUnsent();
        this.title = content.title();
        this.articles = List.copyOf(content.articles());
    }

    void mustBeUnsent() {
        if (sentAt != null) {
            throw CollaborationProblem.NEWSLETTER_SENT.with("It went out " + sentAt + " as number " + number + ".");
        }
    }

    void sent(int number, UUID letterId, Instant now) {
        this.number = number;
        this.letterId = letterId;
        this.sentAt = now;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID newsletterId() {
        return newsletterId;
    }

    /** Null until it is sent. */
    Integer number() {
        return number;
    }

    String title() {
        return title;
    }

    List<Article> articles() {
        return articles;
    }

    Instant sentAt() {
        return sentAt;
    }

    UUID letterId() {
        return letterId;
    }
}
