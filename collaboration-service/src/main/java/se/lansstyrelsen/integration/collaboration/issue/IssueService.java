package se.lansstyrelsen.integration.collaboration.issue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import se.lansstyrelsen.integration.collaboration.CollaborationProblem;
import se.lansstyrelsen.integration.collaboration.forum.ForumRegister;
import se.lansstyrelsen.integration.collaboration.forum.ForumTerms;
import se.lansstyrelsen.integration.collaboration.issue.IssueActs.Acknowledgement;
import se.lansstyrelsen.integration.collaboration.issue.IssueActs.Answer;
import se.lansstyrelsen.integration.collaboration.issue.IssueActs.Closing;
import se.lansstyrelsen.integration.collaboration.issue.IssueActs.Descent;
import se.lansstyrelsen.integration.collaboration.issue.IssueActs.Handover;
import se.lansstyrelsen.integration.collaboration.issue.IssueActs.Lifting;
import se.lansstyrelsen.integration.collaboration.issue.IssueActs.Merger;
import se.lansstyrelsen.integration.collaboration.issue.IssueActs.Return;
import se.lansstyrelsen.integration.collaboration.issue.IssueViews.IssueView;
import se.lansstyrelsen.integration.collaboration.organisation.OrganisationRegister;
import se.lansstyrelsen.integration.collaboration.seat.ForumAccess;
import se.lansstyrelsen.integration.kit.http.Versioned;
import se.lansstyrelsen.integration.kit.journal.Journal;
import se.lansstyrelsen.integration.kit.problem.Problem;
import se.lansstyrelsen.integration.kit.time.StockholmTime;

/** Raises issues and takes them from holder to holder until they are answered, seen and closed; one transaction a method. */
@ApplicationScoped
class IssueService {

    private final Issues issues;
    private final AnswerTimes times;
    private final IssueAgenda agenda;
    private final ForumRegister forums;
    private final OrganisationRegister organisations;
    private final ForumAccess access;
    private final Journal journal;
    private final Clock clock;

