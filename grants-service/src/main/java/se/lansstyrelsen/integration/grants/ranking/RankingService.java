package se.lansstyrelsen.integration.grants.ranking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import se.lansstyrelsen.integration.grants.Ore;
import se.lansstyrelsen.integration.grants.application.ApplicationStatus;
import se.lansstyrelsen.integration.grants.application.Matters;
import se.lansstyrelsen.integration.grants.assessment.AssessedPoints;
import se.lansstyrelsen.integration.grants.call.CallTerms;
import se.lansstyrelsen.integration.grants.call.PublishedCalls;
import se.lansstyrelsen.integration.grants.ranking.RankingViews.Cut;
import se.lansstyrelsen.integration.grants.ranking.RankingViews.Share;
import se.lansstyrelsen.integration.grants.ranking.RankingViews.WhatIfAmount;
import se.lansstyrelsen.integration.kit.caller.Caller;
import se.lansstyrelsen.integration.kit.problem.Fault;
import se.lansstyrelsen.integration.kit.problem.Problem;

/** Weighs the applications of a call against each other; reads only, and stores nothing of what is asked. */
@ApplicationScoped
class RankingService {

    private final AssessedPoints points;
    private final PublishedCalls calls;
    private final Matters matters;
    private final FrameLine frameLine;
    private final Caller caller;

    RankingService(AssessedPoints points, PublishedCalls calls, Matters matters, FrameLine frameLine, Caller caller) {
        this.points = points;
        this.calls = calls;
        this.matters = matters;
        this.frameLine = frameLine;
        this.caller = caller;
    }

    @Transactional
    Ranking ranking(UUID callId) {
        var call = own(callId);
        return Ranking.of(call, candidates(call), available(call), Map.of());
    }

    @Transactional
    Ranking whatIf(UUID callId, List<WhatIfAmount> amounts) {
        var call = own(callId);
        var candidates = candidates(call);
        return Ranking.of(call, candidates, available(call), byApplication(amounts, candidates));
    }

    /** Among those that are admitted, came in time, are not decided and say what they seek, assessed or not. */
    @Transactional
    Cut cut(UUID callId, BigDecimal asked) {
        var call = own(callId);
        var available = available(call);
        var total = asked == null ? available : asked;
        if (total == null) {
            throw Problem.RULE_BROKEN.with(
                    "County " + call.decidingCountyCode() + " has no frame for " + call.scheme() + " in "
                            + FrameLine.year(call) + ". Say what is to be shared out.",
                    List.of(new Fault("/total", "must be given where there is no frame")));
        }
        var sharing = candidates(call).stream()
                .filter(candidate -> candidate.claim().signum() > 0)
                .sorted(Candidate.ORDER)
                .toList();
        var shares = ProRata.cut(
                sharing.stream()
                        .map(candidate -> new ProRata.Claim(
                                candidate.matter().id(), candidate.matter().receivedAt(), candidate.claim()))
                        .toList(),
                total);
        return new Cut(
                callId,
                available,
                total.setScale(2),
                Ore.sum(sharing.stream().map(Candidate::claim)),
                Ore.sum(shares.values().stream()),
                sharing.stream()
                        .map(candidate -> new Share(
                                candidate.matter().id(),
                                candidate.matter().diaryNumber(),
                                candidate.matter().applicantName(),
                                candidate.claim(),
                                shares.get(candidate.matter().id())))
                        .toList());
    }

    private CallTerms own(UUID callId) {
        var call = calls.require(callId);
        caller.mustActForCounty(call.decidingCountyCode());
        return call;
    }

    private BigDecimal available(CallTerms call) {
        return frameLine.available(call).orElse(null);
    }

    private List<Candidate> candidates(CallTerms call) {
        var given = points.ofCall(call.id());
        return matters.ofCall(call.id()).stream()
                .filter(matter -> matter.status() != ApplicationStatus.WITHDRAWN)
                .map(matter -> Candidate.of(matter, given.getOrDefault(matter.id(), List.of()), call.criteria()))
                .toList();
    }

    private static Map<UUID, BigDecimal> byApplication(List<WhatIfAmount> amounts, List<Candidate> candidates) {
        var known =
                candidates.stream().collect(Collectors.toMap(one -> one.matter().id(), one -> one));
        var asked = new HashMap<UUID, BigDecimal>();
        var faults = new ArrayList<Fault>();
        for (var i = 0; i < amounts.size(); i++) {
            var amount = amounts.get(i);
            var candidate = known.get(amount.applicationId());
            var place = "/amounts/" + i;
            if (candidate == null) {
                faults.add(new Fault(place + "/applicationId", "must be an application in the call's ranking"));
            } else if (!candidate.isOpen()) {
                faults.add(new Fault(place + "/applicationId", "is decided, or of a kind that can only be rejected"));
            } else if (amount.amount().compareTo(candidate.sought()) > 0) {
                faults.add(new Fault(place + "/amount", "must be at most what is sought, " + candidate.sought()));
            } else if (asked.put(amount.applicationId(), amount.amount()) != null) {
                faults.add(new Fault(place + "/applicationId", "must stand only once"));
            }
        }
        if (!faults.isEmpty()) {
            throw Problem.RULE_BROKEN.with("Ask with amounts for applications that can be granted.", faults);
        }
        return asked;
    }
}
