package se.lansstyrelsen.integration.allocation.consent;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A municipality's yes (medgivande) to a matter it is party to; given once, never changed. */
@Entity
@Table(name = "consent")
class Consent {

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private Matter matter;

    @Column(name = "matter_id")
    private UUID matterId;

    @Column(name = "municipality_code")
    private String municipalityCode;

    @Column(name = "given_at")
    private Instant givenAt;

    @Column(name = "given_by")
    private String givenBy;

    protected Consent() {}

    Consent(Matter matter, UUID matterId, String municipalityCode, String givenBy, Instant now) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.matter = matter;
        this.matterId = matterId;
        this.municipalityCode = municipalityCode;
        this.givenBy = givenBy;
        this.givenAt = now;
    }

    ConsentGiven given() {
        return new ConsentGiven(id, matter, matterId, municipalityCode);
    }

    UUID id() {
        return id;
    }

    Matter matter() {
        return matter;
    }

    UUID matterId() {
        return matterId;
    }

    String municipalityCode() {
        return municipalityCode;
    }

    Instant givenAt() {
        return givenAt;
    }
}
