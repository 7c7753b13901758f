package se.lansstyrelsen.integration.collaboration.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import se.lansstyrelsen.integration.collaboration.agreement.AgreementViews.AgreementView;
import se.lansstyrelsen.integration.collaboration.agreement.AgreementViews.NewFollowUp;
import se.lansstyrelsen.integration.collaboration.agreement.AgreementViews.Notice;
import se.lansstyrelsen.integration.collaboration.agreement.AgreementViews.Summary;
import se.lansstyrelsen.integration.collaboration.forum.ForumRegister;
import se.lansstyrelsen.integration.collaboration.organisation.OrganisationRegister;
import se.lansstyrelsen.integration.collaboration.seat.ForumAccess;
import se.lansstyrelsen.integration.kit.caller.Caller;
import se.lansstyrelsen.integration.kit.http.Versioned;
import se.lansstyrelsen.integration.kit.journal.Journal;
import se.lansstyrelsen.integration.kit.paging.Page;
import se.lansstyrelsen.integration.kit.paging.PageRequest;
import se.lansstyrelsen.integration.kit.problem.Problem;
import se.lansstyrelsen.integration.kit.region.Regions;
import se.lansstyrelsen.integration.kit.time.StockholmTime;

/** Keeps agreements; one transaction a method. The county board and the parties write, and a party alone gives its notice. */
@ApplicationScoped
class AgreementService {

    private final LocalAgreements agreements;
    private final OrganisationRegister organisations;
    private final ForumRegister forums;
    private final ForumAccess access;
    private final Caller caller;
    private final Journal journal;
    private final Clock clock;

    AgreementService(
            LocalAgreements agreements,
            OrganisationRegister organisations,
            ForumRegister forums,
            ForumAccess access,
            Caller caller,
            Journal journal,
            Clock clock) {
        this.agreements = agreements;
        this.organisations = organisations;
        this.forums = forums;
        this.access = access;
        this.caller = caller;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    Versioned<AgreementView> make(AgreementContent content) {
        mustBeSound(content);
        var agreement = new LocalAgreement(content);
        mustWrite(agreement);
        agreements.persist(agreement);
        journal.append(agreement.changed(today()));
        return versioned(agreement);
    }

    @Transactional
    Versioned<AgreementView> change(UUID id, long expectedVersion, AgreementContent content) {
        var agreement = written(id, expectedVersion);
        mustBeSound(content);
        journal.append(agreement.change(content, today()));
        mustWrite(agreement);
        return versioned(agreement);
    }

    @Transactional
    Versioned<AgreementView> renew(UUID id, long expectedVersion, LocalDate lastDay) {
        var agreement = written(id, expectedVersion);
        journal.append(agreement.renew(lastDay, today()));
        return versioned(agreement);
    }

    @Transactional
    Versioned<AgreementView> giveNotice(UUID id, long expectedVersion, Notice notice) {
        var agreement = agreements.require(id, expectedVersion);
        access.mustSpeakFor(notice.byOrganisationId());
        journal.append(agreement.giveNotice(notice.byOrganisationId(), notice.reason(), today()));
        return versioned(agreement);
    }

    @Transactional
    Versioned<AgreementView> followUp(UUID id, long expectedVersion, NewFollowUp content) {
        var agreement = written(id, expectedVersion);
        journal.append(agreement.followUp(content.year(), content.text(), today()));
        return versioned(agreement);
    }

    @Transactional
    Versioned<AgreementView> read(UUID id) {
        return versioned(agreements.require(id));
    }

    @Transactional
    Page<Summary> list(LocalAgreements.Filter filter, PageRequest request) {
        var today = today();
        return agreements.page(filter, request).map(agreement -> Summary.of(agreement, today));
    }

    private void mustBeSound(AgreementContent content) {
        Regions.mustBeCounty(content.countyCode(), "/countyCode");
        if (content.municipalityCode() != null) {
            Regions.mustBeMunicipality(content.municipalityCode(), content.validFrom(), "/municipalityCode");
        }
        for (var i = 0; i < content.parties().size(); i++) {
            organisations.named(content.parties().get(i).organisationId(), "/parties/" + i + "/organisationId");
        }
        if (content.forumId() != null) {
            forums.named(content.forumId(), "/forumId");
        }
    }

    private LocalAgreement written(UUID id, long expectedVersion) {
        var agreement = agreements.require(id, expectedVersion);
        mustWrite(agreement);
        return agreement;
    }

    /** The county's board, or one of the parties. */
    private void mustWrite(LocalAgreement agreement) {
        var isParty = organisations.ofCaller().stream().anyMatch(agreement::isParty);
        if (!isParty && !caller.counties().contains(agreement.countyCode())) {
            throw Problem.OUT_OF_SCOPE.with("Only the county's board and the parties write an agreement.");
        }
    }

    private Versioned<AgreementView> versioned(LocalAgreement agreement) {
        agreements.flush();
        return new Versioned<>(AgreementView.of(agreement, today()), agreement.version());
    }

    private LocalDate today() {
        return StockholmTime.today(clock);
    }
}
