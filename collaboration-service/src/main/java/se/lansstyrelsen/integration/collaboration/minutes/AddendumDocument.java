package se.lansstyrelsen.integration.collaboration.minutes;

import io.quarkus.qute.TemplateInstance;

/** An addendum as it is read: the sentences of templates/AddendumDocument.html. @param ground of secrecy, or null */
record AddendumDocument(
        String title,
        String authority,
        String subject,
        String kind,
        String date,
        String forum,
        String meeting,
        String text,
        String ground)
        implements TemplateInstance {}
