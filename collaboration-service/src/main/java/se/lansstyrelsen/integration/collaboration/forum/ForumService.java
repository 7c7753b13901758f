package se.lansstyrelsen.integration.collaboration.forum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.lansstyrelsen.integration.collaboration.CollaborationProblem;
import se.lansstyrelsen.integration.collaboration.forum.ForumViews.Branch;
import se.lansstyrelsen.integration.collaboration.forum.ForumViews.Ending;
import se.lansstyrelsen.integration.collaboration.organisation.OrganisationRegister;
import se.lansstyrelsen.integration.kit.http.Versioned;
import se.lansstyrelsen.integration.kit.journal.Journal;
import se.lansstyrelsen.integration.kit.paging.Page;
import se.lansstyrelsen.integration.kit.paging.PageRequest;
import se.lansstyrelsen.integration.kit.store.MatterLock;
import se.lansstyrelsen.integration.kit.time.StockholmTime;

/** Forms, changes and ends forums; one transaction a method. */
@ApplicationScoped
class ForumService {

    private final Forums forums;
    private final OrganisationRegister organisations;
    private final ForumLeadership leadership;
    private final Instance<ForumDuty> duties;
    private final MatterLock lock;
    private final Journal journal;
    private final Clock clock;

    ForumService(
            Forums forums,
            OrganisationRegister organisations,
            ForumLeadership leadership,
            Instance<ForumDuty> duties,
            MatterLock lock,
            Journal journal,
            Clock clock) {
        this.forums = forums;
        this.organisations = organisations;
        this.leadership = leadership;
        this.duties = duties;
        this.lock = lock;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    Versioned<ForumTerms> form(ForumContent said) {
        var content = said.startingOn(today());
        lockStructure();
        var county = placed(content, null);
        var forum = new Forum(content, county);
        forums.persist(forum);
        journal.append(forum.formed());
        return versioned(forum);
    }

    @Transactional
    Versioned<ForumTerms> change(UUID id, long expectedVersion, ForumContent said) {
        lockStructure();
        var forum = forums.require(id, expectedVersion);
        var content = said.startingOn(forum.terms().startsOn());
        leadership.mustGovern(forum.terms().countyCode());
        journal.append(forum.change(content, placed(content, id), today()));
        return versioned(forum);
    }

    @Transactional
    Versioned<ForumTerms> end(UUID id, long expectedVersion, Ending ending) {
        lockStructure();
        var forum = forums.require(id, expectedVersion);
        leadership.mustGovern(forum.terms().countyCode());
        mustBeFreeToEnd(id, ending.endsOn());
        journal.append(forum.end(ending.endsOn(), ending.reason(), today()));
        return versioned(forum);
    }

    @Transactional
    Versioned<ForumTerms> read(UUID id) {
        return versioned(forums.require(id));
    }

    @Transactional
    Page<ForumTerms> list(Forums.Filter filter, PageRequest request) {
        return forums.page(filter, request).map(Forum::terms);
    }

    /** The forums of the day as a tree, the national ones at the root. */
    @Transactional
    List<Branch> structure(String county, LocalDate day) {
        return Branch.of(forums.activeOn(county, day).stream().map(Forum::terms).toList());
    }

    private void mustBeFreeToEnd(UUID id, LocalDate lastDay) {
        if (forums.childrenAfter(id, lastDay) > 0) {
            throw CollaborationProblem.FORUM_HAS_DUTIES.with(
                    "Forums under it go on after " + lastDay + ". End them or give them another parent first.");
        }
        duties.stream()
                .flatMap(duty -> duty.hindersEnding(id, lastDay).stream())
                .findFirst()
                .ifPresent(why -> {
                    throw CollaborationProblem.FORUM_HAS_DUTIES.with(why);
                });
    }

    /** The county it belongs to where it is to stand, once that is allowed. */
    private String placed(ForumContent content, UUID id) {
        organisations.named(content.leadOrganisationId(), "/leadOrganisationId");
        var county = new ForumRules(forums, content).county(id);
        leadership.mustGovern(county);
        return county;
    }

    /** A cycle may come of two changes that are each allowed by themselves. */
    private void lockStructure() {
        lock.take("forum-structure");
    }

    private Versioned<ForumTerms> versioned(Forum forum) {
        forums.flush();
        return new Versioned<>(forum.terms(), forum.version());
    }

    private LocalDate today() {
        return StockholmTime.today(clock);
    }
}
