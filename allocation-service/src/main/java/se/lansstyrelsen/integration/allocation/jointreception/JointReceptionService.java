package se.lansstyrelsen.integration.allocation.jointreception;

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
import se.lansstyrelsen.integration.allocation.consent.ConsentBook;
import se.lansstyrelsen.integration.allocation.consent.ConsentView;
import se.lansstyrelsen.integration.allocation.consent.Matter;
import se.lansstyrelsen.integration.allocation.jointreception.JointReceptionViews.NewJointReception;
import se.lansstyrelsen.integration.allocation.jointreception.JointReceptionViews.ReceptionView;
import se.lansstyrelsen.integration.kit.caller.Caller;
import se.lansstyrelsen.integration.kit.http.Versioned;
import se.lansstyrelsen.integration.kit.journal.Journal;
import se.lansstyrelsen.integration.kit.paging.Page;
import se.lansstyrelsen.integration.kit.paging.PageRequest;
import se.lansstyrelsen.integration.kit.problem.Fault;
import se.lansstyrelsen.integration.kit.region.Regions;
import se.lansstyrelsen.integration.kit.store.MatterLock;
import se.lansstyrelsen.integration.kit.time.StockholmTime;

/** Records joint receptions, takes their consents and ends them; one transaction a method. */
@ApplicationScoped
class JointReceptionService {

    private final JointReceptions receptions;
    private final ConsentBook consents;
    private final MatterLock lock;
    private final Journal journal;
    private final Caller caller;
    private final Clock clock;

    JointReceptionService(
            JointReceptions receptions,
            ConsentBook consents,
            MatterLock lock,
            Journal journal,
            Caller caller,
            Clock clock) {
        this.receptions = receptions;
        this.consents = consents;
        this.lock = lock;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    Versioned<ReceptionView> record(NewJointReception agreed) {
        caller.mustActForCountyOf(agreed.hostMunicipality());
        var reception = new JointReception(
                agreed.hostMunicipality(),
                agreed.validFrom(),
                agreed.validTo(),
                agreed.diaryNumber().strip(),
                parts(agreed),
                caller.subject(),
                StockholmTime.now(clock));
        lock.take("joint-reception " + agreed.hostMunicipality());
        receptions.hostedBy(agreed.hostMunicipality()).stream()
                .filter(reception::overlaps)
                .findFirst()
                .ifPresent(other -> {
                    throw AllocationProblem.JOINT_RECEPTION_OVERLAPS.with("Municipality " + agreed.hostMunicipality()
                            + " hosts by agreement " + other.diaryNumber() + " in those days. End that one first.");
                });
        receptions.persist(reception);
        journal.append(reception.recorded());
        return versioned(reception);
    }

    @Transactional
    ConsentView consent(UUID id, String municipalityCode) {
        var reception = receptions.requireForConsent(id);
        reception.mustTakeConsentsOn(StockholmTime.today(clock));
        return consents.give(Matter.JOINT_RECEPTION, id, reception.consentersNeeded(), municipalityCode);
    }

    @Transactional
    Versioned<ReceptionView> end(UUID id, long expectedVersion, LocalDate endedOn) {
        var reception = receptions.require(id, expectedVersion);
        caller.mustActForCountyOf(reception.hostMunicipality());
        journal.append(reception.end(endedOn, caller.subject(), StockholmTime.now(clock)));
        return versioned(reception);
    }

    @Transactional
    Versioned<ReceptionView> read(UUID id) {
        return versioned(receptions.require(id));
    }

    @Transactional
    Page<ReceptionView> list(String area, PageRequest request) {
        var page = receptions.page(area, request);
        var given = consents.to(page.items().stream().map(JointReception::id).toList());
        return page.map(reception -> ReceptionView.of(reception, given.getOrDefault(reception.id(), List.of())));
    }

    /** The agreed parts. Parties lie in the host's county, as with transfers of shares: a reading, no rule of law. */
    private static Map<String, Integer> parts(NewJointReception agreed) {
        var faults = new ArrayList<Fault>();
        var county = agreed.hostMunicipality().substring(0, 2);
        addUnlessInCounty(agreed.hostMunicipality(), county, agreed.validFrom(), "/hostMunicipality", faults);
        var parts = new TreeMap<String, Integer>();
        for (var i = 0; i < agreed.parties().size(); i++) {
            var party = agreed.parties().get(i);
            var pointer = "/parties/" + i + "/municipalityCode";
            addUnlessInCounty(party.municipalityCode(), county, agreed.validFrom(), pointer, faults);
            if (parts.put(party.municipalityCode(), party.parts()) != null) {
                faults.add(new Fault(pointer, "stands twice"));
            }
        }
        if (parts.keySet().stream().allMatch(agreed.hostMunicipality()::equals)) {
            faults.add(new Fault("/parties", "must name another municipality than the host"));
        }
        if (agreed.validTo() != null && agreed.validTo().isBefore(agreed.validFrom())) {
            faults.add(new Fault("/validTo", "cannot be before validFrom"));
        }
        if (!faults.isEmpty()) {
            throw AllocationProblem.JOINT_RECEPTION_INVALID.with(
                    "Correct the fields listed in errors; nothing was saved.", faults);
        }
        return parts;
    }

    private static void addUnlessInCounty(
            String code, String county, LocalDate day, String pointer, List<Fault> faults) {
        if (!Regions.isMunicipality(code, county, day)) {
            faults.add(new Fault(pointer, "is not a municipality of county " + county + " on " + day));
        }
    }

    private Versioned<ReceptionView> versioned(JointReception reception) {
        receptions.flush();
        return new Versioned<>(ReceptionView.of(reception, consents.to(reception.id())), reception.version());
    }
}
