package se.lansstyrelsen.integration.collaboration.course;

import io.quarkus.qute.TemplateInstance;
import java.util.List;

/** A diploma as it is read: the sentences of templates/DiplomaDocument.html. */
record DiplomaDocument(
        String title,
        String authority,
        String subject,
        String kind,
        String date,
        String name,
        String course,
        List<String> parts,
        String number,
        String address)
        implements TemplateInstance {}
