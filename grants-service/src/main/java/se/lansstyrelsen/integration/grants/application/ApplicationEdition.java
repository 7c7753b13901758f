package se.lansstyrelsen.integration.grants.application;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What was sent in (number 1), and each supplemented version after it; never changed. */
@Entity
@Immutable
@Table(name = "application_edition")
class ApplicationEdition {

    @EmbeddedId
    private Key key;

    @JdbcTypeCode(SqlTypes.JSON)
    private ApplicationContent content;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected ApplicationEdition() {}

    ApplicationEdition(Application application, int number, Instant now) {
        this.key = new Key(application.id(), number);
        this.content = application.content();
        this.recordedAt = now;
    }

    @Embeddable
    record Key(@Column(name = "application_id") UUID applicationId, int number) implements Serializable {}

    int number() {
        return key.number();
    }

    ApplicationContent content() {
        return content;
    }

    Instant recordedAt() {
        return recordedAt;
    }
}
