package se.lansstyrelsen.integration.collaboration.organisation;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import se.lansstyrelsen.integration.collaboration.CollaborationProblem;
import se.lansstyrelsen.integration.kit.problem.Faults;
import se.lansstyrelsen.integration.kit.region.Regions;

/** An agency, region, municipality or other that takes part in forums. */
@Entity
@Table(name = "organisation")
class Organisation {

    @Id
    private UUID id;

    @Version
    private long version;

    private String name;

    @Enumerated(EnumType.STRING)
    private OrganisationKind kind;

    @Column(name = "organisation_number")
    private String organisationNumber;

    @Column(name = "county_board_of")
    private String countyBoardOf;

    @Column(name = "municipality_code")
    private String municipalityCode;

    protected Organisation() {}

    Organisation(OrganisationContent content, LocalDate today) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        write(content, today);
    }

    OrganisationKept write(OrganisationContent content, LocalDate today) {
        check(content, today);
        name = content.name();
        kind = content.kind();
        organisationNumber = content.organisationNumber();
        countyBoardOf = content.countyBoardOf();
        municipalityCode = content.municipalityCode();
        return new OrganisationKept(id);
    }

    private static void check(OrganisationContent content, LocalDate today) {
        var faults = new Faults();
        if (content.countyBoardOf() != null) {
            Regions.mustBeCounty(content.countyBoardOf(), "/countyBoardOf");
            if (content.kind() != OrganisationKind.AGENCY) {
                faults.add(
                        CollaborationProblem.KIND_CONTRADICTED, "/countyBoardOf", "only an AGENCY is a county board");
            }
        }
        if (content.municipalityCode() != null) {
            Regions.mustBeMunicipality(content.municipalityCode(), today, "/municipalityCode");
        }
        if ((content.kind() == OrganisationKind.MUNICIPALITY) != (content.municipalityCode() != null)) {
            faults.add(
                    CollaborationProblem.KIND_CONTRADICTED,
                    "/municipalityCode",
                    "must be given for a MUNICIPALITY and left out for others");
        }
        faults.refuse(
                CollaborationProblem.KIND_CONTRADICTED,
                "The kind and the codes do not go together. Correct what errors lists.");
    }

    OrganisationTerms terms() {
        return new OrganisationTerms(id, name, kind, organisationNumber, countyBoardOf, municipalityCode);
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }
}
