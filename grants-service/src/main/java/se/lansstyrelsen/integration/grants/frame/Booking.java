package se.lansstyrelsen.integration.grants.frame;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import se.lansstyrelsen.integration.grants.GrantsProblem;

/**
 * What is asked of a frame.
 *
 * @param matterId the application it is for; null for money that is for no matter
 * @param amount kronor in whole öre, more than 0
 * @param reason in the caller's words, null where the matter tells it
 * @param by the caller's subject
 */
public record Booking(UUID matterId, BigDecimal amount, String reason, String by, Instant at) {

    public Booking {
        amount = amount.setScale(2);
    }

    /** For a matter, which tells the reason itself. */
    public static Booking of(UUID matterId, BigDecimal amount, String by, Instant at) {
        return new Booking(matterId, amount, null, by, at);
    }

    void mustBePositive() {
        if (amount.signum() <= 0) {
            throw GrantsProblem.AMOUNT_NOT_POSITIVE.with("The amount must be more than 0 kronor.");
        }
    }
}
