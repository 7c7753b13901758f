package se.lansstyrelsen.integration.collaboration.meeting;

import java.net.URI;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.TimeZoneRegistryFactory;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.parameter.Role;
import net.fortuna.ical4j.model.parameter.Rsvp;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import se.lansstyrelsen.integration.collaboration.seat.SeatTerms;
import se.lansstyrelsen.integration.kit.time.StockholmTime;

/** Kallelsen as a calendar file (RFC 5545, RFC 5546): the same UID through its changes, a higher SEQUENCE each time. */
final class Invitation {

    static final String MEDIA_TYPE = "text/calendar";

    private static final String PRODUCT = "-//Länsstyrelserna//Samverkan//SV";
    private static final URI NOBODY_TO_ANSWER = URI.create("mailto:noreply@lansstyrelsen.se");

    private static final VTimeZone SWEDISH_TIME = swedishTime();

    private Invitation() {}

    /** The library has Sweden's rules under Berlin's name; times must name the zone that the file defines. */
    private static VTimeZone swedishTime() {
        var rules = TimeZoneRegistryFactory.getInstance()
                .createRegistry()
                .getTimeZone(StockholmTime.ZONE.getId())
                .getVTimeZone();
        return new VTimeZone(
                new PropertyList(List.of(new TzId(StockholmTime.ZONE.getId()))),
                new ComponentList<>(rules.getObservances()));
    }

    /** To those called: a request, or a cancellation when the meeting is cancelled. */
    static String to(Meeting meeting, String lead, List<SeatTerms> seats, String link) {
        var cancelled = meeting.state() == MeetingState.CANCELLED;
        var event = event(meeting, lead, link);
        event.add(status(cancelled));
        seats.stream()
                .filter(seat -> seat.holder() != null && seat.holder().email() != null)
                .map(Invitation::attendee)
                .forEach(event::add);
        return written(cancelled ? ImmutableMethod.CANCEL : ImmutableMethod.REQUEST, List.of(event));
    }

    /** Every meeting of a forum, to subscribe to. */
    static String published(List<Meeting> meetings, String lead, String link) {
        return written(
                ImmutableMethod.PUBLISH,
                meetings.stream()
                        .map(meeting -> {
                            var event = event(meeting, lead, link);
                            event.add(status(meeting.state() == MeetingState.CANCELLED));
                            return event;
                        })
                        .toList());
    }

    private static VEvent event(Meeting meeting, String lead, String link) {
        var terms = meeting.terms();
        var event = new VEvent(inSweden(terms.startsAt()), inSweden(terms.endsAt()), terms.title());
        event.replace(new DtStamp(meeting.changedAt()));
        event.add(new Uid(terms.id() + "@samverkan.lansstyrelsen.se"));
        event.add(new Sequence(meeting.calendarSequence()));
        event.add(new Organizer(new ParameterList(List.of(new Cn(lead))), NOBODY_TO_ANSWER));
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

    private static Status status(boolean cancelled) {
        return cancelled ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED;
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

    private static ZonedDateTime inSweden(Instant time) {
        return time.atZone(StockholmTime.ZONE);
    }

    private static String written(Method method, List<VEvent> events) {
        var calendar = new Calendar();
        calendar.add(new ProdId(PRODUCT));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(method);
        calendar.add(SWEDISH_TIME);
        events.forEach(calendar::add);
        calendar.validate();
        return calendar.toString();
    }
}
