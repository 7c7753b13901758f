package se.lansstyrelsen.integration.allocation.published;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import se.lansstyrelsen.integration.kit.paging.Conditions;
import se.lansstyrelsen.integration.kit.paging.Page;
import se.lansstyrelsen.integration.kit.paging.PageRequest;

/** The figures of every table imported. */
@ApplicationScoped
class PublishedFigures implements PanacheRepositoryBase<PublishedFigure, PublishedFigure.Key> {

    Page<PublishedFigure> page(UUID table, String municipality, PageRequest request) {
        return Conditions.of()
                .where("publishedTableId", table)
                .where("municipalityCode", municipality)
                .page(this, "municipalityCode, number", request);
    }
}
