package se.lansstyrelsen.integration.collaboration.mail;

/** What a letter is about. Newsletters wait while others go first. */
public enum LetterKind {
    NEWSLETTER,
    CONFIRMATION,
    ACTIVITY,
    NOTIFICATION
}
