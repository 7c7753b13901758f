package se.lansstyrelsen.integration.collaboration.issue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import se.lansstyrelsen.integration.collaboration.forum.ForumLevel;
import se.lansstyrelsen.integration.collaboration.forum.ForumTerms;
import se.lansstyrelsen.integration.collaboration.goal.Area;
import se.lansstyrelsen.integration.kit.problem.ProblemException;

/** Whatever is done with issues, in whatever order: each has one holder, an unbroken chain, and closes only when all have seen its answer. */
class IssuePropertyTest {

    private static final int STEPS = 100;
    private static final List<ForumTerms> FORUMS = forums();
    private static final List<UUID> ORGANISATIONS = List.of(UUID.randomUUID(), UUID.randomUUID());

    /** 1 000 tries of 100 steps each. */
    @Property(tries = 1000)
    void nothingIsLostOnTheWay(@ForAll long seed) {
        var random = new Random(seed);
        var issues = new ArrayList<Issue>();
        var day = LocalDate.of(2024, 1, 1);
        for (var step = 0; step < STEPS; step++) {
            day = day.plusDays(random.nextInt(3));
            var taken = true;
            try {
                act(random, issues, new Moment(day, Instant.EPOCH));
            } catch (ProblemException refused) {
                taken = false;
            }
            Statistics.label("steps taken").collect(taken).coverage(seen -> seen.check(true)
                    .percentage(share -> share > 25));
            issues.forEach(IssuePropertyTest::holds);
        }
        // Every kind of end must be among those looked at, or the test would say less than it seems to.
        issues.forEach(issue -> Statistics.label("ends").collect(issue.state()).coverage(seen -> {
            for (var state : IssueState.values()) {
                seen.check(state).percentage(share -> share > 0.2);
            }
        }));
    }

    private static void act(Random random, List<Issue> issues, Moment moment) {
        var choice = random.nextInt(11);
        if (issues.isEmpty() || choice == 0) {
            issues.add(new Issue(any(random, FORUMS), content(), moment, 30));
            return;
        }
        var issue = any(random, issues);
        // Mostly whoever holds it acts; now and then somebody who does not.
        var by = random.nextInt(10) == 0 ? any(random, FORUMS) : holderForum(issue, random);
        switch (choice) {
            case 1, 2 -> issue.lift(by, parent(by), moment, "lyfts", 30);
            case 3 -> issue.sendDown(by, any(random, FORUMS), moment, "sänds", 30);
            case 4 -> issue.handOver(by, any(random, ORGANISATIONS), moment, "lämnas", 30);
            case 5 -> issue.handBack(any(random, ORGANISATIONS), forum(issue.handedOverBy()), moment, "åter", 30);
            case 6 -> issue.answer(
                    random.nextInt(4) == 0 ? Holder.of(by) : orAny(issue.holder(), by), moment, "Svar", null);
            case 7 -> issue.mergeInto(any(random, issues), by, moment, "samma");
            case 8 -> issue.acknowledge(any(random, issue.originForums()), moment, random.nextBoolean(), null);
            case 9 -> issue.remind(new Moment(moment.day().plusDays(40), moment.at()), 7);
            default -> issue.close(orAny(issue.holder(), by), moment, "klart");
        }
    }

    private static void holds(Issue issue) {
        assertEquals(issue.state() == IssueState.MERGED, issue.holder() == null, "one holder, unless merged");
        assertEquals(issue.state() == IssueState.MERGED, issue.mergedInto() != null);
        chainIsUnbroken(issue);
        assertEquals(
                issue.state() == IssueState.ANSWERED || issue.state() == IssueState.CLOSED, issue.answer() != null);
        assertTrue(issue.passed().containsAll(issue.originForums()), "the answer reaches every forum it came from");
        if (issue.state() == IssueState.CLOSED) {
            assertNotNull(issue.answeredOn());
            issue.origins().forEach(origin -> {
                assertNotNull(origin.acknowledgedOn(), "every origin has seen the answer");
                assertFalse(origin.acknowledgedOn().isBefore(issue.answeredOn()));
                assertFalse(issue.closedOn().isBefore(origin.acknowledgedOn()));
            });
        } else {
            assertNull(issue.closedOn());
        }
    }

    private static void chainIsUnbroken(Issue issue) {
        UUID forum = null;
        UUID organisation = null;
        LocalDate day = null;
        for (var step : issue.steps()) {
            if (step.kind() != StepKind.REMINDED) {
                assertTrue(day == null || !step.day().isBefore(day), "days run forward");
                day = step.day();
            }
            if (step.kind().changesHolder()) {
                assertEquals(forum, step.fromForumId(), "from whoever held it");
                assertEquals(organisation, step.fromOrganisationId());
                assertTrue((step.toForumId() == null) != (step.toOrganisationId() == null), "to one");
                assertNotEquals(
                        List.of(String.valueOf(forum), String.valueOf(organisation)),
                        List.of(String.valueOf(step.toForumId()), String.valueOf(step.toOrganisationId())));
                forum = step.toForumId();
                organisation = step.toOrganisationId();
            }
        }
        if (issue.holder() != null) {
            assertEquals(forum, issue.holder().forumId());
            assertEquals(organisation, issue.holder().organisationId());
        }
    }

    private static Holder orAny(Holder holder, ForumTerms other) {
        return holder == null ? Holder.of(other) : holder;
    }

    private static ForumTerms holderForum(Issue issue, Random random) {
        var holder = issue.holder();
        return holder != null && holder.isForum() ? forum(holder.forumId()) : any(random, FORUMS);
    }

    private static ForumTerms forum(UUID id) {
        return FORUMS.stream()
                .filter(forum -> forum.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** Those at the top stay where they are, and are refused as sent to themselves. */
    private static ForumTerms parent(ForumTerms forum) {
        return forum.parentId() == null ? forum : forum(forum.parentId());
    }

    private static <T> T any(Random random, List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private static IssueContent content() {
        return new IssueContent(Area.STATE_PRESENCE, null, "Ledtider", "Underlag", "Kortare tider", null);
    }

    /** Two counties under one national forum, each with two sub-regional ones of two local ones. */
    private static List<ForumTerms> forums() {
        var forums = new ArrayList<ForumTerms>();
        var national = forum(forums, ForumLevel.NATIONAL, null);
        for (var county = 0; county < 2; county++) {
            var regional = forum(forums, ForumLevel.REGIONAL, national);
            for (var part = 0; part < 2; part++) {
                var subregional = forum(forums, ForumLevel.SUBREGIONAL, regional);
                forum(forums, ForumLevel.LOCAL, subregional);
                forum(forums, ForumLevel.LOCAL, subregional);
            }
        }
        return List.copyOf(forums);
    }

    private static UUID forum(List<ForumTerms> forums, ForumLevel level, UUID parent) {
        var id = UUID.randomUUID();
        forums.add(new ForumTerms(
                id,
                level.name(),
                level,
                parent,
                null,
                UUID.randomUUID(),
                null,
                LocalDate.of(2020, 1, 1),
                null,
                null,
                true));
        return id;
    }
}
