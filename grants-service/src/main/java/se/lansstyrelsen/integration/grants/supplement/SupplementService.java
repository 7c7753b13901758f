package se.lansstyrelsen.integration.grants.supplement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import se.lansstyrelsen.integration.grants.GrantsProblem;
import se.lansstyrelsen.integration.grants.application.ApplicationContent;
import se.lansstyrelsen.integration.grants.application.Matters;
import se.lansstyrelsen.integration.grants.supplement.SupplementViews.NewAnswer;
import se.lansstyrelsen.integration.grants.supplement.SupplementViews.NewRequest;
import se.lansstyrelsen.integration.grants.supplement.SupplementViews.RequestView;
import se.lansstyrelsen.integration.kit.http.Versioned;
import se.lansstyrelsen.integration.kit.journal.Journal;
import se.lansstyrelsen.integration.kit.problem.Fault;
import se.lansstyrelsen.integration.kit.time.PastDays;
import se.lansstyrelsen.integration.kit.time.StockholmTime;

/** The board asks, the applicant answers, section by section; one transaction a method. */
@ApplicationScoped
class SupplementService {

    private final SupplementRequests requests;
    private final Matters matters;
    private final Journal journal;
    private final Clock clock;

    SupplementService(SupplementRequests requests, Matters matters, Journal journal, Clock clock) {
        this.requests = requests;
        this.matters = matters;
        this.journal = journal;
        this.clock = clock;
    }

    /** @return the request, with the version of the application */
    @Transactional
    Versioned<RequestView> ask(UUID applicationId, long expectedVersion, NewRequest asked) {
        var matter = matters.require(applicationId, expectedVersion);
        matters.mustBeHandledByCaller(matter);
        PastDays.mustNotPrecede("answerBy", asked.answerBy(), today());
        var request = new SupplementRequest(
                applicationId, asked.section(), asked.reason(), asked.answerBy(), StockholmTime.now(clock));
        requests.persist(request);
        var changed = matters.askForSupplement(applicationId, expectedVersion, asked.answerBy());
        journal.append(request.requested());
        return new Versioned<>(RequestView.of(request, today()), changed.version());
    }

    /** @return the request, with the version of the application */
    @Transactional
    Versioned<RequestView> answer(UUID applicationId, UUID requestId, long expectedVersion, NewAnswer answer) {
        var matter = matters.require(applicationId, expectedVersion);
        matters.mustBeApplicant(matter);
        var request = requests.require(applicationId, requestId);
        mustChangeOnly(request.section(), matter.content(), answer.content());
        var answered = request.answer(answer.comment(), StockholmTime.now(clock));
        var changed =
                matters.supplement(applicationId, expectedVersion, answer.content(), !requests.hasOthersOpen(request));
        journal.append(answered);
        return new Versioned<>(RequestView.of(request, today()), changed.version());
    }

    @Transactional
    List<RequestView> list(UUID applicationId) {
        matters.mustBeReadableByCaller(matters.require(applicationId));
        return requests.of(applicationId).stream()
                .map(request -> RequestView.of(request, today()))
                .toList();
    }

    @Transactional
    Versioned<RequestView> read(UUID applicationId, UUID requestId) {
        matters.mustBeReadableByCaller(matters.require(applicationId));
        var request = requests.require(applicationId, requestId);
        return new Versioned<>(RequestView.of(request, today()), request.version());
    }

    private static void mustChangeOnly(Section asked, ApplicationContent standing, ApplicationContent supplemented) {
        var faults = Arrays.stream(Section.values())
                .filter(section -> section != asked)
                .flatMap(section -> section.differences(standing, supplemented).stream())
                .map(field -> new Fault("/content/" + field, "must stay as it is; " + asked + " is asked for"))
                .toList();
        if (!faults.isEmpty()) {
            throw GrantsProblem.SECTION_NOT_ASKED_FOR.with(
                    "Read the application, change only what " + asked + " holds, and send it all back.", faults);
        }
    }

    private LocalDate today() {
        return StockholmTime.today(clock);
    }
}
