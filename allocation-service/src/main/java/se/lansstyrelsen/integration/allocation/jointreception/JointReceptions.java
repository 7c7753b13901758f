package se.lansstyrelsen.integration.allocation.jointreception;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.lansstyrelsen.integration.kit.http.ExpectedVersion;
import se.lansstyrelsen.integration.kit.paging.Conditions;
import se.lansstyrelsen.integration.kit.paging.Page;
import se.lansstyrelsen.integration.kit.paging.PageRequest;
import se.lansstyrelsen.integration.kit.problem.Problem;

/** Joint receptions of every county, those that have ended too. */
@ApplicationScoped
class JointReceptions implements PanacheRepositoryBase<JointReception, UUID> {

    JointReception require(UUID id) {
        return findByIdOptional(id).orElseThrow(JointReceptions::unknown);
    }

    /** Held until the transaction ends, so that no consent is kept after an ending. */
    JointReception requireForConsent(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(JointReceptions::unknown);
    }

    private static RuntimeException unknown() {
        return Problem.NOT_FOUND.with("There is no joint reception with that id.");
    }

    JointReception require(UUID id, long expectedVersion) {
        var reception = require(id);
        ExpectedVersion.check(expectedVersion, reception.version());
        return reception;
    }

    List<JointReception> hostedBy(String municipalityCode) {
        return list("hostMunicipality", municipalityCode);
    }

    List<JointReception> begunBy(LocalDate day) {
        return list("validFrom <= ?1", day);
    }

    Page<JointReception> page(String area, PageRequest request) {
        return Conditions.of()
                .and(
                        "(hostMunicipality like :area or id in"
                                + " (select j.id from JointReception j join j.parts p where key(p) like :area))",
                        "area",
                        area.isEmpty() ? null : area + "%")
                .page(this, "validFrom desc, id", request);
    }
}
