package se.lansstyrelsen.integration.collaboration.mail;

/**
 * A letter to be sent. Where {@link #LEAVE} stands in a text, each addressee's own link to leave by is put.
 *
 * @param countyCode whose letter it is, null for all boards'
 * @param calendar an iCalendar text that goes along, or null
 */
public record LetterContent(
        String countyCode, LetterKind kind, String subject, String html, String plain, String calendar) {

    public static final String LEAVE = "https://leave.invalid/";
}
