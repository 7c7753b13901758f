package se.lansstyrelsen.integration.grants.bankanswer;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import se.lansstyrelsen.integration.kit.problem.Problem;

/** Lines that fitted no payment, by payment file; the unsettled first. */
@ApplicationScoped
class UnmatchedLines implements PanacheRepositoryBase<UnmatchedLine, UUID> {

    UnmatchedLine require(UUID id) {
        return findByIdOptional(id)
                .orElseThrow(() -> Problem.NOT_FOUND.with("There is no unmatched line with that id."));
    }

    List<UnmatchedLine> of(UUID fileId) {
        return list("fileId = ?1 order by case when settledAt is null then 0 else 1 end, answerId, number", fileId);
    }
}
