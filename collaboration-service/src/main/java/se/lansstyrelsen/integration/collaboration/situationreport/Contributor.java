package se.lansstyrelsen.integration.collaboration.situationreport;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** An organisation asked for a contribution, and what it answered. @param reason why it declined, else null */
@Embeddable
record Contributor(
        @Column(name = "organisation_id") UUID organisationId,
        @Enumerated(EnumType.STRING) ContributorStatus status,
        String reason,
        @Column(name = "answered_on") LocalDate answeredOn,
        @JdbcTypeCode(SqlTypes.JSON) List<AreaText> texts) {

    static Contributor asked(UUID organisationId) {
        return new Contributor(organisationId, ContributorStatus.ASKED, null, null, List.of());
    }

    ContributorStatus statusOn(LocalDate day, LocalDate dueOn) {
        return status == ContributorStatus.ASKED && day.isAfter(dueOn) ? ContributorStatus.LATE : status;
    }
}
