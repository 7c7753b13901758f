package se.lansstyrelsen.integration.collaboration.issue;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import se.lansstyrelsen.integration.collaboration.CollaborationProblem;
import se.lansstyrelsen.integration.collaboration.forum.ForumTerms;
import se.lansstyrelsen.integration.collaboration.goal.Area;

/**
 * A problem raised in a forum (medskick). One forum or organisation holds it at a time and must answer it or pass it on;
 * it is closed only when it has an answer that everybody it came from has seen.
 */
@Entity
@Table(name = "issue")
class Issue {

    @Id
    private UUID id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private IssueState state;

    @Enumerated(EnumType.STRING)
    private Area area;

    @Column(name = "own_area")
    private String ownArea;

    private String title;

    private String evidence;

    @Column(name = "wished_outcome")
    private String wishedOutcome;

    @Column(name = "county_code")
    private String countyCode;

    @Column(name = "raised_on")
    private LocalDate raisedOn;

    @Embedded
    private Holding holding;

    private String answer;

    @Column(name = "answer_reference")
    private String answerReference;

    @Column(name = "answered_on")
    private LocalDate answeredOn;

    @Column(name = "closed_on")
    private LocalDate closedOn;

    @Column(name = "merged_into")
    private UUID mergedInto;

    @Embedded
    private Trail trail;

    protected Issue() {}

