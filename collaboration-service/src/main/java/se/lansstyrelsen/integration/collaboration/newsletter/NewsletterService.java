package se.lansstyrelsen.integration.collaboration.newsletter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import java.util.stream.IntStream;
import se.lansstyrelsen.integration.collaboration.CollaborationProblem;
import se.lansstyrelsen.integration.collaboration.mail.Addressee;
import se.lansstyrelsen.integration.collaboration.mail.LetterProgress;
import se.lansstyrelsen.integration.collaboration.mail.Post;
import se.lansstyrelsen.integration.collaboration.newsletter.NewsletterViews.Audience;
import se.lansstyrelsen.integration.collaboration.newsletter.NewsletterViews.IssueContent;
import se.lansstyrelsen.integration.collaboration.newsletter.NewsletterViews.IssueView;
import se.lansstyrelsen.integration.collaboration.newsletter.NewsletterViews.NewNewsletter;
import se.lansstyrelsen.integration.collaboration.newsletter.NewsletterViews.NewsletterView;
import se.lansstyrelsen.integration.kit.caller.Caller;
import se.lansstyrelsen.integration.kit.document.Markdown;
import se.lansstyrelsen.integration.kit.http.Versioned;
import se.lansstyrelsen.integration.kit.journal.Journal;
import se.lansstyrelsen.integration.kit.paging.Page;
import se.lansstyrelsen.integration.kit.paging.PageRequest;
import se.lansstyrelsen.integration.kit.problem.Problem;
import se.lansstyrelsen.integration.kit.region.Regions;
import se.lansstyrelsen.integration.kit.store.MatterLock;
import se.lansstyrelsen.integration.kit.store.UniqueRows;
import se.lansstyrelsen.integration.kit.time.StockholmTime;

/** Writes newsletters and sends each issue once to those who have confirmed; one transaction a method. */
@ApplicationScoped
class NewsletterService {

    private final Newsletters newsletters;
    private final NewsletterIssues issues;
    private final Subscriptions subscriptions;
    private final NewsletterPress press;
    private final Post post;
    private final MatterLock lock;
    private final Caller caller;
    private final Journal journal;
    private final Clock clock;

    NewsletterService(
            Newsletters newsletters,
            NewsletterIssues issues,
            Subscriptions subscriptions,
            NewsletterPress press,
            Post post,
            MatterLock lock,
            Caller caller,
            Journal journal,
            Clock clock) {
        this.newsletters = newsletters;
        this.issues = issues;
        this.subscriptions = subscriptions;
        this.press = press;
        this.post = post;
        this.lock = lock;
        this.caller = caller;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    Versioned<NewsletterView> begin(NewNewsletter wish) {
        if (wish.countyCode() != null) {
            Regions.mustBeCounty(wish.countyCode(), "/countyCode");
        }
        mustKeep(wish.countyCode());
        var newsletter = new Newsletter(wish);
        UniqueRows.keep(
                () -> newsletters.persistAndFlush(newsletter),
                () -> CollaborationProblem.NEWSLETTER_EXISTS.with("GET /newsletters lists them."));
        journal.append(new NewsletterKept(newsletter.id(), null, null));
        return new Versioned<>(newsletter.view(), newsletter.version());
    }

    @Transactional
    Page<NewsletterView> list(String county, PageRequest request) {
        return newsletters.page(county, request).map(Newsletter::view);
    }

    @Transactional
    Versioned<NewsletterView> read(UUID id) {
        var newsletter = newsletters.require(id);
        return new Versioned<>(newsletter.view(), newsletter.version());
    }

    @Transactional
    Audience audience(UUID id) {
        mustKeep(newsletters.require(id).countyCode());
        return subscriptions.audience(id);
    }

    @Transactional
    Versioned<IssueView> draft(UUID newsletterId, IssueContent content) {
        mustKeep(newsletters.require(newsletterId).countyCode());
        mustBeSafe(content);
        var issue = new NewsletterIssue(newsletterId, content);
        issues.persist(issue);
        return kept(issue, null);
    }

    @Transactional
    Versioned<IssueView> write(UUID issueId, long expectedVersion, IssueContent content) {
        var issue = ours(issueId, expectedVersion);
        mustBeSafe(content);
        issue.write(content);
        return kept(issue, null);
    }

    /** The letters are written here and go out after, so that nothing goes out that is not kept. */
    @Transactional
    Versioned<IssueView> send(UUID issueId, long expectedVersion) {
        var issue = ours(issueId, expectedVersion);
        issue.mustBeUnsent();
        lock.take("newsletter " + issue.newsletterId());
        var readers = subscriptions.confirmed(issue.newsletterId());
        if (readers.isEmpty()) {
            throw CollaborationProblem.NEWSLETTER_WITHOUT_READERS.with(
                    "Subscribers confirm from their own mailbox first.");
        }
        var number = issues.nextNumber(issue.newsletterId());
        var letter = press.letter(newsletters.require(issue.newsletterId()), issue, number);
        var letterId = post.send(
                letter,
                readers.stream()
                        .map(reader -> new Addressee(reader.email(), reader.id(), press.leaveLink(reader)))
                        .toList());
        issue.sent(number, letterId, StockholmTime.now(clock));
        return kept(issue, readers.size());
    }

    /** With its drafts for the boards that keep it; for anybody what has been sent. */
    @Transactional
    Page<IssueView> issues(UUID newsletterId, PageRequest request) {
        var newsletter = newsletters.require(newsletterId);
        return issues.page(newsletterId, !keeps(newsletter.countyCode()), request)
                .map(IssueView::of);
    }

    @Transactional
    Versioned<IssueView> issue(UUID issueId) {
        var issue = issues.require(issueId);
        mustKeep(newsletters.require(issue.newsletterId()).countyCode());
        return versioned(issue);
    }

    @Transactional
    String page(UUID issueId) {
        var issue = issues.requireSent(issueId);
        return press.page(newsletters.require(issue.newsletterId()), issue);
    }

    @Transactional
    LetterProgress progress(UUID issueId) {
        var issue = issues.requireSent(issueId);
        mustKeep(newsletters.require(issue.newsletterId()).countyCode());
        return post.progress(issue.letterId());
    }

    private NewsletterIssue ours(UUID issueId, long expectedVersion) {
        var issue = issues.require(issueId, expectedVersion);
        mustKeep(newsletters.require(issue.newsletterId()).countyCode());
        return issue;
    }

    private boolean keeps(String county) {
        return !caller.isOutsider() && (county == null ? caller.isEverywhere() : caller.mayActForCounty(county));
    }

    private void mustKeep(String county) {
        if (!keeps(county)) {
            throw Problem.OUT_OF_SCOPE.with(
                    county == null
                            ? "The national newsletter is kept by the boards' common coordinator."
                            : "The newsletter is the board of county " + county + "'s.");
        }
    }

    private static void mustBeSafe(IssueContent content) {
        IntStream.range(0, content.articles().size())
                .forEach(i -> Markdown.check(content.articles().get(i).text(), "/articles/" + i + "/text"));
    }

    private Versioned<IssueView> kept(NewsletterIssue issue, Integer addressees) {
        journal.append(new NewsletterKept(issue.newsletterId(), issue.id(), addressees));
        issues.flush();
        return versioned(issue);
    }

    private Versioned<IssueView> versioned(NewsletterIssue issue) {
        return new Versioned<>(IssueView.of(issue), issue.version());
    }
}
