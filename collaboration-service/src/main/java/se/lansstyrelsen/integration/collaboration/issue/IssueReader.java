package se.lansstyrelsen.integration.collaboration.issue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import se.lansstyrelsen.integration.collaboration.issue.IssueViews.IssueView;
import se.lansstyrelsen.integration.collaboration.issue.IssueViews.Summary;
import se.lansstyrelsen.integration.collaboration.organisation.OrganisationRegister;
import se.lansstyrelsen.integration.collaboration.seat.ForumAccess;
import se.lansstyrelsen.integration.kit.http.Versioned;
import se.lansstyrelsen.integration.kit.paging.Page;
import se.lansstyrelsen.integration.kit.paging.PageRequest;
import se.lansstyrelsen.integration.kit.problem.Problem;
import se.lansstyrelsen.integration.kit.time.StockholmTime;

/** Reads issues: by those of every forum one has been in, up and down, and by the organisation that holds it. */
@ApplicationScoped
class IssueReader {

    private final Issues issues;
    private final ForumAccess access;
    private final OrganisationRegister organisations;
    private final Clock clock;

    IssueReader(Issues issues, ForumAccess access, OrganisationRegister organisations, Clock clock) {
        this.issues = issues;
        this.access = access;
        this.organisations = organisations;
        this.clock = clock;
    }

    @Transactional
    Versioned<IssueView> read(UUID id) {
        var issue = issues.require(id);
        mustRead(issue);
        return new Versioned<>(IssueView.of(issue, StockholmTime.today(clock)), issue.version());
    }

    @Transactional
    Page<Summary> list(Issues.Filter filter, PageRequest request) {
        var today = StockholmTime.today(clock);
        return issues.page(filter, access.readable(), organisations.ofCaller(), request)
                .map(issue -> Summary.of(issue, today));
    }

    private void mustRead(Issue issue) {
        var readable = access.readable();
        var holder = issue.holder();
        var reads = readable.isEmpty()
                || readable.get().stream().anyMatch(issue.passed()::contains)
                || (holder != null && !holder.isForum() && access.speaksFor(holder.organisationId()));
        if (!reads) {
            throw Problem.OUT_OF_SCOPE.with(
                    "Only those with a seat in a forum the issue has been in, and whoever holds it, may read it.");
        }
    }
}
