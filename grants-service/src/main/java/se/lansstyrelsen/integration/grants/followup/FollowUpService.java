package se.lansstyrelsen.integration.grants.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import se.lansstyrelsen.integration.grants.followup.FollowUpViews.FollowUp;
import se.lansstyrelsen.integration.grants.followup.FollowUpViews.MatterRow;
import se.lansstyrelsen.integration.grants.followup.FollowUpViews.PurposeFollowUp;
import se.lansstyrelsen.integration.kit.caller.Caller;
import se.lansstyrelsen.integration.kit.paging.Page;
import se.lansstyrelsen.integration.kit.paging.PageRequest;

/** Sums and their matters within what the caller may read, so that a sum is always that of the rows it leads to. */
@ApplicationScoped
class FollowUpService {

    private final FollowUps followUps;
    private final Caller caller;

    FollowUpService(FollowUps followUps, Caller caller) {
        this.followUps = followUps;
        this.caller = caller;
    }

    @Transactional
    List<FollowUp> sums(FollowUpFilter filter) {
        return followUps.sums(filter.conditions(caller));
    }

    @Transactional
    List<PurposeFollowUp> sumsByPurpose(FollowUpFilter filter) {
        return followUps.sumsByPurpose(filter.conditions(caller));
    }

    @Transactional
    Page<MatterRow> matters(FollowUpFilter filter, PageRequest request) {
        var conditions = filter.conditions(caller);
        var total = followUps.count(conditions);
        return new Page<>(followUps.matters(conditions, request.offset(), request.limit()), total, request);
    }
}
