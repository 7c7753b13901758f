package se.lansstyrelsen.integration.grants.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import se.lansstyrelsen.integration.grants.application.Matter;
import se.lansstyrelsen.integration.grants.application.Matters;
import se.lansstyrelsen.integration.grants.assessment.AssessmentViews.AssessmentView;
import se.lansstyrelsen.integration.grants.call.Criterion;
import se.lansstyrelsen.integration.grants.call.PublishedCalls;
import se.lansstyrelsen.integration.grants.conflict.Conflicts;
import se.lansstyrelsen.integration.kit.caller.Caller;
import se.lansstyrelsen.integration.kit.http.Versioned;
import se.lansstyrelsen.integration.kit.journal.Journal;
import se.lansstyrelsen.integration.kit.time.StockholmTime;

/** Officers score what has come in; one transaction a method. */
@ApplicationScoped
class AssessmentService {

    private final Assessments assessments;
    private final Matters matters;
    private final PublishedCalls calls;
    private final Conflicts conflicts;
    private final Journal journal;
    private final Caller caller;
    private final Clock clock;

    AssessmentService(
            Assessments assessments,
            Matters matters,
            PublishedCalls calls,
            Conflicts conflicts,
            Journal journal,
            Caller caller,
            Clock clock) {
        this.assessments = assessments;
        this.matters = matters;
        this.calls = calls;
        this.conflicts = conflicts;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    Versioned<AssessmentView> assess(UUID applicationId, List<Score> scores) {
        var matter = mine(applicationId);
        var assessment = new Assessment(matter, criteria(matter), caller.subject(), scores, StockholmTime.now(clock));
        assessments.keep(assessment);
        journal.append(assessment.assessed());
        return versioned(assessment);
    }

    @Transactional
    Versioned<AssessmentView> change(UUID applicationId, UUID id, long expectedVersion, List<Score> scores) {
        var matter = mine(applicationId);
        var assessment = assessments.require(applicationId, id, expectedVersion);
        journal.append(assessment.change(matter, criteria(matter), caller.subject(), scores, StockholmTime.now(clock)));
        return versioned(assessment);
    }

    @Transactional
    List<AssessmentView> list(UUID applicationId) {
        handled(applicationId);
        return assessments.of(applicationId).stream().map(AssessmentView::of).toList();
    }

    @Transactional
    Versioned<AssessmentView> read(UUID applicationId, UUID id) {
        handled(applicationId);
        return versioned(assessments.require(applicationId, id));
    }

    /** Earlier applications to the same board that resemble it, most alike first. */
    @Transactional
    List<SimilarApplication> similar(UUID applicationId) {
        var matter = handled(applicationId);
        return matters.similarTo(matter).stream()
                .map(earlier -> SimilarApplication.of(earlier, matter))
                .toList();
    }

    /** Held, so that nothing is proposed on scores that are being changed. */
    private Matter mine(UUID applicationId) {
        var matter = matters.requireLocked(applicationId);
        matters.mustBeHandledByCaller(matter);
        conflicts.mustHaveDeclared(applicationId);
        return matter;
    }

    private Matter handled(UUID applicationId) {
        var matter = matters.require(applicationId);
        matters.mustBeHandledByCaller(matter);
        return matter;
    }

    private List<Criterion> criteria(Matter matter) {
        return calls.require(matter.callId()).criteria();
    }

    private Versioned<AssessmentView> versioned(Assessment assessment) {
        assessments.flush();
        return new Versioned<>(AssessmentView.of(assessment), assessment.version());
    }
}
