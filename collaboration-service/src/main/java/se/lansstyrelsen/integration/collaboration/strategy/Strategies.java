package se.lansstyrelsen.integration.collaboration.strategy;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import se.lansstyrelsen.integration.collaboration.CollaborationProblem;
import se.lansstyrelsen.integration.kit.http.ExpectedVersion;
import se.lansstyrelsen.integration.kit.paging.Conditions;
import se.lansstyrelsen.integration.kit.paging.Page;
import se.lansstyrelsen.integration.kit.paging.PageRequest;
import se.lansstyrelsen.integration.kit.problem.Problem;
import se.lansstyrelsen.integration.kit.store.MatterLock;

/** The counties' strategies. */
@ApplicationScoped
class Strategies implements PanacheRepositoryBase<Strategy, UUID> {

    private static final UUID NONE = new UUID(0, 0);

    private final MatterLock lock;

    Strategies(MatterLock lock) {
        this.lock = lock;
    }

    /** One at a time changes a county's strategies. */
    void take(String countyCode) {
        lock.take("strategies " + countyCode);
    }

    Strategy require(UUID id) {
        return findByIdOptional(id)
                .orElseThrow(
                        () -> Problem.NOT_FOUND.with("There is no strategy with that id. GET /strategies lists them."));
    }

    Strategy require(UUID id, long expectedVersion) {
        var strategy = require(id);
        ExpectedVersion.check(expectedVersion, strategy.version());
        return strategy;
    }

    Strategy requireWithDocument(UUID id) {
        var strategy = require(id);
        if (strategy.document() == null) {
            throw Problem.NOT_FOUND.with("The strategy has no document attached.");
        }
        return strategy;
    }

    /** @param former the one that makes room for it, or null */
    void mustNotOverlap(String countyCode, LocalDate from, LocalDate to, UUID former) {
        var others = count(
                "countyCode = ?1 and validFrom <= ?3 and validTo >= ?2 and id <> ?4",
                countyCode,
                from,
                to,
                former == null ? NONE : former);
        if (others > 0) {
            throw CollaborationProblem.STRATEGY_OVERLAPS.with(
                    "The county has a strategy during that time. Revise it: POST /strategies/{id}/revisions.");
        }
    }

    Page<Strategy> page(String county, LocalDate validOn, PageRequest request) {
        return Conditions.of()
                .where("countyCode", county)
                .and("validFrom <= :day and validTo >= :day", "day", validOn)
                .page(this, "countyCode, validFrom desc, id", request);
    }
}
