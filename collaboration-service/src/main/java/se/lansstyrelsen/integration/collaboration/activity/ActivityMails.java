package se.lansstyrelsen.integration.collaboration.activity;

import io.quarkus.qute.TemplateInstance;

/** The letters and the page participants meet, written out from the templates of the same names. */
final class ActivityMails {

    private ActivityMails() {}

    /** @param message what it is about in one sentence @param link where to withdraw, null when there is no use */
    record ActivityMail(String title, String message, String time, String place, String online, String link)
            implements TemplateInstance {}

    /** @param button what the one thing to do is called, null when there is nothing to do */
    record WithdrawalPage(String title, String message, String button) implements TemplateInstance {}
}