    /** @param days the forum has to answer */
    Issue(ForumTerms forum, IssueContent content, Moment moment, int days) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.state = IssueState.HELD;
        this.area = content.area();
        this.ownArea = content.ownArea();
        area.mustGoWith(ownArea);
        this.title = content.title();
        this.evidence = content.evidence();
        this.wishedOutcome = content.wishedOutcome();
        this.countyCode = forum.countyCode();
        this.raisedOn = moment.day();
        this.trail = new Trail(forum.id(), raisedOn);
        give(StepKind.RAISED, null, Holder.of(forum), moment, null, days);
    }

    IssueRaised raised() {
        var holder = holder();
        return new IssueRaised(id, title, holder.forumId(), holder.level(), countyCode, area, raisedOn);
    }

    /** To the forum above. @param parent of the one that holds it */
    IssueLifted lift(ForumTerms by, ForumTerms parent, Moment moment, String reason, int days) {
        mustBeHeldBy(Holder.of(by), moment);
        var from = by.level();
        pass(StepKind.LIFTED, Holder.of(parent), moment, reason, days);
        return new IssueLifted(id, by.id(), parent.id(), from, parent.level(), countyCode, moment.day());
    }

    IssueMoved sendDown(ForumTerms by, ForumTerms to, Moment moment, String reason, int days) {
        mustBeHeldBy(Holder.of(by), moment);
        mustNotBeHolder(Holder.of(to));
        if (!by.id().equals(to.parentId())) {
            throw CollaborationProblem.FORUM_NOT_BELOW.with(
                    "The forum does not stand right under the one that holds the issue.");
        }
        return pass(StepKind.SENT_DOWN, Holder.of(to), moment, reason, days);
    }

    IssueMoved handOver(ForumTerms by, UUID organisationId, Moment moment, String reason, int days) {
        mustBeHeldBy(Holder.of(by), moment);
        if (organisationId.equals(by.leadOrganisationId())) {
            throw CollaborationProblem.ISSUE_SENT_TO_ITSELF.with(
                    "The organisation leads the forum that holds the issue. Answer it there.");
        }
        become(IssueState.HANDED_OVER);
        return pass(StepKind.HANDED_OVER, Holder.of(organisationId), moment, reason, days);
    }

    /** Back to the forum that handed it over. @param forum that one */
    IssueMoved handBack(UUID organisationId, ForumTerms forum, Moment moment, String reason, int days) {
        mustBeHeldBy(Holder.of(organisationId), moment);
        become(IssueState.HELD);
        return pass(StepKind.RETURNED, Holder.of(forum), moment, reason, days);
    }

    /** The forum that last held it, of an issue that is handed over. */
    UUID handedOverBy() {
        return trail.handedOverBy()
                .orElseThrow(() -> CollaborationProblem.ISSUE_NOT_HELD_HERE.with(
                        "The issue is not handed over to an organisation."));
    }

    IssueAnswered answer(Holder by, Moment moment, String text, String reference) {
        mustBeHeldBy(by, moment);
        become(IssueState.ANSWERED);
        answer = text;
        answerReference = reference;
        answeredOn = moment.day();
        trail.add(IssueStep.of(StepKind.ANSWERED, by, by, moment, null));
        return new IssueAnswered(
                id,
                by.forumId(),
                by.organisationId(),
                by.level(),
                countyCode,
                area,
                answeredOn,
                WaitingTime.days(raisedOn, answeredOn),
                originForums());
    }

    /** One it came from has seen the answer. */
    IssueMoved acknowledge(UUID forumId, Moment moment, boolean satisfied, String comment) {
        mustBeAnswered();
        mustNotBeEarlier(moment);
        if (!trail.cameFrom(forumId)) {
            throw CollaborationProblem.ORIGIN_UNKNOWN.with("The issue was not raised in that forum.");
        }
        if (trail.isSeenBy(forumId)) {
            throw CollaborationProblem.ACKNOWLEDGED_ALREADY.with("The forum has acknowledged the answer.");
        }
        trail.seen(forumId, moment.day(), satisfied, comment);
        trail.add(new IssueStep(
                StepKind.ACKNOWLEDGED, forumId, null, null, null, null, moment.day(), moment.at(), comment));
        return moved(StepKind.ACKNOWLEDGED, moment);
    }

    IssueClosed close(Holder by, Moment moment, String reason) {
        mustBeAnswered();
        mustBeHolder(by);
        mustNotBeEarlier(moment);
        if (!trail.isSeenByAll()) {
            throw CollaborationProblem.ISSUE_NOT_ACKNOWLEDGED.with(
                    "Not every forum the issue came from has acknowledged the answer. GET /issues/" + id
                            + " tells which.");
        }
        become(IssueState.CLOSED);
        closedOn = moment.day();
        trail.add(IssueStep.of(StepKind.CLOSED, by, by, moment, reason));
        return new IssueClosed(id, countyCode, area, closedOn, originForums());
    }

    /** This one goes up in another that the same forum holds; its origins are kept there. */
    IssueMoved mergeInto(Issue survivor, ForumTerms by, Moment moment, String reason) {
        if (survivor == this || survivor.id.equals(id)) {
            throw CollaborationProblem.ISSUE_SENT_TO_ITSELF.with("An issue cannot go up in itself.");
        }
        mustBeHeldBy(Holder.of(by), moment);
        survivor.mustNotBeEarlier(moment);
        if (survivor.state != IssueState.HELD
                || !by.id().equals(survivor.holder().forumId())) {
            throw CollaborationProblem.ISSUES_HELD_APART.with(
                    "The other issue is not open at the forum that holds this one. Lift it there first.");
        }
        var holder = holder();
        become(IssueState.MERGED);
        mergedInto = survivor.id;
        survivor.trail.join(trail, id);
        survivor.trail.add(IssueStep.of(StepKind.JOINED, holder, holder, moment, title));
        trail.add(IssueStep.of(StepKind.MERGED, holder, holder, moment, reason));
        holding = Holding.none(holding);
        return moved(StepKind.MERGED, moment);
    }

    /** The holder is told that its time is running out or over. @return whether there was anything to tell */
    boolean remind(Moment moment, int daysBefore) {
        if (!state.isOpen() || !holding.remind(moment.day(), daysBefore)) {
            return false;
        }
        trail.add(IssueStep.of(StepKind.REMINDED, holder(), holder(), moment, null));
        return true;
    }

    private IssueMoved pass(StepKind kind, Holder to, Moment moment, String reason, int days) {
        mustNotBeHolder(to);
        give(kind, holder(), to, moment, reason, days);
        return moved(kind, moment);
    }

    private void give(StepKind kind, Holder from, Holder to, Moment moment, String reason, int days) {
        holding = new Holding(to, moment.day(), days);
        trail.add(IssueStep.of(kind, from, to, moment, reason));
    }

    private void mustBeHeldBy(Holder by, Moment moment) {
        if (state == IssueState.ANSWERED) {
            throw CollaborationProblem.ISSUE_ANSWERED_ALREADY.with("The issue was answered on " + answeredOn + ".");
        }
        if (!state.isOpen()) {
            throw CollaborationProblem.ISSUE_CLOSED_ALREADY.with("The issue is " + state + ".");
        }
        mustBeHolder(by);
        mustNotBeEarlier(moment);
    }

    private void mustBeHolder(Holder by) {
        if (by.equals(holder())) {
            return;
        }
        if (by.isForum() && trail.wasLiftedBy(by.forumId())) {
            throw CollaborationProblem.ISSUE_LIFTED_ALREADY.with(
                    "The forum has lifted the issue; whoever holds it now answers it.");
        }
        throw CollaborationProblem.ISSUE_NOT_HELD_HERE.with("Somebody else holds the issue.");
    }

    private void mustNotBeHolder(Holder to) {
        if (to.equals(holder())) {
            throw CollaborationProblem.ISSUE_SENT_TO_ITSELF.with("That is who holds the issue now.");
        }
    }

    private void mustNotBeEarlier(Moment moment) {
        var last = trail.lastDay();
        if (moment.day().isBefore(last)) {
            throw CollaborationProblem.DATES_OUT_OF_ORDER.with(
                    "Something happened to the issue on " + last + "; give that day or a later one.");
        }
    }

    private void mustBeAnswered() {
        if (state.isOpen()) {
            throw CollaborationProblem.ISSUE_WITHOUT_ANSWER.with(
                    "Nobody has answered the issue yet. Its holder does: POST /issues/" + id + "/answers.");
        }
        if (state != IssueState.ANSWERED) {
            throw CollaborationProblem.ISSUE_CLOSED_ALREADY.with("The issue is " + state + ".");
        }
    }

    private void become(IssueState next) {
        if (!state.canBecome(next)) {
            throw CollaborationProblem.ISSUE_CLOSED_ALREADY.with("The issue is " + state + ".");
        }
        state = next;
    }

    /** The step just taken, and who holds the issue after it. */
    IssueMoved moved(StepKind what, Moment moment) {
        var holder = holding.holder();
        return new IssueMoved(
                id, what, holder.forumId(), holder.organisationId(), holder.level(), countyCode, moment.day());
    }

    /** Null when it went up in another. */
    Holder holder() {
        return state == IssueState.MERGED ? null : holding.holder();
    }

    List<UUID> originForums() {
        return trail.originForums();
    }

    IssueContent content() {
        return new IssueContent(area, ownArea, title, evidence, wishedOutcome, raisedOn);
    }

    List<IssueStep> steps() {
        return trail.steps();
    }

    List<Origin> origins() {
        return trail.origins();
    }

    Set<UUID> passed() {
        return trail.passed();
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    IssueState state() {
        return state;
    }

    String title() {
        return title;
    }

    String countyCode() {
        return countyCode;
    }

    LocalDate heldSince() {
        return holding.since();
    }

    LocalDate dueOn() {
        return holding.dueOn();
    }

    String answer() {
        return answer;
    }

    String answerReference() {
        return answerReference;
    }

    LocalDate answeredOn() {
        return answeredOn;
    }

    LocalDate closedOn() {
        return closedOn;
    }

    UUID mergedInto() {
        return mergedInto;
    }
}
