package se.lansstyrelsen.integration.allocation.published;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import se.lansstyrelsen.integration.kit.paging.Conditions;
import se.lansstyrelsen.integration.kit.paging.Page;
import se.lansstyrelsen.integration.kit.paging.PageRequest;
import se.lansstyrelsen.integration.kit.problem.Problem;

/** Every table imported. */
@ApplicationScoped
class PublishedTables implements PanacheRepositoryBase<PublishedTable, UUID> {

    PublishedTable require(UUID id) {
        return findByIdOptional(id)
                .orElseThrow(() -> Problem.NOT_FOUND.with("There is no published table with that id."));
    }

    /** The import of the very same file. */
    Optional<PublishedTable> earlier(PublishedLayout layout, int year, String fileHash) {
        return find("layout = ?1 and year = ?2 and fileHash = ?3", layout, year, fileHash)
                .firstResultOptional();
    }

    Page<PublishedTable> page(Integer year, PublishedLayout layout, PageRequest request) {
        return Conditions.of().where("year", year).where("layout", layout).page(this, "importedAt desc, id", request);
    }
}
