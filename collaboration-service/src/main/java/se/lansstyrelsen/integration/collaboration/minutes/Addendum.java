package se.lansstyrelsen.integration.collaboration.minutes;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A dated addition to verified minutes (tillägg), which themselves stay as they are; printed as a document of its own. */
@Entity
@Immutable
@Table(name = "addendum")
class Addendum {

    @Id
    private UUID id;

    @Column(name = "meeting_id")
    private UUID meetingId;

    private LocalDate dated;

    private String text;

    @Column(name = "confidential_ground")
    private String confidentialGround;

    @Column(name = "added_at")
    private Instant addedAt;

    protected Addendum() {}

    Addendum(UUID meetingId, LocalDate dated, String text, String confidentialGround, Instant now) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.meetingId = meetingId;
        this.dated = dated;
        this.text = text;
        this.confidentialGround = confidentialGround;
        this.addedAt = now;
    }

    UUID id() {
        return id;
    }

    UUID meetingId() {
        return meetingId;
    }

    LocalDate dated() {
        return dated;
    }

    String text() {
        return text;
    }

    String confidentialGround() {
        return confidentialGround;
    }

    Instant addedAt() {
        return addedAt;
    }
}
