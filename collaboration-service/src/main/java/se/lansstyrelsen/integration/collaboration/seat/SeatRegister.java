package se.lansstyrelsen.integration.collaboration.seat;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import se.lansstyrelsen.integration.collaboration.CollaborationProblem;
import se.lansstyrelsen.integration.collaboration.organisation.OrganisationRegister;
import se.lansstyrelsen.integration.kit.problem.Fault;
import se.lansstyrelsen.integration.kit.text.Swedish;

/** The seats, for the capabilities that work in forums; called inside their transactions. */
@ApplicationScoped
public class SeatRegister {

    private static final Comparator<SeatTerms> BY_ROLE_AND_NAME = Comparator.comparing(SeatTerms::role)
            .thenComparing(SeatTerms::organisationName, Swedish.ORDER)
            .thenComparing(SeatTerms::id);

    private final Seats seats;
    private final OrganisationRegister organisations;

    SeatRegister(Seats seats, OrganisationRegister organisations) {
        this.seats = seats;
        this.organisations = organisations;
    }

    /** A forum's seats of a day: chair, secretary, members and others, by the organisation's name. */
    public List<SeatTerms> on(UUID forumId, LocalDate day) {
        return terms(seats.ofForumOn(forumId, day), day);
    }

    /**
     * A seat that a body names, as it is on the day.
     *
     * @throws se.lansstyrelsen.integration.kit.problem.ProblemException 422 when the forum has no such seat
     */
    public SeatTerms named(UUID seatId, UUID forumId, LocalDate day, String pointer) {
        return seats.findByIdOptional(seatId)
                .filter(seat -> seat.forumId().equals(forumId))
                .map(seat -> terms(List.of(seat), day).get(0))
                .orElseThrow(() -> CollaborationProblem.NO_SUCH_SEAT.with(
                        "The forum has no seat with that id. GET /forums/" + forumId + "/seats lists them.",
                        List.of(new Fault(pointer, "is not a seat in the forum"))));
    }

    List<SeatTerms> terms(List<Seat> found, LocalDate day) {
        var names = organisations.byId(found.stream().map(Seat::organisationId).toList());
        return found.stream()
                .map(seat -> SeatTerms.of(seat, names.get(seat.organisationId()).name(), day))
                .sorted(BY_ROLE_AND_NAME)
                .toList();
    }
}
