package se.lansstyrelsen.integration.collaboration.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import se.lansstyrelsen.integration.collaboration.agenda.AgendaItemTerms;
import se.lansstyrelsen.integration.collaboration.agenda.AgendaRegister;
import se.lansstyrelsen.integration.collaboration.agenda.ItemState;
import se.lansstyrelsen.integration.collaboration.forum.ForumRegister;
import se.lansstyrelsen.integration.collaboration.meeting.MeetingRegister;
import se.lansstyrelsen.integration.collaboration.meeting.MeetingTerms;
import se.lansstyrelsen.integration.collaboration.meeting.Presence;
import se.lansstyrelsen.integration.collaboration.minutes.MinutesDocument.Person;
import se.lansstyrelsen.integration.collaboration.minutes.MinutesDocument.Point;
import se.lansstyrelsen.integration.collaboration.minutes.MinutesDocument.Resolution;
import se.lansstyrelsen.integration.collaboration.minutes.MinutesDocument.Signature;
import se.lansstyrelsen.integration.collaboration.minutes.MinutesDocument.Task;
import se.lansstyrelsen.integration.collaboration.organisation.OrganisationRegister;
import se.lansstyrelsen.integration.collaboration.seat.SeatRegister;
import se.lansstyrelsen.integration.collaboration.seat.SeatRole;
import se.lansstyrelsen.integration.collaboration.seat.SeatTerms;
import se.lansstyrelsen.integration.kit.text.Swedish;
import se.lansstyrelsen.integration.kit.time.StockholmTime;

/** Puts minutes and addenda into words, inside a transaction; printing them takes longer and is done outside. */
@ApplicationScoped
class MinutesPress {

    private final ForumRegister forums;
    private final OrganisationRegister organisations;
    private final SeatRegister seats;
    private final MeetingRegister meetings;
    private final AgendaRegister agendas;
    private final Decisions decisions;
    private final Instance<TakenOn> tasks;

    MinutesPress(
            ForumRegister forums,
            OrganisationRegister organisations,
            SeatRegister seats,
            MeetingRegister meetings,
            AgendaRegister agendas,
            Decisions decisions,
            Instance<TakenOn> tasks) {
        this.forums = forums;
        this.organisations = organisations;
        this.seats = seats;
        this.meetings = meetings;
        this.agendas = agendas;
        this.decisions = decisions;
        this.tasks = tasks;
    }

    /** @param forAnybody without what is confidential */
    MinutesDocument draft(Minutes minutes, MeetingTerms meeting, boolean forAnybody) {
        var forum = forums.require(meeting.forumId());
        var seated = seats.on(forum.id(), meeting.day());
        var presences = meetings.presences(meeting.id());
        return new MinutesDocument(
                "Protokoll – " + meeting.title(),
                lead(forum.leadOrganisationId()),
                forum.name() + " " + meeting.day(),
                "Protokoll",
                Swedish.date(meeting.day()),
                forum.name(),
                Wording.time(meeting),
                Wording.place(meeting),
                !minutes.isVerified(),
                persons(seated, presences, true),
                persons(seated, presences, false),
                points(meeting, forAnybody),
                tasks(meeting),
                secretary(seated, presences),
                signatures(minutes, seated));
    }

    AddendumDocument draft(Addendum addendum, MeetingTerms meeting) {
        var forum = forums.require(meeting.forumId());
        return new AddendumDocument(
                "Tillägg till protokoll – " + meeting.title(),
                lead(forum.leadOrganisationId()),
                forum.name() + " " + meeting.day(),
                "Tillägg",
                Swedish.date(addendum.dated()),
                forum.name(),
                Wording.time(meeting),
                addendum.text(),
                addendum.confidentialGround());
    }

    private String lead(UUID organisationId) {
        return organisations.byId(List.of(organisationId)).get(organisationId).name();
    }

    private static List<Person> persons(List<SeatTerms> seated, Map<UUID, Presence> presences, boolean represented) {
        return seated.stream()
                .filter(seat ->
                        presences.getOrDefault(seat.id(), Presence.ABSENT).isRepresented() == represented)
                .map(seat -> new Person(
                        seat.organisationName(),
                        name(seat),
                        Wording.of(seat.role()),
                        Wording.of(presences.getOrDefault(seat.id(), Presence.ABSENT))))
                .toList();
    }

    private static String secretary(List<SeatTerms> seated, Map<UUID, Presence> presences) {
        return seated.stream()
                .filter(seat -> seat.role() == SeatRole.SECRETARY && seat.holder() != null)
                .filter(seat ->
                        presences.getOrDefault(seat.id(), Presence.ABSENT).isRepresented())
                .findFirst()
                .map(seat -> name(seat) + ", " + seat.organisationName())
                .orElse(null);
    }

    private static String name(SeatTerms seat) {
        return seat.holder() == null ? "vakant" : seat.holder().name();
    }

    private List<Point> points(MeetingTerms meeting, boolean forAnybody) {
        var byItem = decisions.ofMeeting(meeting.id()).stream()
                .map(Decision::terms)
                .collect(Collectors.groupingBy(DecisionTerms::itemId));
        var number = new AtomicInteger();
        return agendas.of(meeting.id()).stream()
                .map(item -> point(
                        number.incrementAndGet(),
                        item,
                        byItem.getOrDefault(item.id(), List.of()),
                        forAnybody && item.isConfidential()))
                .toList();
    }

    private static Point point(int number, AgendaItemTerms item, List<DecisionTerms> decisions, boolean hidden) {
        return hidden
                ? new Point(
                        number,
                        "Punkt som inte redovisas",
                        null,
                        null,
                        null,
                        List.of(),
                        false,
                        item.confidentialGround())
                : new Point(
                        number,
                        item.title(),
                        Wording.of(item.kind()),
                        item.presenter(),
                        item.note(),
                        decisions.stream()
                                .map(decision -> new Resolution(decision.number(), decision.text()))
                                .toList(),
                        item.state() == ItemState.POSTPONED,
                        null);
    }

    private List<Task> tasks(MeetingTerms meeting) {
        return tasks.stream()
                .flatMap(one -> one.at(meeting.id()).stream())
                .map(task -> new Task(task.title(), task.organisation(), Swedish.date(task.dueOn())))
                .toList();
    }

    private static List<Signature> signatures(Minutes minutes, List<SeatTerms> seated) {
        var byId = seated.stream().collect(Collectors.toMap(SeatTerms::id, seat -> seat));
        return minutes.verifiers().stream()
                .map(one -> {
                    var seat = byId.get(one.seatId());
                    return new Signature(
                            seat.organisationName(),
                            name(seat),
                            one.verifiedAt() == null
                                    ? null
                                    : Swedish.date(LocalDate.ofInstant(one.verifiedAt(), StockholmTime.ZONE)),
                            one.comment());
                })
                .toList();
    }
}
