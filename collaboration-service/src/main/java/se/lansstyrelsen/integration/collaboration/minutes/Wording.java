package se.lansstyrelsen.integration.collaboration.minutes;

import java.time.format.DateTimeFormatter;
import se.lansstyrelsen.integration.collaboration.agenda.ItemKind;
import se.lansstyrelsen.integration.collaboration.meeting.MeetingTerms;
import se.lansstyrelsen.integration.collaboration.meeting.Presence;
import se.lansstyrelsen.integration.collaboration.seat.SeatRole;
import se.lansstyrelsen.integration.kit.text.Swedish;
import se.lansstyrelsen.integration.kit.time.StockholmTime;

/** The Swedish words of minutes. */
final class Wording {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("H.mm");

    private Wording() {}

    static String of(SeatRole role) {
        return switch (role) {
            case CHAIR -> "ordförande";
            case SECRETARY -> "sekreterare";
            case MEMBER -> "ledamot";
            case EXPERT -> "sakkunnig";
            case SUBSTITUTE -> "ersättare";
            case GUEST -> "inbjuden";
        };
    }

    static String of(ItemKind kind) {
        return switch (kind) {
            case EXTERNAL_MONITORING -> "Omvärldsbevakning";
            case SITUATION_ROUND -> "Lägesrunda";
            case INPUT_FROM_BELOW -> "Inspel";
            case DEEP_DIVE -> "Fördjupning";
            case DECISION -> "Beslutspunkt";
            case OTHER -> "Övrigt";
        };
    }

    static String of(Presence presence) {
        return switch (presence) {
            case PRESENT -> "på plats";
            case DIGITAL -> "digitalt";
            case SUBSTITUTED -> "genom ersättare";
            case ABSENT -> "frånvarande";
        };
    }

    /** {@code 14 februari 2024 kl. 9.00–12.00}. */
    static String time(MeetingTerms meeting) {
        var from = meeting.startsAt().atZone(StockholmTime.ZONE);
        var to = meeting.endsAt().atZone(StockholmTime.ZONE);
        var end = to.toLocalDate().equals(from.toLocalDate()) ? "" : Swedish.date(to.toLocalDate()) + " kl. ";
        return Swedish.date(from.toLocalDate()) + " kl. " + CLOCK.format(from) + "–" + end + CLOCK.format(to);
    }

    static String place(MeetingTerms meeting) {
        return switch (meeting.mode()) {
            case ON_SITE -> meeting.place();
            case DIGITAL -> "Digitalt";
            case MIXED -> meeting.place() + " och digitalt";
        };
    }
}
