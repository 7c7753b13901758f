package se.lansstyrelsen.integration.collaboration.mail;

import java.util.UUID;

/**
 * Whom a letter goes to.
 *
 * @param sourceId of the subscription, enrolment or setting that it goes by
 * @param leaveLink where one request ends what the letter comes by (RFC 8058), or null
 */
public record Addressee(String email, UUID sourceId, String leaveLink) {}
