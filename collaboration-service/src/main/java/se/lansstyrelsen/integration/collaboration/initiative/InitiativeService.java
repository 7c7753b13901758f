package se.lansstyrelsen.integration.collaboration.initiative;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import se.lansstyrelsen.integration.collaboration.initiative.InitiativeView.NewReport;
import se.lansstyrelsen.integration.collaboration.organisation.OrganisationRegister;
import se.lansstyrelsen.integration.kit.caller.Caller;
import se.lansstyrelsen.integration.kit.http.Versioned;
import se.lansstyrelsen.integration.kit.journal.Journal;
import se.lansstyrelsen.integration.kit.paging.Page;
import se.lansstyrelsen.integration.kit.paging.PageRequest;
import se.lansstyrelsen.integration.kit.region.Regions;
import se.lansstyrelsen.integration.kit.time.StockholmTime;

/** Keeps the county boards' own initiatives and their results; one transaction a method. */
@ApplicationScoped
class InitiativeService {

    private final OwnInitiatives initiatives;
    private final OrganisationRegister organisations;
    private final Caller caller;
    private final Journal journal;
    private final Clock clock;

    InitiativeService(
            OwnInitiatives initiatives,
            OrganisationRegister organisations,
            Caller caller,
            Journal journal,
            Clock clock) {
        this.initiatives = initiatives;
        this.organisations = organisations;
        this.caller = caller;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    Versioned<InitiativeView> begin(InitiativeContent content) {
        Regions.mustBeCounty(content.countyCode(), "/countyCode");
        caller.mustActForCounty(content.countyCode());
        partnersExist(content);
        var initiative = new OwnInitiative(content);
        initiatives.persist(initiative);
        journal.append(new InitiativeKept(initiative.id(), initiative.countyCode()));
        return versioned(initiative);
    }

    @Transactional
    Versioned<InitiativeView> change(UUID id, long expectedVersion, InitiativeContent content) {
        var initiative = own(id, expectedVersion);
        partnersExist(content);
        journal.append(initiative.write(content));
        return versioned(initiative);
    }

    @Transactional
    Versioned<InitiativeView> report(UUID id, long expectedVersion, NewReport report) {
        var initiative = own(id, expectedVersion);
        journal.append(initiative.report(report.on(StockholmTime.today(clock))));
        return versioned(initiative);
    }

    @Transactional
    Versioned<InitiativeView> read(UUID id) {
        return versioned(initiatives.require(id));
    }

    @Transactional
    Page<InitiativeView> list(String county, Integer year, PageRequest request) {
        return initiatives.page(county, year, request).map(OwnInitiative::view);
    }

    private void partnersExist(InitiativeContent content) {
        content.partnerIds().forEach(partner -> organisations.named(partner, "/partnerIds"));
    }

    private OwnInitiative own(UUID id, long expectedVersion) {
        var initiative = initiatives.require(id, expectedVersion);
        caller.mustActForCounty(initiative.countyCode());
        return initiative;
    }

    private Versioned<InitiativeView> versioned(OwnInitiative initiative) {
        initiatives.flush();
        return new Versioned<>(initiative.view(), initiative.version());
    }
}
