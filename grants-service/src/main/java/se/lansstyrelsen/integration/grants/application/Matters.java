package se.lansstyrelsen.integration.grants.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.lansstyrelsen.integration.kit.caller.Caller;
import se.lansstyrelsen.integration.kit.http.ExpectedVersion;
import se.lansstyrelsen.integration.kit.problem.Problem;
import se.lansstyrelsen.integration.kit.time.StockholmTime;

/**
 * Received applications for the capabilities that handle them; called inside their transactions. A draft is nobody's but
 * the applicant's, and to everybody here it is not there.
 */
@ApplicationScoped
public class Matters {

    private final Applications applications;
    private final ApplicationEditions editions;
    private final Places places;
    private final Completeness completeness;
    private final Caller caller;
    private final Clock clock;

    Matters(
            Applications applications,
            ApplicationEditions editions,
            Places places,
            Completeness completeness,
            Caller caller,
            Clock clock) {
        this.applications = applications;
        this.editions = editions;
        this.places = places;
        this.completeness = completeness;
        this.caller = caller;
        this.clock = clock;
    }

    /** @throws se.lansstyrelsen.integration.kit.problem.ProblemException 404 when there is none, or only a draft */
    public Matter require(UUID id) {
        return Matter.of(applications.requireReceived(id));
    }

    /**
     * As the caller may read it, the applicant's own also while it is a draft.
     *
     * @throws se.lansstyrelsen.integration.kit.problem.ProblemException 403, 404
     */
    public Matter requireReadable(UUID id) {
        var matter = Matter.of(applications.require(id));
        if (matter.status() == ApplicationStatus.DRAFT && !isApplicant(matter)) {
            throw Applications.unknown();
        }
        mustBeReadableByCaller(matter);
        return matter;
    }

    /** For a change. @throws se.lansstyrelsen.integration.kit.problem.ProblemException 404, 409 when it is closed, 412 when it is another version */
    public Matter require(UUID id, long expectedVersion) {
        return Matter.of(expected(id, expectedVersion));
    }

    /**
     * For a change: nobody else writes in the matter until the transaction ends.
     *
     * @throws se.lansstyrelsen.integration.kit.problem.ProblemException 404, 409 when it is closed
     */
    public Matter requireLocked(UUID id) {
        var application = applications.requireLocked(id);
        mustBeOpen(application);
        return Matter.of(application);
    }

    /** As {@link #requireLocked}, closed or not: for what is done to several matters at once and changes only the open ones. */
    public void hold(UUID id) {
        applications.requireLocked(id);
    }

    /** Nothing is written in it from now on. @throws se.lansstyrelsen.integration.kit.problem.ProblemException 404, 409, 412 */
    public void close(UUID id, long expectedVersion) {
        expected(id, expectedVersion).close(StockholmTime.now(clock));
        applications.flush();
    }

    /** To an outsider it is not told whether the matter is closed. */
    private void mustBeOpen(Application application) {
        if (application.isClosed()) {
            mustBeReadableByCaller(Matter.of(application));
            application.mustBeOpen();
        }
    }

    /** The received applications of a call, in the order they came. */
    public List<Matter> ofCall(UUID callId) {
        return applications.received(callId).stream().map(Matter::of).toList();
    }

    /** Earlier applications to the same board that resemble it, the most alike first, at most ten. */
    public List<Matter> similarTo(Matter matter) {
        return applications.similar(matter).stream().map(Matter::of).toList();
    }

    /** The officials of the deciding board. @throws se.lansstyrelsen.integration.kit.problem.ProblemException 403 */
    public void mustBeHandledByCaller(Matter matter) {
        caller.mustActForCounty(matter.decidingCounty());
    }

    /**
     * The deciding board, the county concerned where it has a say, the applicant itself, and those who see all.
     *
     * @throws se.lansstyrelsen.integration.kit.problem.ProblemException 403
     */
    public void mustBeReadableByCaller(Matter matter) {
        if (!isApplicant(matter) && !isReadByBoard(matter)) {
            throw outsider();
        }
    }

    /** @throws se.lansstyrelsen.integration.kit.problem.ProblemException 403 when the caller is not the applicant */
    public void mustBeApplicant(Matter matter) {
        if (!isApplicant(matter)) {
            throw outsider();
        }
    }

    public boolean isApplicant(Matter matter) {
        return new ApplicantScope(caller)
                .covers(matter.organisationNumber(), matter.applicantKind(), matter.municipalityCode());
    }

    private boolean isReadByBoard(Matter matter) {
        return new ApplicantScope(caller)
                .isReadByBoard(matter.scheme(), matter.decidingCounty(), matter.concernedCounty());
    }

    static RuntimeException outsider() {
        return Problem.OUT_OF_SCOPE.with(
                "Only the applicant and the county boards that handle the application may read or change it.");
    }

    /** A decision is proposed. @throws se.lansstyrelsen.integration.kit.problem.ProblemException 409, 412 */
    public Matter propose(UUID id, long expectedVersion) {
        var application = expected(id, expectedVersion);
        application.propose(StockholmTime.today(clock));
        return flushed(application);
    }

    /** The proposal went back. @throws se.lansstyrelsen.integration.kit.problem.ProblemException 409, 412 */
    public Matter giveBack(UUID id, long expectedVersion) {
        var application = expected(id, expectedVersion);
        application.giveBack();
        return flushed(application);
    }

    /** The proposed decision is made. @throws se.lansstyrelsen.integration.kit.problem.ProblemException 409, 412 */
    public Matter decide(UUID id, long expectedVersion) {
        var application = expected(id, expectedVersion);
        application.decide();
        return flushed(application);
    }

    /** The applicant is asked to supplement it. @throws se.lansstyrelsen.integration.kit.problem.ProblemException 409, 412 */
    public Matter askForSupplement(UUID id, long expectedVersion, LocalDate answerBy) {
        var application = expected(id, expectedVersion);
        application.askForSupplement(answerBy);
        return flushed(application);
    }

    /**
     * The applicant supplements it; what came electronically must still be complete.
     *
     * @param lastAnswer nothing more is asked for
     * @throws se.lansstyrelsen.integration.kit.problem.ProblemException 409, 412, 422 with every fault
     */
    public Matter supplement(UUID id, long expectedVersion, ApplicationContent content, boolean lastAnswer) {
        var application = expected(id, expectedVersion);
        var call = places.call(application.callId());
        if (application.channel() == Application.Channel.ELECTRONIC) {
            completeness.require(id, call, content);
        }
        var now = StockholmTime.now(clock);
        application.supplement(content, Places.of(call, content), lastAnswer, now);
        editions.keep(application, now);
        return flushed(application);
    }

    private Application expected(UUID id, long expectedVersion) {
        var application = applications.requireReceived(id);
        mustBeOpen(application);
        ExpectedVersion.check(expectedVersion, application.version());
        return application;
    }

    /** With the version it will have, so that an answer can tell its tag. */
    private Matter flushed(Application application) {
        applications.flush();
        return Matter.of(application);
    }
}
