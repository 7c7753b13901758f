package se.lansstyrelsen.integration.collaboration.activity;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.format.DateTimeFormatter;
import java.util.List;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import se.lansstyrelsen.integration.collaboration.activity.ActivityMails.ActivityMail;
import se.lansstyrelsen.integration.collaboration.mail.LetterContent;
import se.lansstyrelsen.integration.collaboration.mail.LetterKind;
import se.lansstyrelsen.integration.collaboration.mail.PublicAddress;
import se.lansstyrelsen.integration.kit.calendar.CalendarFile;
import se.lansstyrelsen.integration.kit.region.Regions;
import se.lansstyrelsen.integration.kit.text.Swedish;
import se.lansstyrelsen.integration.kit.time.StockholmTime;

/** Writes out what participants get: letters and calendar files. */
@ApplicationScoped
class ActivityPress {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH.mm", Swedish.LOCALE);

    private final PublicAddress address;

    ActivityPress(PublicAddress address) {
        this.address = address;
    }

    LetterContent placed(Activity activity, Enrolment enrolment) {
        return letter(activity, enrolment, "Du har en plats på " + title(activity) + ".", true, true);
    }

    LetterContent waiting(Activity activity, Enrolment enrolment, int placeInLine) {
        return letter(
                activity,
                enrolment,
                "Alla platser på " + title(activity) + " är tagna. Du står som nummer " + placeInLine
                        + " på reservlistan och får ett brev om det blir en plats.",
                false,
                true);
    }

    LetterContent changed(Activity activity, Enrolment enrolment) {
        return letter(
                activity, enrolment, "Tid, plats eller innehåll har ändrats för " + title(activity) + ".", true, true);
    }

    LetterContent cancelled(Activity activity, Enrolment enrolment) {
        return letter(
                activity, enrolment, title(activity) + " är inställt: " + activity.cancellationReason(), true, false);
    }

    private LetterContent letter(
            Activity activity, Enrolment enrolment, String message, boolean withCalendar, boolean canWithdraw) {
        var content = activity.content();
        var link = canWithdraw ? address.of("/activity-enrolments/" + enrolment.key() + "/withdrawal") : null;
        var online = withCalendar && canWithdraw ? content.onlineAddress() : null;
        var html = new ActivityMail(content.title(), message, time(activity), content.place(), online, link).render();
        var plain = message + "\n\n" + time(activity) + "\n" + content.place()
                + (online == null ? "" : "\nAnslut: " + online)
                + (link == null ? "\n" : "\n\nAvboka din plats: " + link + "\n");
        return new LetterContent(
                activity.countyCode(),
                LetterKind.ACTIVITY,
                content.title(),
                html,
                plain,
                withCalendar ? calendar(List.of(activity)) : null);
    }

    private static String title(Activity activity) {
        var kind =
                switch (activity.content().kind()) {
                    case SEMINAR -> "seminariet";
                    case CONFERENCE -> "konferensen";
                    case TRAINING -> "utbildningen";
                    case DIALOGUE -> "dialogen";
                };
        return kind + " ”" + activity.content().title() + "”";
    }

    private static String time(Activity activity) {
        var start = activity.content().startsAt().atZone(StockholmTime.ZONE);
        var end = activity.content().endsAt().atZone(StockholmTime.ZONE);
        return start.toLocalDate().equals(end.toLocalDate())
                ? Swedish.date(start.toLocalDate()) + " kl. " + CLOCK.format(start) + "–" + CLOCK.format(end)
                : Swedish.date(start.toLocalDate()) + " kl. " + CLOCK.format(start) + " till "
                        + Swedish.date(end.toLocalDate()) + " kl. " + CLOCK.format(end);
    }

    /** Without the online address, which only those who have a place are told. */
    String calendar(List<Activity> activities) {
        return CalendarFile.written(
                ImmutableMethod.PUBLISH, activities.stream().map(this::event).toList());
    }

    private VEvent event(Activity activity) {
        var content = activity.content();
        var event = CalendarFile.event(
                activity.id().toString(),
                activity.calendarSequence(),
                activity.changedAt(),
                content.startsAt(),
                content.endsAt(),
                content.title(),
                "Länsstyrelsen i "
                        + Regions.county(activity.countyCode()).orElseThrow().name());
        event.add(new Location(content.place()));
        event.add(new Description(content.aim()));
        event.add(CalendarFile.status(activity.state() == ActivityState.CANCELLED));
        return event;
    }
}
