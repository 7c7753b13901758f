package se.lansstyrelsen.integration.collaboration.newsletter;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.stream.Collectors;
import se.lansstyrelsen.integration.collaboration.mail.LetterContent;
import se.lansstyrelsen.integration.collaboration.mail.LetterKind;
import se.lansstyrelsen.integration.collaboration.mail.PublicAddress;
import se.lansstyrelsen.integration.collaboration.newsletter.NewsletterMails.ConfirmationMail;
import se.lansstyrelsen.integration.collaboration.newsletter.NewsletterMails.NewsletterMail;
import se.lansstyrelsen.integration.collaboration.newsletter.NewsletterMails.Told;
import se.lansstyrelsen.integration.kit.document.Markdown;
import se.lansstyrelsen.integration.kit.region.Regions;
import se.lansstyrelsen.integration.kit.text.Swedish;

/** Writes out newsletters and the letters around them. */
@ApplicationScoped
class NewsletterPress {

    private final PublicAddress address;

    NewsletterPress(PublicAddress address) {
        this.address = address;
    }

    LetterContent letter(Newsletter newsletter, NewsletterIssue issue, int number) {
        return new LetterContent(
                newsletter.countyCode(),
                LetterKind.NEWSLETTER,
                newsletter.name() + " nr " + number + ": " + issue.title(),
                page(newsletter, issue, Optional.of(number), LetterContent.LEAVE),
                plain(issue),
                null);
    }

    /** As it is read on the web, where nobody is to leave. */
    String page(Newsletter newsletter, NewsletterIssue issue) {
        return page(newsletter, issue, Optional.ofNullable(issue.number()), null);
    }

    private static String page(Newsletter newsletter, NewsletterIssue issue, Optional<Integer> number, String leave) {
        return new NewsletterMail(
                        newsletter.name(),
                        sender(newsletter),
                        issue.title(),
                        number.map(one -> "nr " + one).orElse("utkast"),
                        issue.articles().stream()
                                .map(article -> new Told(article.heading(), Markdown.html(article.text())))
                                .toList(),
                        leave)
                .render();
    }

    private static String plain(NewsletterIssue issue) {
        return issue.articles().stream()
                .map(article -> article.heading().toUpperCase(Swedish.LOCALE) + "\n\n" + Markdown.plain(article.text()))
                .collect(Collectors.joining(
                        "\n\n",
                        issue.title() + "\n\n",
                        "\n\n--\nAvsluta prenumerationen: " + LetterContent.LEAVE + "\n"));
    }

    LetterContent confirmation(Newsletter newsletter, Subscription subscription, int days) {
        var link = address.of("/newsletter-subscriptions/" + subscription.key() + "/confirmation");
        return new LetterContent(
                newsletter.countyCode(),
                LetterKind.CONFIRMATION,
                "Bekräfta din prenumeration på " + newsletter.name(),
                new ConfirmationMail(newsletter.name(), sender(newsletter), link, days).render(),
                "Bekräfta att du vill ha nyhetsbrevet " + newsletter.name() + " från " + sender(newsletter) + ":\n\n"
                        + link + "\n\nVar det inte du som anmälde adressen behöver du inte göra något.\n",
                null);
    }

    String leaveLink(Subscription subscription) {
        return address.of("/newsletter-subscriptions/" + subscription.key() + "/leaving");
    }

    private static String sender(Newsletter newsletter) {
        return newsletter.countyCode() == null
                ? "länsstyrelserna"
                : "Länsstyrelsen i "
                        + Regions.county(newsletter.countyCode()).orElseThrow().name();
    }
}
