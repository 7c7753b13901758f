package se.lansstyrelsen.integration.collaboration;

import jakarta.mail.Address;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import se.lansstyrelsen.integration.embedded.EmbeddedStack;
import se.lansstyrelsen.integration.kit.Await;

/** What the tests' mail server has taken in for an address. */
public final class Mailbox {

    private static final Pattern LINK =
            Pattern.compile("https?://\\S+?(/(?:newsletter-subscriptions|activity-enrolments)/\\S+)");

    private Mailbox() {}

    public static List<MimeMessage> of(String address) {
        return EmbeddedStack.mail().received().stream()
                .filter(letter -> recipients(letter).contains(address))
                .toList();
    }

    /** The letter that makes them so many, once it has come. */
    public static MimeMessage await(String address, int letters) throws Exception {
        Await.until(
                letters + " letters to " + address,
                Duration.ofSeconds(30),
                () -> of(address).size() >= letters);
        return of(address).get(letters - 1);
    }

    private static List<String> recipients(MimeMessage letter) {
        try {
            return Arrays.stream(letter.getAllRecipients())
                    .map(Address::toString)
                    .toList();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    public static String header(MimeMessage letter, String name) {
        try {
            return letter.getHeader(name, null);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Each text of the letter by its media type. */
    public static String text(MimeMessage letter, String mediaType) {
        try {
            return parts(letter.getContent(), new ArrayList<>()).stream()
                    .filter(part -> isOf(part, mediaType))
                    .map(Mailbox::content)
                    .findFirst()
                    .orElse("");
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isOf(BodyPart part, String mediaType) {
        try {
            return part.isMimeType(mediaType);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String content(BodyPart part) {
        try {
            return new String(part.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<BodyPart> parts(Object content, List<BodyPart> found) throws MessagingException, IOException {
        if (content instanceof Multipart several) {
            for (var i = 0; i < several.getCount(); i++) {
                found.add(several.getBodyPart(i));
                parts(several.getBodyPart(i).getContent(), found);
            }
        }
        return found;
    }

    /** The path and query of the link to confirm or leave by. */
    public static String link(MimeMessage letter) {
        var found = LINK.matcher(text(letter, "text/plain"));
        if (!found.find()) {
            throw new IllegalStateException("no link in " + text(letter, "text/plain"));
        }
        return found.group(1);
    }
}
