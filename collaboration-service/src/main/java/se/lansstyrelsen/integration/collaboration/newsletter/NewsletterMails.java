package se.lansstyrelsen.integration.collaboration.newsletter;

import io.quarkus.qute.TemplateInstance;
import java.util.List;

/** The letters and pages people meet, written out from the templates of the same names. */
final class NewsletterMails {

    private NewsletterMails() {}

    /** @param html of the text, already safe */
    record Told(String heading, String html) {}

    record NewsletterMail(String name, String sender, String title, String number, List<Told> articles, String leave)
            implements TemplateInstance {}

    record ConfirmationMail(String name, String sender, String link, int days) implements TemplateInstance {}

    /** @param button what the one thing to do is called, null when there is nothing to do */
    record SubscriptionPage(String title, String message, String button) implements TemplateInstance {}
}
