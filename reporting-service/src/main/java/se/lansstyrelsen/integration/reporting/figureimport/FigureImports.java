package se.lansstyrelsen.integration.reporting.figureimport;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import se.lansstyrelsen.integration.kit.problem.Problem;

/** Every import. */
@ApplicationScoped
class FigureImports implements PanacheRepositoryBase<FigureImport, UUID> {

    FigureImport require(UUID id) {
        return findByIdOptional(id)
                .orElseThrow(() ->
                        Problem.NOT_FOUND.with("There is no import with that id. GET /figure-imports lists them."));
    }
}
