package se.lansstyrelsen.integration.collaboration.seat;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import se.lansstyrelsen.integration.collaboration.forum.ForumLeadership;
import se.lansstyrelsen.integration.collaboration.forum.ForumTerms;
import se.lansstyrelsen.integration.collaboration.organisation.OrganisationRegister;
import se.lansstyrelsen.integration.kit.caller.Caller;
import se.lansstyrelsen.integration.kit.caller.Role;
import se.lansstyrelsen.integration.kit.problem.Problem;
import se.lansstyrelsen.integration.kit.time.StockholmTime;

/** What a caller may do in a forum: what the seats of its organisations give today, or that they lead it. */
@ApplicationScoped
public class ForumAccess {

    private final Seats seats;
    private final ForumLeadership leadership;
    private final OrganisationRegister organisations;
    private final Caller caller;
    private final Clock clock;

    ForumAccess(
            Seats seats, ForumLeadership leadership, OrganisationRegister organisations, Caller caller, Clock clock) {
        this.seats = seats;
        this.leadership = leadership;
        this.organisations = organisations;
        this.caller = caller;
        this.clock = clock;
    }

    /** Leads it, has a seat in it, is its county's board, or audits. */
    public boolean mayRead(ForumTerms forum) {
        return caller.is(Role.AUDITOR)
                || caller.is(Role.COORDINATOR)
                || (forum.countyCode() != null && caller.mayActForCounty(forum.countyCode()))
                || leadership.leads(forum)
                || !seated(forum, seat -> true).isEmpty();
    }

    /** Ids of the forums the caller may read; empty when that is every one. */
    public Optional<List<UUID>> readable() {
        return caller.is(Role.AUDITOR) || caller.is(Role.COORDINATOR)
                ? Optional.empty()
                : Optional.of(seats.forumsOf(organisations.ofCaller(), caller.counties(), StockholmTime.today(clock)));
    }

    /** @throws se.lansstyrelsen.integration.kit.problem.ProblemException 403 */
    public void mustRead(ForumTerms forum) {
        if (!mayRead(forum)) {
            throw Problem.OUT_OF_SCOPE.with(
                    "Only those with a seat in the forum, its lead and its county board may read this.");
        }
    }

    /** Leads it or has a seat that is more than a guest's. @throws se.lansstyrelsen.integration.kit.problem.ProblemException 403 */
    public void mustTakePart(ForumTerms forum) {
        if (!leadership.leads(forum)
                && seated(forum, seat -> seat.role() != SeatRole.GUEST).isEmpty()) {
            throw Problem.OUT_OF_SCOPE.with(
                    "Only those with a seat in the forum, other than as guest, and its lead may do this.");
        }
    }

    /** Leads it or has the secretary's seat. @throws se.lansstyrelsen.integration.kit.problem.ProblemException 403 */
    public void mustKeep(ForumTerms forum) {
        if (!keeps(forum)) {
            throw Problem.OUT_OF_SCOPE.with("Only the forum's secretary and its lead may do this.");
        }
    }

    public boolean keeps(ForumTerms forum) {
        return leadership.leads(forum)
                || !seated(forum, seat -> seat.role() == SeatRole.SECRETARY).isEmpty();
    }

    /** Whether the caller's token speaks for the organisation. */
    public boolean speaksFor(UUID organisationId) {
        return organisations.ofCaller().contains(organisationId);
    }

    /** @throws se.lansstyrelsen.integration.kit.problem.ProblemException 403 */
    public void mustSpeakFor(UUID organisationId) {
        if (!speaksFor(organisationId)) {
            throw Problem.OUT_OF_SCOPE.with("Only the organisation itself may do this; your token is another's.");
        }
    }

    private Set<UUID> seated(ForumTerms forum, Predicate<Seat> kind) {
        var own = organisations.ofCaller();
        return own.isEmpty()
                ? Set.of()
                : seats.ofForumOn(forum.id(), StockholmTime.today(clock)).stream()
                        .filter(kind)
                        .map(Seat::organisationId)
                        .filter(own::contains)
                        .collect(Collectors.toSet());
    }
}
