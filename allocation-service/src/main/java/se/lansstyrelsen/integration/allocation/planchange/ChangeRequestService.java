package se.lansstyrelsen.integration.allocation.planchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import se.lansstyrelsen.integration.allocation.monthly.MonthlyPlanService;
import se.lansstyrelsen.integration.allocation.planchange.ChangeRequestViews.NewAnswer;
import se.lansstyrelsen.integration.allocation.planchange.ChangeRequestViews.NewRequest;
import se.lansstyrelsen.integration.allocation.planchange.ChangeRequestViews.Outcome;
import se.lansstyrelsen.integration.allocation.planchange.ChangeRequestViews.RequestView;
import se.lansstyrelsen.integration.kit.caller.Caller;
import se.lansstyrelsen.integration.kit.http.Versioned;
import se.lansstyrelsen.integration.kit.journal.Journal;
import se.lansstyrelsen.integration.kit.paging.Page;
import se.lansstyrelsen.integration.kit.paging.PageRequest;
import se.lansstyrelsen.integration.kit.time.StockholmTime;

/** A municipality asks, those who plan answer; one transaction a method. */
@ApplicationScoped
class ChangeRequestService {

    private final ChangeRequests requests;
    private final MonthlyPlanService plans;
    private final Journal journal;
    private final Caller caller;
    private final Clock clock;

    ChangeRequestService(
            ChangeRequests requests, MonthlyPlanService plans, Journal journal, Caller caller, Clock clock) {
        this.requests = requests;
        this.plans = plans;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    Versioned<RequestView> ask(UUID planId, NewRequest asked) {
        var plan = plans.standing(planId);
        caller.mustBeMunicipality(plan.municipalityCode());
        var request = new ChangeRequest(
                plan, asked.planned(), asked.reason().strip(), caller.subject(), StockholmTime.now(clock));
        requests.persist(request);
        journal.append(request.asked());
        return versioned(request);
    }

    @Transactional
    Versioned<RequestView> answer(UUID planId, UUID id, long expectedVersion, NewAnswer given) {
        var plan = plans.standing(planId);
        plans.mustPlanFor(plan.municipalityCode());
        var request = requests.require(planId, id, expectedVersion);
        var words = given.reason().strip();
        var now = StockholmTime.now(clock);
        if (given.outcome() == Outcome.GRANTED) {
            var granted = request.grant(plan.number(), words, caller.subject(), now);
            plans.grant(planId, plan.number(), request.planned());
            journal.append(granted);
        } else {
            journal.append(request.refuse(words, caller.subject(), now));
        }
        return versioned(request);
    }

    @Transactional
    Versioned<RequestView> read(UUID planId, UUID id) {
        plans.standing(planId);
        return versioned(requests.require(planId, id));
    }

    @Transactional
    Page<RequestView> list(UUID planId, ChangeRequestStatus status, PageRequest page) {
        plans.standing(planId);
        return requests.on(planId, status, page).map(RequestView::of);
    }

    private Versioned<RequestView> versioned(ChangeRequest request) {
        requests.flush();
        return new Versioned<>(RequestView.of(request), request.version());
    }
}
