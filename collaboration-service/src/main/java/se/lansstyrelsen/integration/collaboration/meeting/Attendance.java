package se.lansstyrelsen.integration.collaboration.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;

/** How a seat was represented at a meeting. */
@Embeddable
record Attendance(
        @Column(name = "seat_id") UUID seatId,
        @Column(name = "organisation_id") UUID organisationId,
        @Enumerated(EnumType.STRING) Presence presence) {}
