package se.lansstyrelsen.integration.collaboration.seat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.lansstyrelsen.integration.collaboration.CollaborationProblem;
import se.lansstyrelsen.integration.collaboration.forum.ForumLeadership;
import se.lansstyrelsen.integration.collaboration.forum.ForumRegister;
import se.lansstyrelsen.integration.collaboration.forum.ForumTerms;
import se.lansstyrelsen.integration.collaboration.organisation.OrganisationRegister;
import se.lansstyrelsen.integration.collaboration.seat.SeatViews.HolderContent;
import se.lansstyrelsen.integration.collaboration.seat.SeatViews.SeatView;
import se.lansstyrelsen.integration.kit.http.Versioned;
import se.lansstyrelsen.integration.kit.journal.Journal;
import se.lansstyrelsen.integration.kit.store.MatterLock;
import se.lansstyrelsen.integration.kit.time.StockholmTime;

/** Gives seats and tells who holds them; one transaction a method. The forum's lead gives, the organisation itself names its holder. */
@ApplicationScoped
class SeatService {

    private final Seats seats;
    private final SeatRegister register;
    private final ForumRegister forums;
    private final ForumLeadership leadership;
    private final ForumAccess access;
    private final OrganisationRegister organisations;
    private final MatterLock lock;
    private final Journal journal;
    private final Clock clock;

    SeatService(
            Seats seats,
            SeatRegister register,
            ForumRegister forums,
            ForumLeadership leadership,
            ForumAccess access,
            OrganisationRegister organisations,
            MatterLock lock,
            Journal journal,
            Clock clock) {
        this.seats = seats;
        this.register = register;
        this.forums = forums;
        this.leadership = leadership;
        this.access = access;
        this.organisations = organisations;
        this.lock = lock;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    Versioned<SeatView> give(UUID forumId, SeatContent said) {
        lock.take("seats of forum " + forumId);
        var forum = forums.require(forumId);
        leadership.mustLead(forum);
        var content = said.within(StockholmTime.today(clock), forum.endsOn());
        organisations.named(content.organisationId(), "/organisationId");
        forums.mustBeActive(forum, content.validFrom());
        var seat = new Seat(forumId, content);
        mustFit(seat, forum);
        seats.persist(seat);
        journal.append(seat.given());
        return versioned(seat);
    }

    @Transactional
    Versioned<SeatView> end(UUID id, long expectedVersion, LocalDate lastDay) {
        var seat = seats.require(id, expectedVersion);
        leadership.mustLead(forums.require(seat.forumId()));
        journal.append(seat.end(lastDay));
        return versioned(seat);
    }

    @Transactional
    Versioned<SeatView> take(UUID id, long expectedVersion, HolderContent holder) {
        var seat = mine(id, expectedVersion);
        journal.append(seat.take(holder.name(), holder.email(), new Period(from(holder), holder.validTo())));
        return versioned(seat);
    }

    @Transactional
    Versioned<SeatView> leave(UUID id, UUID holderId, long expectedVersion, LocalDate lastDay) {
        var seat = mine(id, expectedVersion);
        journal.append(seat.leave(holderId, lastDay));
        return versioned(seat);
    }

    @Transactional
    Versioned<SeatView> erase(UUID id, UUID holderId, long expectedVersion) {
        var seat = mine(id, expectedVersion);
        journal.append(seat.erase(holderId, StockholmTime.now(clock)));
        return versioned(seat);
    }

    @Transactional
    Versioned<SeatView> read(UUID id) {
        var seat = seats.require(id);
        access.mustRead(forums.require(seat.forumId()));
        return versioned(seat);
    }

    @Transactional
    List<SeatTerms> on(UUID forumId, LocalDate day) {
        access.mustRead(forums.require(forumId));
        return register.on(forumId, day);
    }

    private LocalDate from(HolderContent holder) {
        return holder.validFrom() == null ? StockholmTime.today(clock) : holder.validFrom();
    }

    /** The organisation whose seat it is, or the forum's lead. */
    private Seat mine(UUID id, long expectedVersion) {
        var seat = seats.require(id, expectedVersion);
        if (!access.speaksFor(seat.organisationId())) {
            leadership.mustLead(forums.require(seat.forumId()));
        }
        return seat;
    }

    private void mustFit(Seat seat, ForumTerms forum) {
        var last = seat.period().to();
        if (forum.endsOn() != null && last.isAfter(forum.endsOn())) {
            throw CollaborationProblem.DATES_OUT_OF_ORDER.with(
                    "The forum ends on " + forum.endsOn() + "; the seat must end by then (validTo).");
        }
        var others = seats.ofForum(forum.id());
        if (seat.role() == SeatRole.CHAIR
                && others.stream()
                        .anyMatch(other ->
                                other.role() == SeatRole.CHAIR && other.period().meets(seat.period()))) {
            throw CollaborationProblem.TWO_CHAIRS.with("The forum has a chair during that time. End that seat first.");
        }
        if (others.stream().anyMatch(seat::overlaps)) {
            throw CollaborationProblem.SEAT_OVERLAPS.with(
                    "The organisation has such a seat during that time. Give the new one another function, or end the former.");
        }
    }

    private Versioned<SeatView> versioned(Seat seat) {
        seats.flush();
        var day = StockholmTime.today(clock);
        var terms = register.terms(List.of(seat), day).get(0);
        return new Versioned<>(SeatView.of(terms, seat), seat.version());
    }
}
