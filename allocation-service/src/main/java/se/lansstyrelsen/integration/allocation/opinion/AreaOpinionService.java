package se.lansstyrelsen.integration.allocation.opinion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import se.lansstyrelsen.integration.allocation.AllocationProblem;
import se.lansstyrelsen.integration.allocation.area.AreaCodes;
import se.lansstyrelsen.integration.allocation.area.NotificationMunicipality;
import se.lansstyrelsen.integration.allocation.opinion.AreaOpinionViews.Content;
import se.lansstyrelsen.integration.allocation.opinion.AreaOpinionViews.NewNotification;
import se.lansstyrelsen.integration.allocation.opinion.AreaOpinionViews.NewOpinion;
import se.lansstyrelsen.integration.allocation.opinion.AreaOpinionViews.NewWithdrawal;
import se.lansstyrelsen.integration.allocation.opinion.AreaOpinionViews.NotifiableAreaView;
import se.lansstyrelsen.integration.allocation.opinion.AreaOpinionViews.OpinionView;
import se.lansstyrelsen.integration.kit.caller.Caller;
import se.lansstyrelsen.integration.kit.caller.Role;
import se.lansstyrelsen.integration.kit.document.DocumentPress;
import se.lansstyrelsen.integration.kit.document.KeptDocument;
import se.lansstyrelsen.integration.kit.document.KeptDocuments;
import se.lansstyrelsen.integration.kit.http.Versioned;
import se.lansstyrelsen.integration.kit.journal.DomainEvent;
import se.lansstyrelsen.integration.kit.journal.Journal;
import se.lansstyrelsen.integration.kit.paging.Page;
import se.lansstyrelsen.integration.kit.paging.PageRequest;
import se.lansstyrelsen.integration.kit.problem.Fault;
import se.lansstyrelsen.integration.kit.region.Coverage;
import se.lansstyrelsen.integration.kit.text.Texts;
import se.lansstyrelsen.integration.kit.time.PastDays;
import se.lansstyrelsen.integration.kit.time.StockholmTime;

/** Takes a municipality's question on areas to a decided opinion and its document. */
@ApplicationScoped
class AreaOpinionService {

    private final AreaOpinions opinions;
    private final KeptDocuments documents;
    private final DocumentPress press;
    private final Journal journal;
    private final Caller caller;
    private final Clock clock;

