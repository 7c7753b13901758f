package se.lansstyrelsen.integration.allocation.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import se.lansstyrelsen.integration.allocation.AllocationProblem;
import se.lansstyrelsen.integration.allocation.agreement.AgreementViews.AgreementView;
import se.lansstyrelsen.integration.allocation.agreement.AgreementViews.Content;
import se.lansstyrelsen.integration.allocation.agreement.AgreementViews.NewNotice;
import se.lansstyrelsen.integration.allocation.agreement.AgreementViews.NewSignature;
import se.lansstyrelsen.integration.allocation.agreement.AgreementViews.SignatureView;
import se.lansstyrelsen.integration.kit.caller.Caller;
import se.lansstyrelsen.integration.kit.caller.Role;
import se.lansstyrelsen.integration.kit.http.Versioned;
import se.lansstyrelsen.integration.kit.journal.DomainEvent;
import se.lansstyrelsen.integration.kit.journal.Journal;
import se.lansstyrelsen.integration.kit.paging.Page;
import se.lansstyrelsen.integration.kit.paging.PageRequest;
import se.lansstyrelsen.integration.kit.problem.Fault;
import se.lansstyrelsen.integration.kit.problem.Problem;
import se.lansstyrelsen.integration.kit.region.Regions;
import se.lansstyrelsen.integration.kit.text.Texts;
import se.lansstyrelsen.integration.kit.time.PastDays;
import se.lansstyrelsen.integration.kit.time.StockholmTime;

/** Drafts, sends, signs and ends agreements, and answers what stands. */
@ApplicationScoped
class AgreementService {

    private final Agreements agreements;
    private final Journal journal;
    private final Caller caller;
    private final Clock clock;

