package se.lansstyrelsen.integration.collaboration.issue;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;

/** An issue's way: every step, which is added and never changed, the forums it came from and those it has been in. */
@Embeddable
class Trail {

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

    protected Trail() {}

    Trail(UUID forumId, LocalDate raisedOn) {
        origins.add(new Origin(forumId, raisedOn, null, null, null, null));
    }

    void add(IssueStep step) {
        steps.add(step);
        if (step.kind().changesHolder() && step.toForumId() != null) {
            passed.add(step.toForumId());
        }
    }

    /** Of what somebody did; that the holder was reminded keeps nobody from recording what happened before. */
    LocalDate lastDay() {
        return steps.stream()
                .filter(step -> step.kind() != StepKind.REMINDED)
                .reduce((earlier, later) -> later)
                .map(IssueStep::day)
                .orElse(LocalDate.MIN);
    }

    boolean wasLiftedBy(UUID forumId) {
        return steps.stream()
                .anyMatch(step ->
                        step.kind() == StepKind.LIFTED && step.fromForumId().equals(forumId));
    }

    /** The forum that last handed it to an organisation. */
    Optional<UUID> handedOverBy() {
        return steps.stream()
                .filter(step -> step.kind() == StepKind.HANDED_OVER)
                .reduce((earlier, later) -> later)
                .map(IssueStep::fromForumId);
    }

    /** What another issue brings when it goes up in this one. */
    void join(Trail other, UUID otherId) {
        other.origins.forEach(origin -> origins.add(origin.comingWith(otherId)));
        passed.addAll(other.passed);
    }

    boolean cameFrom(UUID forumId) {
        return origins.stream().anyMatch(origin -> origin.forumId().equals(forumId));
    }

    boolean isSeenBy(UUID forumId) {
        return origins.stream()
                .filter(origin -> origin.forumId().equals(forumId))
                .allMatch(origin -> origin.acknowledgedOn() != null);
    }

    boolean isSeenByAll() {
        return origins.stream().allMatch(origin -> origin.acknowledgedOn() != null);
    }

    /** A forum has seen the answer; it may be the origin of several that went together. */
    void seen(UUID forumId, LocalDate day, boolean satisfied, String comment) {
        origins.replaceAll(
                origin -> origin.forumId().equals(forumId) ? origin.acknowledged(day, satisfied, comment) : origin);
    }

    List<UUID> originForums() {
        return origins.stream().map(Origin::forumId).distinct().toList();
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
}
