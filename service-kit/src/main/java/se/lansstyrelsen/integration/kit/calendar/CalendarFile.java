package se.lansstyrelsen.integration.kit.calendar;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
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
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import se.lansstyrelsen.integration.kit.time.StockholmTime;

/** Calendar files (RFC 5545) in Swedish time: the same UID through an event's changes, a higher SEQUENCE each time. */
public final class CalendarFile {

    public static final String MEDIA_TYPE = "text/calendar";

    private static final String PRODUCT = "-//Länsstyrelserna//Integration//SV";
    private static final URI NOBODY_TO_ANSWER = URI.create("mailto:noreply@lansstyrelsen.se");

    private static final VTimeZone SWEDISH_TIME = swedishTime();

    private CalendarFile() {}

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

    /**
     * An event with what every one of ours has.
     *
     * @param uid unique among all, without the domain
     * @param organiser whose event it is, by name
     */
    public static VEvent event(
            String uid,
            int sequence,
            Instant changedAt,
            Instant startsAt,
            Instant endsAt,
            String title,
            String organiser) {
        return described(new VEvent(inSweden(startsAt), inSweden(endsAt), title), uid, sequence, changedAt, organiser);
    }

    /** An event that takes the whole day, such as the last day of something. */
    public static VEvent day(
            String uid, int sequence, Instant changedAt, LocalDate day, String title, String organiser) {
        return described(new VEvent(day, title), uid, sequence, changedAt, organiser);
    }

    private static VEvent described(VEvent event, String uid, int sequence, Instant changedAt, String organiser) {
        event.replace(new DtStamp(changedAt));
        event.add(new Uid(uid + "@integration.lansstyrelsen.se"));
        event.add(new Sequence(sequence));
        event.add(new Organizer(new ParameterList(List.of(new Cn(organiser))), NOBODY_TO_ANSWER));
        return event;
    }

    public static Status status(boolean cancelled) {
        return cancelled ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED;
    }

    private static ZonedDateTime inSweden(Instant time) {
        return time.atZone(StockholmTime.ZONE);
    }

    public static String written(Method method, List<VEvent> events) {
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
