package se.lansstyrelsen.integration.allocation.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import se.lansstyrelsen.integration.allocation.AllocationProblem;
import se.lansstyrelsen.integration.kit.caller.Caller;
import se.lansstyrelsen.integration.kit.journal.Journal;
import se.lansstyrelsen.integration.kit.problem.Problem;
import se.lansstyrelsen.integration.kit.time.StockholmTime;

/** Takes and shows the consents of any matter that needs them. */
@ApplicationScoped
public class ConsentBook {

    private final Consents consents;
    private final Journal journal;
    private final Caller caller;
    private final Clock clock;

    ConsentBook(Consents consents, Journal journal, Caller caller, Clock clock) {
        this.consents = consents;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    /** The caller's own municipality consents. @param parties who may */
    @Transactional
    public ConsentView give(Matter matter, UUID matterId, Collection<String> parties, String municipalityCode) {
        caller.mustBeMunicipality(municipalityCode);
        if (!parties.contains(municipalityCode)) {
            throw Problem.OUT_OF_SCOPE.with(
                    "Municipality " + municipalityCode + " is no party to this; its consent is not asked for.");
        }
        var consent = new Consent(matter, matterId, municipalityCode, caller.subject(), StockholmTime.now(clock));
        consents.keep(consent);
        journal.append(consent.given());
        return ConsentView.of(consent);
    }

    @Transactional
    public List<ConsentView> to(UUID matterId) {
        return to(List.of(matterId)).getOrDefault(matterId, List.of());
    }

    /** The consents of many matters in one statement. */
    @Transactional
    public Map<UUID, List<ConsentView>> to(Collection<UUID> matterIds) {
        return consents.to(matterIds).stream()
                .map(ConsentView::of)
                .collect(Collectors.groupingBy(ConsentView::matterId));
    }

    /** @throws se.lansstyrelsen.integration.kit.problem.ProblemException 409 naming the parties that have not consented */
    public void mustBeGivenByAll(Collection<String> parties, UUID matterId) {
        var missing = new TreeSet<>(parties);
        consents.to(List.of(matterId)).forEach(consent -> missing.remove(consent.municipalityCode()));
        if (!missing.isEmpty()) {
            throw AllocationProblem.CONSENT_MISSING.with(
                    "These municipalities have not consented yet: " + String.join(", ", missing) + ".");
        }
    }

    @Transactional
    ConsentView read(UUID id) {
        var consent = consents.require(id);
        caller.mustReachMunicipality(consent.municipalityCode());
        return ConsentView.of(consent);
    }
}
