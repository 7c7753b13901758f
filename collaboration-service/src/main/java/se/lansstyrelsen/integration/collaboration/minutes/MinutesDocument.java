package se.lansstyrelsen.integration.collaboration.minutes;

import io.quarkus.qute.TemplateInstance;
import java.util.List;

/**
 * Minutes as they are read: the sentences of templates/MinutesDocument.html.
 *
 * @param draft whether anybody has still to verify them
 * @param secretary who kept them, null when the forum has no secretary
 */
record MinutesDocument(
        String title,
        String authority,
        String subject,
        String kind,
        String date,
        String forum,
        String time,
        String place,
        boolean draft,
        List<Person> present,
        List<Person> absent,
        List<Point> points,
        List<Task> tasks,
        String secretary,
        List<Signature> signatures)
        implements TemplateInstance {

    /** Who took part, and as what. */
    record Person(String organisation, String name, String role, String how) {}

    /** An item with what was said and decided. @param ground of secrecy, null when everything is told */
    record Point(
            int number,
            String title,
            String kind,
            String presenter,
            String note,
            List<Resolution> decisions,
            boolean postponed,
            String ground) {}

    record Resolution(String number, String text) {}

    record Task(String title, String organisation, String due) {}

    /** A verifier (justerare) and when it verified, null until then. */
    record Signature(String organisation, String name, String when, String comment) {}
}
