package se.lansstyrelsen.integration.grants;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import se.lansstyrelsen.integration.grants.application.ApplicationReceived;
import se.lansstyrelsen.integration.grants.application.ApplicationWithdrawn;
import se.lansstyrelsen.integration.grants.archive.ProjectClosed;
import se.lansstyrelsen.integration.grants.call.CallCancelled;
import se.lansstyrelsen.integration.grants.call.CallChanged;
import se.lansstyrelsen.integration.grants.call.CallOpened;
import se.lansstyrelsen.integration.grants.decision.ApplicationDecided;
import se.lansstyrelsen.integration.grants.frame.FrameAllotted;
import se.lansstyrelsen.integration.grants.frame.FrameTransferred;
import se.lansstyrelsen.integration.grants.opinion.OpinionGiven;
import se.lansstyrelsen.integration.grants.opinion.OpinionInvited;
import se.lansstyrelsen.integration.grants.payment.PaymentMade;
import se.lansstyrelsen.integration.grants.project.ProjectChanged;
import se.lansstyrelsen.integration.grants.project.ProjectPublished;
import se.lansstyrelsen.integration.grants.project.ProjectWithdrawn;
import se.lansstyrelsen.integration.grants.reclaim.ReclaimDecided;
import se.lansstyrelsen.integration.grants.report.ReportApproved;
import se.lansstyrelsen.integration.grants.supplement.SupplementAnswered;
import se.lansstyrelsen.integration.grants.supplement.SupplementRequested;
import se.lansstyrelsen.integration.kit.contract.ServiceContract;
import se.lansstyrelsen.integration.kit.journal.EventType;
import se.lansstyrelsen.integration.kit.problem.ProblemType;

/** What the grants service tells others and refuses. */
@ApplicationScoped
class GrantsContract implements ServiceContract {

    @Override
    public List<EventType> events() {
        return List.of(
                CallOpened.TYPE,
                CallChanged.TYPE,
                CallCancelled.TYPE,
                ApplicationReceived.TYPE,
                ApplicationWithdrawn.TYPE,
                SupplementRequested.TYPE,
                SupplementAnswered.TYPE,
                ApplicationDecided.TYPE,
                FrameAllotted.TYPE,
                FrameTransferred.TYPE,
                OpinionInvited.TYPE,
                OpinionGiven.TYPE,
                PaymentMade.TYPE,
                ReportApproved.TYPE,
                ReclaimDecided.TYPE,
                ProjectPublished.TYPE,
                ProjectChanged.TYPE,
                ProjectWithdrawn.TYPE,
                ProjectClosed.TYPE);
    }

    @Override
    public List<ProblemType> problems() {
        return List.of(GrantsProblem.values());
    }
}