    AgreementService(Agreements agreements, Journal journal, Caller caller, Clock clock) {
        this.agreements = agreements;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    Versioned<AgreementView> draft(Content content) {
        caller.mustActForCounty(content.countyCode());
        var agreement = new Agreement(
                content.countyCode(),
                content.kind(),
                term(content),
                municipalities(content),
                caller.subject(),
                StockholmTime.now(clock));
        agreements.persist(agreement);
        return told(agreement, agreement.drafted());
    }

    @Transactional
    Versioned<AgreementView> change(UUID id, long expectedVersion, Content content) {
        var agreement = requireOwn(id, expectedVersion);
        if (!agreement.countyCode().equals(content.countyCode())) {
            throw Problem.RULE_BROKEN.with(
                    "An agreement stays with its county board.",
                    List.of(new Fault("/countyCode", "must be " + agreement.countyCode())));
        }
        return told(agreement, agreement.change(content.kind(), term(content), municipalities(content)));
    }

    @Transactional
    Versioned<AgreementView> send(UUID id, long expectedVersion) {
        var agreement = requireOwn(id, expectedVersion);
        return told(agreement, agreement.send(caller.subject(), StockholmTime.today(clock)));
    }

    @Transactional
    Versioned<AgreementView> giveBack(UUID id, long expectedVersion, String reason) {
        var agreement = agreements.require(id, expectedVersion);
        mustBeReadable(agreement);
        if (!caller.mayActForCounty(agreement.countyCode())) {
            mustBeParty(agreement);
        }
        return told(agreement, agreement.giveBack(reason.strip()));
    }

    @Transactional
    SignatureView sign(UUID id, NewSignature signature) {
        var agreement = agreements.requireForSignature(id);
        mustBeReadable(agreement);
        caller.mustSpeakFor(signature.partyCode());
        PastDays.mustHaveCome("signedOn", signature.signedOn(), StockholmTime.today(clock));
        var diaryNumber = Texts.strippedOrNull(signature.diaryNumber());
        if (signature.partyCode().equals(agreement.countyCode())) {
            if (!caller.is(Role.DECISION_MAKER)) {
                throw Problem.FORBIDDEN.with("A decision-maker signs for the county board.");
            }
            if (diaryNumber == null) {
                throw Problem.RULE_BROKEN.with(
                        "The county board signs with the matter's diary number.",
                        List.of(new Fault("/diaryNumber", "must be given")));
            }
        }
        journal.append(agreement.sign(
                signature.partyCode(),
                signature.signedOn(),
                diaryNumber,
                caller.subject(),
                caller.mayActForCounty(agreement.countyCode())));
        return signatures(agreement).stream()
                .filter(one -> one.partyCode().equals(signature.partyCode()))
                .findFirst()
                .orElseThrow();
    }

    @Transactional
    List<SignatureView> signatures(UUID id) {
        var agreement = agreements.require(id);
        mustBeReadable(agreement);
        return signatures(agreement);
    }

    @Transactional
    Versioned<AgreementView> giveNotice(UUID id, long expectedVersion, NewNotice notice) {
        var agreement = agreements.require(id, expectedVersion);
        mustBeReadable(agreement);
        caller.mustSpeakFor(notice.partyCode());
        PastDays.mustHaveCome("givenOn", notice.givenOn(), StockholmTime.today(clock));
        return told(agreement, agreement.giveNotice(notice.partyCode(), notice.givenOn()));
    }

    @Transactional
    Versioned<AgreementView> read(UUID id, LocalDate day) {
        var agreement = agreements.require(id);
        mustBeReadable(agreement);
        return new Versioned<>(AgreementView.of(agreement, day), agreement.version());
    }

    @Transactional
    Page<AgreementView> list(Agreements.Filter filter, PageRequest page) {
        return agreements.page(filter, caller, page).map(agreement -> AgreementView.of(agreement, filter.day()));
    }

    private Agreement requireOwn(UUID id, long expectedVersion) {
        var agreement = agreements.require(id, expectedVersion);
        caller.mustActForCounty(agreement.countyCode());
        return agreement;
    }

    private void mustBeParty(Agreement agreement) {
        if (caller.municipality().filter(agreement.parties()::containsKey).isEmpty()) {
            throw Problem.OUT_OF_SCOPE.with("Only a party to the agreement may do this.");
        }
    }

    private void mustBeReadable(Agreement agreement) {
        var party =
                caller.municipality().filter(agreement.parties()::containsKey).isPresent();
        var open = agreement.status().isBinding()
                || caller.mayActForCounty(agreement.countyCode())
                || (party && agreement.status() == AgreementStatus.SENT);
        if (!open) {
            throw Agreements.unknown();
        }
    }

    private Versioned<AgreementView> told(Agreement agreement, DomainEvent event) {
        journal.append(event);
        agreements.flush();
        return new Versioned<>(AgreementView.of(agreement, StockholmTime.today(clock)), agreement.version());
    }

    private static List<SignatureView> signatures(Agreement agreement) {
        return agreement.parties().entrySet().stream()
                .map(entry -> new SignatureView(
                        entry.getKey(),
                        entry.getValue().signedOn(),
                        entry.getValue().isRegisteredByCounty()))
                .toList();
    }

    private static AgreementTerm term(Content content) {
        return new AgreementTerm(
                content.validFrom(), content.validTo(), content.noticeMonths(), content.extensionMonths());
    }

    /** The body's municipalities by code. */
    private static Map<String, AgreementParty> municipalities(Content content) {
        var faults = new ArrayList<Fault>();
        if (content.validFrom().getYear() < 1990 || content.validFrom().getYear() > 2200) {
            faults.add(new Fault("/validFrom", "must lie in the years 1990 to 2200"));
        }
        if (content.validTo() != null && content.validTo().isBefore(content.validFrom())) {
            faults.add(new Fault("/validTo", "cannot be before validFrom"));
        }
        if (content.validTo() == null && content.extensionMonths() > 0) {
            faults.add(new Fault("/extensionMonths", "must be 0 when the agreement stands until further notice"));
        }
        if (content.validTo() != null && content.validTo().getYear() > 2200) {
            faults.add(new Fault("/validTo", "must lie in the years 1990 to 2200"));
        }
        var municipalities = new TreeMap<String, AgreementParty>();
        for (var i = 0; i < content.municipalities().size(); i++) {
            var given = content.municipalities().get(i);
            var pointer = "/municipalities/" + i;
            if (!Regions.isMunicipality(given.municipalityCode(), content.countyCode(), content.validFrom())) {
                faults.add(new Fault(
                        pointer + "/municipalityCode", "is not a municipality of county " + content.countyCode()));
            }
            if (content.kind() == AgreementKind.UNACCOMPANIED_PLACES && given.places() == null) {
                faults.add(new Fault(pointer + "/places", "must say how many places the municipality takes on"));
            }
            if (municipalities.put(given.municipalityCode(), AgreementParty.municipality(given.places())) != null) {
                faults.add(new Fault(pointer + "/municipalityCode", "stands twice"));
            }
        }
        if (!faults.isEmpty()) {
            throw AllocationProblem.AGREEMENT_INVALID.with(
                    "Correct what is listed in errors; nothing was saved.", faults);
        }
        return municipalities;
    }
}
