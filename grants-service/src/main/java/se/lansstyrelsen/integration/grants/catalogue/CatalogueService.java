package se.lansstyrelsen.integration.grants.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import se.lansstyrelsen.integration.grants.project.PublishedProjects;
import se.lansstyrelsen.integration.kit.document.DocumentPress;
import se.lansstyrelsen.integration.kit.document.KeptDocument;
import se.lansstyrelsen.integration.kit.document.KeptDocuments;
import se.lansstyrelsen.integration.kit.problem.Problem;
import se.lansstyrelsen.integration.kit.store.UniqueRows;

/** Prints each edition of a year's catalogue once and keeps it; one transaction a method, and none while it prints. */
@ApplicationScoped
class CatalogueService {

    private final PublishedProjects projects;
    private final DocumentPress press;
    private final KeptDocuments documents;

    CatalogueService(PublishedProjects projects, DocumentPress press, KeptDocuments documents) {
        this.projects = projects;
        this.press = press;
        this.documents = documents;
    }

    /** @param kept null when the edition is not printed */
    record Edition(UUID id, Instant made, KeptDocument kept, CatalogueDocument text) {}

    /** @param county null for the nation */
    KeptDocument read(int year, String county) {
        var edition = edition(year, county);
        return edition.kept() != null
                ? edition.kept()
                : keep(press.print(edition.id(), edition.made(), edition.text()));
    }

    @Transactional
    Edition edition(int year, String county) {
        var number = projects.editionOf(year, county);
        var id = id(year, county, number);
        var kept = documents.findById(id);
        if (kept != null) {
            return new Edition(id, null, kept, null);
        }
        var published = projects.ofYear(year, county);
        if (published.isEmpty()) {
            throw Problem.NOT_FOUND.with("No project of " + year + " is published there.");
        }
        var made = projects.changedAt(number);
        return new Edition(id, made, null, CatalogueDocument.of(year, county, published, made));
    }

    /** Of two who print an edition at once the second answers what the first one kept. */
    KeptDocument keep(KeptDocument printed) {
        try {
            return kept(printed);
        } catch (AlreadyKept another) {
            return found(printed.id());
        }
    }

    @Transactional
    KeptDocument kept(KeptDocument printed) {
        UniqueRows.keep(() -> documents.persistAndFlush(printed), AlreadyKept::new);
        return printed;
    }

    @Transactional
    KeptDocument found(UUID id) {
        return documents.findById(id);
    }

    private static UUID id(int year, String county, long number) {
        var name = "project-catalogue " + year + " " + county + " " + number;
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    private static final class AlreadyKept extends RuntimeException {
        private static final long serialVersionUID = 1;
    }
}
