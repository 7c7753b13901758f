package se.lansstyrelsen.integration.collaboration.mail;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A letter as it goes to each of its addressees, but for the link to leave by. */
@Entity
@Table(name = "letter")
class Letter {

    @Id
    private UUID id;

    @Column(name = "county_code")
    private String countyCode;

    @Enumerated(EnumType.STRING)
    private LetterKind kind;

    private String subject;
    private String html;
    private String plain;
    private String calendar;

    @Column(name = "written_at")
    private Instant writtenAt;

    protected Letter() {}

    Letter(LetterContent content, Instant now) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.countyCode = content.countyCode();
        this.kind = content.kind();
        this.subject = content.subject().replaceAll("\\s+", " ");
        this.html = content.html();
        this.plain = content.plain();
        this.calendar = content.calendar();
        this.writtenAt = now;
    }

    UUID id() {
        return id;
    }

    String countyCode() {
        return countyCode;
    }

    LetterKind kind() {
        return kind;
    }

    String subject() {
        return subject;
    }

    String html() {
        return html;
    }

    String plain() {
        return plain;
    }

    String calendar() {
        return calendar;
    }
}
