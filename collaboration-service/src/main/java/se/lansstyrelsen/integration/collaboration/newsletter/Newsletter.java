package se.lansstyrelsen.integration.collaboration.newsletter;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import se.lansstyrelsen.integration.collaboration.newsletter.NewsletterViews.NewNewsletter;
import se.lansstyrelsen.integration.collaboration.newsletter.NewsletterViews.NewsletterView;

/** A newsletter (nyhetsbrev) of one county board, or of all together. */
@Entity
@Table(name = "newsletter")
class Newsletter {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "county_code")
    private String countyCode;

    private String name;
    private String description;

    protected Newsletter() {}

    Newsletter(NewNewsletter wish) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.countyCode = wish.countyCode();
        this.name = wish.name();
        this.description = wish.description();
    }

    NewsletterView view() {
        return new NewsletterView(id, countyCode, name, description);
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    /** Null when it is all boards' together. */
    String countyCode() {
        return countyCode;
    }

    String name() {
        return name;
    }
}
