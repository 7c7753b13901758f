package se.lansstyrelsen.integration.grants.statement;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import se.lansstyrelsen.integration.grants.GrantsProblem;
import se.lansstyrelsen.integration.grants.report.ReportCheck;
import se.lansstyrelsen.integration.grants.report.ReportContent;
import se.lansstyrelsen.integration.kit.problem.Faults;
import se.lansstyrelsen.integration.kit.problem.Problem;
import se.lansstyrelsen.integration.kit.store.UniqueRows;

/** Files put to reports; their bytes lie in the kit's store under the same ids. */
@ApplicationScoped
class Statements implements PanacheRepositoryBase<Statement, UUID>, ReportCheck {

    Statement require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> Problem.NOT_FOUND.with("There is no attachment with that id."));
    }

    /** In the order they came. */
    List<Statement> of(UUID reportId) {
        return list("reportId = ?1 order by addedAt, id", reportId);
    }

    /** @throws se.lansstyrelsen.integration.kit.problem.ProblemException 409 when the same file is there already */
    void add(Statement statement) {
        UniqueRows.keep(
                () -> persistAndFlush(statement),
                () -> GrantsProblem.ATTACHED_ALREADY.with("The same file is put to the report already."));
    }

    /** The reported costs stand on a statement of account. */
    @Override
    public void check(UUID reportId, ReportContent content, Faults faults) {
        if (count("reportId = ?1 and kind = ?2", reportId, StatementKind.STATEMENT_OF_ACCOUNT) == 0) {
            faults.add(
                    GrantsProblem.STATEMENT_OF_ACCOUNT_MISSING,
                    "/costs",
                    "must be shown by a statement of account among the report's attachments");
        }
    }
}
