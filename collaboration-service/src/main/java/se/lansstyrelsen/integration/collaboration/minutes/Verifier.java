package se.lansstyrelsen.integration.collaboration.minutes;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;

/** A seat named to verify minutes, and when it did (justerare). */
@Embeddable
record Verifier(
        @Column(name = "seat_id") UUID seatId, @Column(name = "verified_at") Instant verifiedAt, String comment) {}
