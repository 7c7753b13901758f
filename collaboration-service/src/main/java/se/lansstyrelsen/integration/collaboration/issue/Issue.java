package se.lansstyrelsen.integration.collaboration.issue;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import se.lansstyrelsen.integration.collaboration.CollaborationProblem;
import se.lansstyrelsen.integration.collaboration.forum.ForumLevel;
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

    @Column(name = "holder_forum_id")
    private UUID holderForumId;

    @Column(name = "holder_organisation_id")
    private UUID holderOrganisationId;

    @Column(name = "holder_level")
    @Enumerated(EnumType.STRING)
    private ForumLevel holderLevel;

    @Column(name = "held_since")
    private LocalDate heldSince;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "reminded_on")
    private LocalDate remindedOn;

    @Column(name = "reminded_late_on")
    private LocalDate remindedLateOn;

    private String answer;

    @Column(name = "answer_reference")
    private String answerReference;

    @Column(name = "answered_on")
    private LocalDate answeredOn;

    @Column(name = "closed_on")
    private LocalDate closedOn;

    @Column(name = "merged_into")
    private UUID mergedInto;

    @ElementCollection
    @CollectionTable(name = "issue_step", joinColumns = @JoinColumn(name = "issue_id"))
    @OrderColumn(name = "position")
    @BatchSize(size = 100)
    private List<IssueStep> steps = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "issue_origin", joinColumns = @JoinColumn(name = "issue_id"))
    @OrderColumn(name = "position")
    @BatchSize(size = 100)
    private List<Origin> origins = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "issue_passed", joinColumns = @JoinColumn(name = "issue_id"))
    @Column(name = "forum_id")
    @BatchSize(size = 100)
    private Set<UUID> passed = new HashSet<>();

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
        origins.add(new Origin(forum.id(), raisedOn, null, null, null, null));
        give(Holder.of(forum), moment.day(), days);
        steps.add(IssueStep.of(StepKind.RAISED, null, holder(), moment, null));
    }

    IssueRaised raised() {
        return new IssueRaised(id, holderForumId, holderLevel, countyCode, area, raisedOn);
    }

    /** To the forum above. @param parent of the one that holds it */
    IssueLifted lift(ForumTerms by, ForumTerms parent, Moment moment, String reason, int days) {
        mustBeHeldBy(Holder.of(by), moment);
        var from = holderLevel;
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
        for (var i = steps.size() - 1; i >= 0; i--) {
            if (steps.get(i).kind() == StepKind.HANDED_OVER) {
                return steps.get(i).fromForumId();
            }
        }
        throw CollaborationProblem.ISSUE_NOT_HELD_HERE.with("The issue is not handed over to an organisation.");
    }

    IssueAnswered answer(Holder by, Moment moment, String text, String reference) {
        mustBeHeldBy(by, moment);
        become(IssueState.ANSWERED);
        answer = text;
        answerReference = reference;
        answeredOn = moment.day();
        steps.add(IssueStep.of(StepKind.ANSWERED, holder(), holder(), moment, null));
        return new IssueAnswered(
                id,
                holderForumId,
                holderOrganisationId,
                holderLevel,
                countyCode,
                area,
                answeredOn,
                WaitingTime.days(raisedOn, answeredOn),
                originForums());
    }

    /** One it came from has seen the answer. */
    IssueMoved acknowledge(UUID forumId, Moment moment, boolean satisfied, String comment) {
        mustNotBeEarlier(moment);
        if (state.isOpen()) {
            throw withoutAnswer();
        }
        become(IssueState.ANSWERED, IssueState.ANSWERED);
        if (origins.stream().noneMatch(origin -> origin.forumId().equals(forumId))) {
            throw CollaborationProblem.ORIGIN_UNKNOWN.with("The issue was not raised in that forum.");
        }
        if (isAcknowledgedBy(forumId)) {
            throw CollaborationProblem.ACKNOWLEDGED_ALREADY.with("The forum has acknowledged the answer.");
        }
        origins.replaceAll(origin ->
                origin.forumId().equals(forumId) ? origin.acknowledged(moment.day(), satisfied, comment) : origin);
        steps.add(new IssueStep(
                StepKind.ACKNOWLEDGED, forumId, null, null, null, null, moment.day(), moment.at(), comment));
        return moved(StepKind.ACKNOWLEDGED);
    }

    private boolean isAcknowledgedBy(UUID forumId) {
        return origins.stream()
                .filter(origin -> origin.forumId().equals(forumId))
                .allMatch(origin -> origin.acknowledgedOn() != null);
    }

    IssueClosed close(Holder by, Moment moment, String reason) {
        if (state.isOpen()) {
            throw withoutAnswer();
        }
        become(IssueState.ANSWERED, IssueState.CLOSED);
        mustBeHolder(by);
        mustNotBeEarlier(moment);
        if (origins.stream().anyMatch(origin -> origin.acknowledgedOn() == null)) {
            throw CollaborationProblem.ISSUE_NOT_ACKNOWLEDGED.with(
                    "Not every forum the issue came from has acknowledged the answer. GET /issues/" + id
                            + " tells which.");
        }
        state = IssueState.CLOSED;
        closedOn = moment.day();
        steps.add(IssueStep.of(StepKind.CLOSED, holder(), holder(), moment, reason));
        return new IssueClosed(id, countyCode, area, closedOn, originForums());
    }

    /** This one goes up in another that the same forum holds; its origins are kept there. */
    IssueMoved mergeInto(Issue survivor, ForumTerms by, Moment moment, String reason) {
        if (survivor == this || survivor.id.equals(id)) {
            throw CollaborationProblem.ISSUE_SENT_TO_ITSELF.with("An issue cannot go up in itself.");
        }
        mustBeHeldBy(Holder.of(by), moment);
        survivor.mustNotBeEarlier(moment);
        if (survivor.state != IssueState.HELD || !by.id().equals(survivor.holderForumId)) {
            throw CollaborationProblem.ISSUES_HELD_APART.with(
                    "The other issue is not open at the forum that holds this one. Lift it there first.");
        }
        become(IssueState.MERGED);
        mergedInto = survivor.id;
        survivor.origins.addAll(
                origins.stream().map(origin -> origin.comingWith(id)).toList());
        survivor.passed.addAll(passed);
        survivor.steps.add(IssueStep.of(StepKind.JOINED, survivor.holder(), survivor.holder(), moment, title));
        steps.add(IssueStep.of(StepKind.MERGED, holder(), holder(), moment, reason));
        holderForumId = null;
        holderLevel = null;
        return moved(StepKind.MERGED);
    }

    /** The holder is told that its time is running out or over. @return whether there was anything to tell */
    boolean remind(Moment moment, int daysBefore) {
        var late = moment.day().isAfter(dueOn);
        var soon = !moment.day().isBefore(dueOn.minusDays(daysBefore));
        if (!state.isOpen() || (late ? remindedLateOn != null : !soon || remindedOn != null)) {
            return false;
        }
        if (late) {
            remindedLateOn = moment.day();
        } else {
            remindedOn = moment.day();
        }
        steps.add(IssueStep.of(StepKind.REMINDED, holder(), holder(), moment, null));
        return true;
    }

    private IssueMoved pass(StepKind kind, Holder to, Moment moment, String reason, int days) {
        mustNotBeHolder(to);
        var from = holder();
        give(to, moment.day(), days);
        steps.add(IssueStep.of(kind, from, to, moment, reason));
        return moved(kind);
    }

    private void give(Holder to, LocalDate day, int days) {
        holderForumId = to.forumId();
        holderOrganisationId = to.organisationId();
        holderLevel = to.level();
        heldSince = day;
        dueOn = day.plusDays(days);
        remindedOn = null;
        remindedLateOn = null;
        if (to.isForum()) {
            passed.add(to.forumId());
        }
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
        if (by.isForum()
                && steps.stream()
                        .anyMatch(step ->
                                step.kind() == StepKind.LIFTED && by.forumId().equals(step.fromForumId()))) {
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
        var last = steps.get(steps.size() - 1).day();
        if (moment.day().isBefore(last)) {
            throw CollaborationProblem.DATES_OUT_OF_ORDER.with(
                    "Something happened to the issue on " + last + "; give that day or a later one.");
        }
    }

    private void become(IssueState next) {
        become(state, next);
        state = next;
    }

    private void become(IssueState demanded, IssueState next) {
        if (state != demanded || !(state == next || state.canBecome(next))) {
            throw CollaborationProblem.ISSUE_CLOSED_ALREADY.with("The issue is " + state + ".");
        }
    }

    private static RuntimeException withoutAnswer() {
        return CollaborationProblem.ISSUE_WITHOUT_ANSWER.with(
                "Nobody has answered the issue yet. Its holder does: POST /issues/{id}/answers.");
    }

    private IssueMoved moved(StepKind what) {
        return new IssueMoved(id, what, holderForumId, holderOrganisationId);
    }

    /** Null when it went up in another. */
    Holder holder() {
        return state == IssueState.MERGED ? null : new Holder(holderForumId, holderOrganisationId, holderLevel);
    }

    List<UUID> originForums() {
        return origins.stream().map(Origin::forumId).distinct().toList();
    }

    IssueContent content() {
        return new IssueContent(area, ownArea, title, evidence, wishedOutcome, raisedOn);
    }

    List<IssueStep> steps() {
        return List.copyOf(steps);
    }

    List<Origin> origins() {
        return List.copyOf(origins);
    }

    Set<UUID> passed() {
        return Set.copyOf(passed);
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
        return heldSince;
    }

    LocalDate dueOn() {
        return dueOn;
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
