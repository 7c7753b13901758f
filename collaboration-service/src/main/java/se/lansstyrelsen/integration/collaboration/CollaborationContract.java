package se.lansstyrelsen.integration.collaboration;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import se.lansstyrelsen.integration.collaboration.activity.ActivityHeld;
import se.lansstyrelsen.integration.collaboration.agreement.AgreementChanged;
import se.lansstyrelsen.integration.collaboration.forum.ForumChanged;
import se.lansstyrelsen.integration.collaboration.forum.ForumEnded;
import se.lansstyrelsen.integration.collaboration.forum.ForumFormed;
import se.lansstyrelsen.integration.collaboration.goal.GoalFollowedUp;
import se.lansstyrelsen.integration.collaboration.initiative.InitiativeReported;
import se.lansstyrelsen.integration.collaboration.issue.IssueAnswered;
import se.lansstyrelsen.integration.collaboration.issue.IssueClosed;
import se.lansstyrelsen.integration.collaboration.issue.IssueLifted;
import se.lansstyrelsen.integration.collaboration.issue.IssueMoved;
import se.lansstyrelsen.integration.collaboration.issue.IssueRaised;
import se.lansstyrelsen.integration.collaboration.meeting.MeetingHeld;
import se.lansstyrelsen.integration.collaboration.minutes.DecisionMade;
import se.lansstyrelsen.integration.collaboration.situationreport.SituationReportPublished;
import se.lansstyrelsen.integration.kit.contract.ServiceContract;
import se.lansstyrelsen.integration.kit.journal.EventType;
import se.lansstyrelsen.integration.kit.problem.ProblemType;

/** What the collaboration service tells others and refuses. */
@ApplicationScoped
class CollaborationContract implements ServiceContract {

    @Override
    public List<EventType> events() {
        return List.of(
                ForumFormed.TYPE,
                ForumChanged.TYPE,
                ForumEnded.TYPE,
                MeetingHeld.TYPE,
                DecisionMade.TYPE,
                IssueRaised.TYPE,
                IssueLifted.TYPE,
                IssueMoved.TYPE,
                IssueAnswered.TYPE,
                IssueClosed.TYPE,
                GoalFollowedUp.TYPE,
                AgreementChanged.TYPE,
                InitiativeReported.TYPE,
                ActivityHeld.TYPE,
                SituationReportPublished.TYPE);
    }

    @Override
    public List<ProblemType> problems() {
        return List.of(CollaborationProblem.values());
    }
}
