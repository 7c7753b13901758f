package se.lansstyrelsen.integration.grants.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.lansstyrelsen.integration.grants.GrantsProblem;
import se.lansstyrelsen.integration.grants.application.Application.Channel;
import se.lansstyrelsen.integration.grants.application.ApplicationViews.ApplicationView;
import se.lansstyrelsen.integration.grants.application.ApplicationViews.EditionView;
import se.lansstyrelsen.integration.grants.application.ApplicationViews.Registration;
import se.lansstyrelsen.integration.grants.application.ApplicationViews.Summary;
import se.lansstyrelsen.integration.grants.call.CallTerms;
import se.lansstyrelsen.integration.grants.scheme.Schemes;
import se.lansstyrelsen.integration.kit.caller.Caller;
import se.lansstyrelsen.integration.kit.http.ExpectedVersion;
import se.lansstyrelsen.integration.kit.http.Versioned;
import se.lansstyrelsen.integration.kit.journal.Journal;
import se.lansstyrelsen.integration.kit.paging.Page;
import se.lansstyrelsen.integration.kit.paging.PageRequest;
import se.lansstyrelsen.integration.kit.problem.Fault;
import se.lansstyrelsen.integration.kit.problem.Problem;
import se.lansstyrelsen.integration.kit.time.StockholmTime;

/** An application from the applicant's first lines to the board's register; one transaction a method. */
@ApplicationScoped
class ApplicationService {

    private final Applications applications;
    private final ApplicationEditions editions;
    private final DiaryNumbers diaryNumbers;
    private final Places places;
    private final Schemes schemes;
    private final Completeness completeness;
    private final Drafts drafts;
    private final Journal journal;
    private final Caller caller;
    private final Clock clock;

    ApplicationService(
            Applications applications,
            ApplicationEditions editions,
            DiaryNumbers diaryNumbers,
            Places places,
            Schemes schemes,
            Completeness completeness,
            Drafts drafts,
            Journal journal,
            Caller caller,
            Clock clock) {
        this.applications = applications;
        this.editions = editions;
        this.diaryNumbers = diaryNumbers;
        this.places = places;
        this.schemes = schemes;
        this.completeness = completeness;
        this.drafts = drafts;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    Versioned<ApplicationView> draft(ApplicationContent content) {
        mustApplyFor(content);
        var call = places.openCall(content.callId());
        var application = new Application(Places.of(call, content), content, Channel.ELECTRONIC, now());
        applications.persist(application);
        journal.append(application.draftSaved());
        return versioned(application);
    }

    @Transactional
    Versioned<ApplicationView> save(UUID id, long expectedVersion, ApplicationContent content) {
        var application = own(id);
        expect(application, expectedVersion);
        mustApplyFor(content);
        journal.append(application.save(content, Places.of(places.call(content.callId()), content), now()));
        return versioned(application);
    }

    @Transactional
    void erase(UUID id, long expectedVersion) {
        var application = own(id);
        expect(application, expectedVersion);
        drafts.erase(id);
    }

    @Transactional
    Versioned<ApplicationView> submit(UUID id, long expectedVersion) {
        var application = own(id);
        application.mustBeDraft();
        expect(application, expectedVersion);
        var call = places.call(application.callId());
        completeness.require(id, call, application.content());
        receive(application, call, null, now());
        return versioned(application);
    }

    /** What came on paper or from an older system; it is registered as it is, complete or not. */
    @Transactional
    Versioned<ApplicationView> register(Registration paper) {
        var call = places.call(paper.content().callId());
        caller.mustActForCounty(call.decidingCountyCode());
        if (paper.receivedAt().isAfter(now())) {
            throw Problem.DATE_IN_THE_FUTURE.with(
                    "receivedAt lies ahead. What has come in is registered when it has come.",
                    List.of(new Fault("/receivedAt", "must be now or earlier")));
        }
        var place = Places.of(call, paper.content());
        var application = new Application(place, paper.content(), Channel.REGISTERED, now());
        applications.persist(application);
        receive(application, call, paper.diaryNumber(), paper.receivedAt());
        return versioned(application);
    }

    private void receive(Application application, CallTerms call, String givenNumber, Instant receivedAt) {
        var rules = schemes.on(application.scheme(), LocalDate.ofInstant(receivedAt, StockholmTime.ZONE));
        var received = application.receive(
                diaryNumber(call.decidingCountyCode(), givenNumber, receivedAt),
                receivedAt,
                !receivedAt.isBefore(call.closesAt()),
                rules.admits(application.applicantKind()));
        editions.keep(application, receivedAt);
        journal.append(received);
    }

    private String diaryNumber(String county, String given, Instant receivedAt) {
        if (given == null) {
            return diaryNumbers.next(
                    county, receivedAt.atZone(StockholmTime.ZONE).getYear());
        }
        diaryNumbers.used(county, given);
        if (applications.isTaken(county, given)) {
            throw GrantsProblem.DIARY_NUMBER_TAKEN.with(
                    "County " + county + " has another matter with diary number " + given + ".");
        }
        return given;
    }

    @Transactional
    Versioned<ApplicationView> withdraw(UUID id, long expectedVersion) {
        var application = own(id);
        expect(application, expectedVersion);
        journal.append(application.withdraw());
        return versioned(application);
    }

    @Transactional
    Versioned<ApplicationView> read(UUID id) {
        return versioned(readable(id));
    }

    @Transactional
    List<EditionView> editions(UUID id) {
        return editions.of(readable(id).id()).stream().map(EditionView::of).toList();
    }

    @Transactional
    Page<Summary> list(Applications.Filter filter, PageRequest request) {
        return applications.page(filter, caller, request).map(Summary::of);
    }

    private Application readable(UUID id) {
        var application = applications.require(id);
        if (covers(application)) {
            return application;
        }
        if (application.status() == ApplicationStatus.DRAFT) {
            throw Applications.unknown();
        }
        if (!new ApplicantScope(caller)
                .isReadByBoard(application.scheme(), application.decidingCounty(), application.concernedCounty())) {
            throw Matters.outsider();
        }
        return application;
    }

    private Application own(UUID id) {
        var application = readable(id);
        if (!covers(application)) {
            throw Matters.outsider();
        }
        return application;
    }

    private boolean covers(Application application) {
        return new ApplicantScope(caller)
                .covers(application.organisationNumber(), application.applicantKind(), application.municipalityCode());
    }

    private void mustApplyFor(ApplicationContent content) {
        var applicant = content.applicant();
        if (!new ApplicantScope(caller)
                .covers(applicant.organisationNumber(), applicant.kind(), applicant.municipalityCode())) {
            throw Problem.OUT_OF_SCOPE.with(
                    "Your token is another organisation's. An applicant applies for itself, by its organisation number; a municipality by its municipality code too.");
        }
    }

    private static void expect(Application application, long expectedVersion) {
        ExpectedVersion.check(expectedVersion, application.version());
    }

    private Versioned<ApplicationView> versioned(Application application) {
        applications.flush();
        return new Versioned<>(ApplicationView.of(application), application.version());
    }

    private Instant now() {
        return StockholmTime.now(clock);
    }
}
