package se.lansstyrelsen.integration.collaboration.meeting;

import java.net.URI;
import java.util.List;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.parameter.Role;
import net.fortuna.ical4j.model.parameter.Rsvp;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import se.lansstyrelsen.integration.collaboration.seat.SeatTerms;
import se.lansstyrelsen.integration.kit.calendar.CalendarFile;

/** Kallelsen as a calendar file (RFC 5545, RFC 5546): the same UID through its changes, a higher SEQUENCE each time. */
final class Invitation {

    private Invitation() {}

    /** To those called: a request, or a cancellation when the meeting is cancelled. */
    static String to(Meeting meeting, String lead, List<SeatTerms> seats, String link) {
        var cancelled = meeting.state() == MeetingState.CANCELLED;
        var event = event(meeting, lead, link);
        event.add(CalendarFile.status(cancelled));
        seats.stream()
                .filter(seat -> seat.holder() != null && seat.holder().email() != null)
                .map(Invitation::attendee)
                .forEach(event::add);
        return CalendarFile.written(cancelled ? ImmutableMethod.CANCEL : ImmutableMethod.REQUEST, List.of(event));
    }

    /** Every meeting of a forum, to subscribe to. */
    static String published(List<Meeting> meetings, String lead, String link) {
        return CalendarFile.written(
                ImmutableMethod.PUBLISH,
                meetings.stream()
                        .map(meeting -> {
                            var event = event(meeting, lead, link);
                            event.add(CalendarFile.status(meeting.state() == MeetingState.CANCELLED));
                            return event;
                        })
                        .toList());
    }

    private static VEvent event(Meeting meeting, String lead, String link) {
        var terms = meeting.terms();
        var event = CalendarFile.event(
                terms.id().toString(),
                meeting.calendarSequence(),
                meeting.changedAt(),
                terms.startsAt(),
                terms.endsAt(),
                terms.title(),
                lead);
        event.add(new Location(where(terms)));
        event.add(new Description("Dagordning: " + link + "/meetings/" + terms.id() + "/agenda"
                + (terms.onlineAddress() == null ? "" : "\nAnslut: " + terms.onlineAddress())
                + (terms.cancellationReason() == null ? "" : "\nInställt: " + terms.cancellationReason())));
        return event;
    }

    private static String where(MeetingTerms terms) {
        return switch (terms.mode()) {
            case ON_SITE -> terms.place();
            case DIGITAL -> "Digitalt";
            case MIXED -> terms.place() + " och digitalt";
        };
    }

    private static Attendee attendee(SeatTerms seat) {
        var expected =
                switch (seat.role()) {
                    case CHAIR -> Role.CHAIR;
                    case SECRETARY, MEMBER -> Role.REQ_PARTICIPANT;
                    case EXPERT, SUBSTITUTE, GUEST -> Role.OPT_PARTICIPANT;
                };
        return new Attendee(
                new ParameterList(List.of(new Cn(seat.holder().name()), expected, PartStat.NEEDS_ACTION, Rsvp.TRUE)),
                URI.create("mailto:" + seat.holder().email()));
    }
}