    IssueService(
            Issues issues,
            AnswerTimes times,
            IssueAgenda agenda,
            ForumRegister forums,
            OrganisationRegister organisations,
            ForumAccess access,
            Journal journal,
            Clock clock) {
        this.issues = issues;
        this.times = times;
        this.agenda = agenda;
        this.forums = forums;
        this.organisations = organisations;
        this.access = access;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    Versioned<IssueView> raise(UUID forumId, IssueContent content) {
        var moment = moment(content.on());
        var forum = forums.requireActive(forumId, moment.day());
        access.mustTakePart(forum);
        var issue = new Issue(forum, content, moment, times.days(Holder.of(forum)));
        issues.persist(issue);
        journal.append(issue.raised());
        agenda.arrived(issue);
        return versioned(issue);
    }

    @Transactional
    Versioned<IssueView> lift(UUID id, long expectedVersion, Lifting lifting) {
        var issue = issues.requireLocked(id, expectedVersion);
        var by = acting(lifting.byForumId());
        var moment = moment(lifting.on());
        var parent = forums.parentOf(by)
                .orElseThrow(() -> CollaborationProblem.NO_FORUM_ABOVE.with(
                        "The forum is at the top. Answer the issue, send it down or hand it to an organisation."));
        forums.mustBeActive(parent, moment.day());
        journal.append(issue.lift(by, parent, moment, lifting.reason(), times.days(Holder.of(parent))));
        return passed(issue, by);
    }

    @Transactional
    Versioned<IssueView> sendDown(UUID id, long expectedVersion, Descent descent) {
        var issue = issues.requireLocked(id, expectedVersion);
        var by = acting(descent.byForumId());
        var moment = moment(descent.on());
        var to = forums.named(descent.toForumId(), "/toForumId");
        forums.mustBeActive(to, moment.day());
        journal.append(issue.sendDown(by, to, moment, descent.reason(), times.days(Holder.of(to))));
        return passed(issue, by);
    }

    @Transactional
    Versioned<IssueView> handOver(UUID id, long expectedVersion, Handover handover) {
        var issue = issues.requireLocked(id, expectedVersion);
        var by = acting(handover.byForumId());
        var to = organisations.named(handover.toOrganisationId(), "/toOrganisationId");
        journal.append(
                issue.handOver(by, to.id(), moment(handover.on()), handover.reason(), times.days(Holder.of(to.id()))));
        return passed(issue, by);
    }

    @Transactional
    Versioned<IssueView> handBack(UUID id, long expectedVersion, Return handback) {
        var issue = issues.requireLocked(id, expectedVersion);
        access.mustSpeakFor(handback.byOrganisationId());
        var forum = forums.require(issue.handedOverBy());
        journal.append(issue.handBack(
                handback.byOrganisationId(),
                forum,
                moment(handback.on()),
                handback.reason(),
                times.days(Holder.of(forum))));
        agenda.arrived(issue);
        return versioned(issue);
    }

    @Transactional
    Versioned<IssueView> answer(UUID id, long expectedVersion, Answer answer) {
        var issue = issues.requireLocked(id, expectedVersion);
        var by = acting(answer.byForumId(), answer.byOrganisationId());
        journal.append(issue.answer(by, moment(answer.on()), answer.text(), answer.reference()));
        agenda.answered(issue);
        return versioned(issue);
    }

    @Transactional
    Versioned<IssueView> acknowledge(UUID id, long expectedVersion, Acknowledgement seen) {
        var issue = issues.requireLocked(id, expectedVersion);
        var origin = acting(seen.originForumId());
        journal.append(issue.acknowledge(origin.id(), moment(seen.on()), seen.satisfied(), seen.comment()));
        return versioned(issue);
    }

    @Transactional
    Versioned<IssueView> merge(UUID id, long expectedVersion, Merger merger) {
        issues.lockBoth(id, merger.intoIssueId());
        var issue = issues.requireLocked(id, expectedVersion);
        var by = acting(merger.byForumId());
        var survivor = issues.findByIdOptional(merger.intoIssueId())
                .orElseThrow(() -> CollaborationProblem.ISSUES_HELD_APART.with("There is no issue with intoIssueId."));
        journal.append(issue.mergeInto(survivor, by, moment(merger.on()), merger.reason()));
        agenda.left(by.id(), issue);
        return versioned(issue);
    }

    @Transactional
    Versioned<IssueView> close(UUID id, long expectedVersion, Closing closing) {
        var issue = issues.requireLocked(id, expectedVersion);
        var by = acting(closing.byForumId(), closing.byOrganisationId());
        journal.append(issue.close(by, moment(closing.on()), closing.reason()));
        return versioned(issue);
    }

    private Versioned<IssueView> passed(Issue issue, ForumTerms from) {
        agenda.left(from.id(), issue);
        agenda.arrived(issue);
        return versioned(issue);
    }

    /** The forum that acts; its secretary or lead asks for it. */
    private ForumTerms acting(UUID forumId) {
        var forum = forums.named(forumId, "/byForumId");
        access.mustKeep(forum);
        return forum;
    }

    private Holder acting(UUID forumId, UUID organisationId) {
        if ((forumId == null) == (organisationId == null)) {
            throw Problem.INVALID_BODY.with("Give either byForumId or byOrganisationId.");
        }
        if (forumId != null) {
            return Holder.of(acting(forumId));
        }
        access.mustSpeakFor(organisationId);
        return Holder.of(organisationId);
    }

    private Moment moment(LocalDate on) {
        var today = StockholmTime.today(clock);
        if (on != null && on.isAfter(today)) {
            throw Problem.DATE_IN_THE_FUTURE.with("The day has not come; leave it out for today.");
        }
        return new Moment(on == null ? today : on, StockholmTime.now(clock));
    }

    private Versioned<IssueView> versioned(Issue issue) {
        issues.flush();
        return new Versioned<>(IssueView.of(issue, StockholmTime.today(clock)), issue.version());
    }
}
