package se.lansstyrelsen.integration.collaboration.notification;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import se.lansstyrelsen.integration.collaboration.notification.NotificationViews.MailView;

/** A wish for a letter each working day about what awaits some organisations. */
@Entity
@Table(name = "notification_mail")
class NotificationMail {

    @Id
    private UUID id;

    @Version
    private long version;

    private String subject;
    private String email;

    @JdbcTypeCode(SqlTypes.JSON)
    private Set<UUID> organisations;

    @Column(name = "last_sent_on")
    private LocalDate lastSentOn;

    protected NotificationMail() {}

    /** @param subject the caller's, who alone may end it @param organisations the caller speaks for */
    NotificationMail(String subject, String email, Set<UUID> organisations) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.subject = subject;
        this.email = email;
        this.organisations = Set.copyOf(organisations);
    }

    void sent(LocalDate day) {
        lastSentOn = day;
    }

    MailView view() {
        return new MailView(id, email);
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    String subject() {
        return subject;
    }

    String email() {
        return email;
    }

    Set<UUID> organisations() {
        return organisations;
    }
}
