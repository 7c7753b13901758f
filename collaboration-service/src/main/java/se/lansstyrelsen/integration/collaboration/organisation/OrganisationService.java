package se.lansstyrelsen.integration.collaboration.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import se.lansstyrelsen.integration.kit.http.Versioned;
import se.lansstyrelsen.integration.kit.journal.Journal;
import se.lansstyrelsen.integration.kit.paging.Page;
import se.lansstyrelsen.integration.kit.paging.PageRequest;
import se.lansstyrelsen.integration.kit.time.StockholmTime;

/** Registers organisations; one transaction a method. */
@ApplicationScoped
class OrganisationService {

    private final Organisations organisations;
    private final Journal journal;
    private final Clock clock;

    OrganisationService(Organisations organisations, Journal journal, Clock clock) {
        this.organisations = organisations;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    Versioned<OrganisationTerms> register(OrganisationContent content) {
        var organisation = new Organisation(content, StockholmTime.today(clock));
        organisations.keep(organisation);
        journal.append(new OrganisationKept(organisation.id()));
        return versioned(organisation);
    }

    @Transactional
    Versioned<OrganisationTerms> change(UUID id, long expectedVersion, OrganisationContent content) {
        var organisation = organisations.require(id, expectedVersion);
        var kept = organisation.write(content, StockholmTime.today(clock));
        organisations.keep(organisation);
        journal.append(kept);
        return versioned(organisation);
    }

    @Transactional
    Versioned<OrganisationTerms> read(UUID id) {
        return versioned(organisations.require(id));
    }

    @Transactional
    Page<OrganisationTerms> list(Organisations.Filter filter, PageRequest request) {
        return organisations.page(filter, request).map(Organisation::terms);
    }

    private static Versioned<OrganisationTerms> versioned(Organisation organisation) {
        return new Versioned<>(organisation.terms(), organisation.version());
    }
}
