package se.lansstyrelsen.integration.grants.project;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import se.lansstyrelsen.integration.grants.application.Matter;
import se.lansstyrelsen.integration.grants.decision.Standing;
import se.lansstyrelsen.integration.grants.scheme.Purpose;
import se.lansstyrelsen.integration.grants.scheme.Scheme;
import se.lansstyrelsen.integration.grants.scheme.TargetGroup;

/** What the granted matter itself says of a project; nobody writes it by hand. */
@Embeddable
@Schema(name = "ProjectFacts", description = "Uppgifter ur ärendet")
public record ProjectFacts(
        @Column(name = "scheme") @Enumerated(EnumType.STRING) Scheme scheme,
        @Column(name = "county_code") @Schema(description = "The applicant's county, where the effort is made")
                String countyCode,
        @Column(name = "deciding_county") @Schema(description = "The board that granted") String decidingCounty,
        @Column(name = "year") @Schema(description = "Of the first decision that granted") int year,
        @Column(name = "organisation_number") String organisationNumber,
        @Column(name = "organisation_name") String organisationName,
        @Column(name = "municipality_code") @Schema(nullable = true) String municipalityCode,
        @Column(name = "diary_number") String diaryNumber,
        @Column(name = "purposes") @JdbcTypeCode(SqlTypes.JSON) @Schema(description = "Ändamål") List<Purpose> purposes,
        @Column(name = "target_groups") @JdbcTypeCode(SqlTypes.JSON) @Schema(description = "Målgrupper")
                List<TargetGroup> targetGroups,
        @Column(name = "starts_on") @Schema(nullable = true) LocalDate startsOn,
        @Column(name = "ends_on") @Schema(nullable = true) LocalDate endsOn,
        @Column(name = "granted_amount") @Schema(description = "SEK, after all decisions") BigDecimal grantedAmount) {

    static ProjectFacts of(Matter matter, Standing standing, int year) {
        return new ProjectFacts(
                matter.scheme(),
                matter.concernedCounty(),
                matter.decidingCounty(),
                year,
                matter.organisationNumber(),
                matter.applicantName(),
                matter.municipalityCode(),
                matter.diaryNumber(),
                matter.content().purposes().stream().sorted().toList(),
                matter.content().targetGroups().stream().sorted().toList(),
                matter.content().startsOn(),
                standing.endsOn(),
                standing.granted());
    }
}