    AreaOpinionService(
            AreaOpinions opinions,
            KeptDocuments documents,
            DocumentPress press,
            Journal journal,
            Caller caller,
            Clock clock) {
        this.opinions = opinions;
        this.documents = documents;
        this.press = press;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    Versioned<OpinionView> request(NewOpinion asked) {
        caller.mustSpeakFor(asked.municipalityCode());
        if (!NotificationMunicipality.isOne(asked.municipalityCode())) {
            throw AllocationProblem.NOT_AN_AREA_MUNICIPALITY.with(
                    "Municipality " + asked.municipalityCode() + " is not one of the 32 that may notify areas.",
                    List.of(new Fault("/municipalityCode", "is not in bilaga 1 till förordning (2018:151)")));
        }
        PastDays.mustHaveCome("receivedOn", asked.receivedOn(), StockholmTime.today(clock));
        var faults = AreaCodes.faults(asked.areas(), asked.municipalityCode());
        if (!faults.isEmpty()) {
            throw AllocationProblem.AREAS_INVALID.with("Correct the areas listed in errors.", faults);
        }
        var opinion = new AreaOpinion(
                asked.municipalityCode(),
                asked.receivedOn(),
                answerBy(asked),
                asked.areas(),
                caller.subject(),
                StockholmTime.now(clock));
        opinions.persist(opinion);
        return told(opinion, opinion.requested());
    }

    /** A municipality that dates its question back gains nothing: its county board has the time from today. */
    private LocalDate answerBy(NewOpinion asked) {
        var from = caller.is(Role.MUNICIPALITY) ? StockholmTime.today(clock) : asked.receivedOn();
        var earliest = from.plusDays(AreaOpinion.ANSWER_DAYS);
        if (asked.answerBy() == null) {
            return earliest;
        }
        PastDays.mustNotPrecede("answerBy", asked.answerBy(), earliest);
        return asked.answerBy();
    }

    @Transactional
    Versioned<OpinionView> assess(UUID id, long expectedVersion, Content content) {
        var opinion = requireOwn(id, expectedVersion);
        mustBeSound(content, opinion);
        var indicators = new HashMap<IndicatorKey, Indicator>();
        var areas = new HashMap<String, Area>();
        for (var area : content.areas()) {
            areas.put(
                    area.areaCode(),
                    Area.assessed(
                            Texts.strippedOrNull(area.name()),
                            area.assessment(),
                            Texts.strippedOrNull(area.reasons())));
            area.indicators()
                    .forEach(one -> indicators.put(
                            new IndicatorKey(area.areaCode(), one.kind()),
                            new Indicator(one.value(), one.unit(), one.source().strip(), one.year())));
        }
        var steps = content.consultations().stream()
                .map(step ->
                        new ConsultationStep(step.kind(), step.counterpart().strip(), step.beginsOn(), step.endsOn()))
                .toList();
        return told(opinion, opinion.assess(areas, indicators, steps));
    }

    @Transactional
    Versioned<OpinionView> propose(UUID id, long expectedVersion) {
        var opinion = requireOwn(id, expectedVersion);
        return told(opinion, opinion.propose(caller.subject()));
    }

    @Transactional
    Versioned<OpinionView> giveBack(UUID id, long expectedVersion, String reason) {
        var opinion = requireOwn(id, expectedVersion);
        return told(opinion, opinion.giveBack(reason.strip()));
    }

    /** Decides, and keeps the document as it is decided. */
    @Transactional
    Versioned<OpinionView> decide(UUID id, long expectedVersion, OpinionDecision decision) {
        var opinion = requireOwn(id, expectedVersion);
        var decided = opinion.decide(decision, caller.subject(), StockholmTime.today(clock));
        documents.persist(print(opinion));
        return told(opinion, decided);
    }

    @Transactional
    Versioned<OpinionView> notify(UUID id, long expectedVersion, NewNotification notification) {
        var opinion = requireForMunicipality(id, expectedVersion);
        return told(
                opinion, opinion.notify(notification.areas(), notification.notifiedOn(), StockholmTime.today(clock)));
    }

    @Transactional
    Versioned<OpinionView> withdraw(UUID id, long expectedVersion, NewWithdrawal withdrawal) {
        var opinion = requireForMunicipality(id, expectedVersion);
        return told(
                opinion, opinion.withdraw(withdrawal.areas(), withdrawal.withdrawnOn(), StockholmTime.today(clock)));
    }

    @Transactional
    Versioned<OpinionView> close(UUID id, long expectedVersion, String reason) {
        var opinion = requireForMunicipality(id, expectedVersion);
        return told(opinion, opinion.close(reason.strip(), StockholmTime.today(clock)));
    }

    @Transactional
    Versioned<OpinionView> read(UUID id) {
        return versioned(requireReadable(id));
    }

    @Transactional
    Page<OpinionView> list(String start, Integer year, AreaOpinionStatus status, PageRequest page) {
        return opinions.page(start, year, status, caller, page).map(this::view);
    }

    @Transactional
    List<NotifiableAreaView> notifiableAreas(UUID id, LocalDate day) {
        var opinion = requireReadable(id);
        var open = isInside(opinion) || opinion.isDecided();
        return opinion.areas().entrySet().stream()
                .map(entry -> new NotifiableAreaView(
                        entry.getKey(),
                        open ? entry.getValue().name() : null,
                        open ? entry.getValue().assessment() : Assessment.NOT_ASSESSED,
                        opinion.mayBeNotified(entry.getKey(), day),
                        AreaOpinionDocument.notifiable(opinion, entry.getKey(), day)))
                .toList();
    }

    /** The decided document; until then a draft of it, for the county board's own eyes. */
    @Transactional
    KeptDocument document(UUID id) {
        var opinion = requireReadable(id);
        if (opinion.isDecided()) {
            return documents.findById(id);
        }
        caller.mustActForCountyOf(opinion.municipalityCode());
        return print(opinion);
    }

    private KeptDocument print(AreaOpinion opinion) {
        var day = opinion.decisiveDay();
        return press.print(
                opinion.id(), day.atStartOfDay(StockholmTime.ZONE).toInstant(), AreaOpinionDocument.of(opinion));
    }

    private AreaOpinion requireOwn(UUID id, long expectedVersion) {
        var opinion = opinions.require(id, expectedVersion);
        caller.mustActForCountyOf(opinion.municipalityCode());
        return opinion;
    }

    private AreaOpinion requireForMunicipality(UUID id, long expectedVersion) {
        var opinion = opinions.require(id, expectedVersion);
        caller.mustSpeakFor(opinion.municipalityCode());
        return opinion;
    }

    private AreaOpinion requireReadable(UUID id) {
        var opinion = opinions.require(id);
        if (!opinion.status().isPublic() && !caller.reachesMunicipality(opinion.municipalityCode())) {
            throw AreaOpinions.unknown();
        }
        return opinion;
    }

    private Versioned<OpinionView> told(AreaOpinion opinion, DomainEvent event) {
        journal.append(event);
        opinions.flush();
        return versioned(opinion);
    }

    private Versioned<OpinionView> versioned(AreaOpinion opinion) {
        return new Versioned<>(view(opinion), opinion.version());
    }

    private OpinionView view(AreaOpinion opinion) {
        return OpinionView.of(opinion, isInside(opinion));
    }

    private boolean isInside(AreaOpinion opinion) {
        return caller.mayActForCounty(opinion.municipalityCode().substring(0, 2));
    }

    private static void mustBeSound(Content content, AreaOpinion opinion) {
        var codes = content.areas().stream()
                .map(AreaOpinionViews.AreaContent::areaCode)
                .toList();
        var faults = new ArrayList<>(Coverage.faults(codes, opinion.areas().keySet(), "/areas", "areaCode"));
        for (var i = 0; i < content.areas().size(); i++) {
            var area = content.areas().get(i);
            if (area.assessment() == Assessment.OBJECTION && Texts.strippedOrNull(area.reasons()) == null) {
                faults.add(new Fault("/areas/" + i + "/reasons", "must say why the county board objects"));
            }
            var kinds = area.indicators().stream()
                    .map(AreaOpinionViews.IndicatorContent::kind)
                    .toList();
            for (var j = 0; j < kinds.size(); j++) {
                if (kinds.indexOf(kinds.get(j)) < j) {
                    faults.add(new Fault("/areas/" + i + "/indicators/" + j + "/kind", "stands twice"));
                }
            }
        }
        for (var i = 0; i < content.consultations().size(); i++) {
            var step = content.consultations().get(i);
            if (step.endsOn() != null && step.endsOn().isBefore(step.beginsOn())) {
                faults.add(new Fault("/consultations/" + i + "/endsOn", "cannot be before beginsOn"));
            }
        }
        if (!faults.isEmpty()) {
            throw AllocationProblem.AREAS_INVALID.with("Correct what is listed in errors; nothing was saved.", faults);
        }
    }
}
