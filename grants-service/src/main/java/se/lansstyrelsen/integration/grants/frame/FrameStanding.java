package se.lansstyrelsen.integration.grants.frame;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import se.lansstyrelsen.integration.grants.Ore;

/**
 * The sums of a frame, or of one matter's entries in it, in kronor. Always {@code allotted + returned = available +
 * reserved + decided}.
 *
 * @param allotted tilldelat, with what was transferred in and without what was transferred out
 * @param reserved set aside and not yet granted
 * @param decided granted, gross: what came back later is not taken off
 * @param paid paid out, gross
 * @param returned paid back to the frame
 * @param available left to reserve, grant or transfer; negative only in the sums of a matter
 */
@Embeddable
public record FrameStanding(
        BigDecimal allotted,
        BigDecimal reserved,
        BigDecimal decided,
        BigDecimal paid,
        BigDecimal returned,
        BigDecimal available) {

    static final FrameStanding NOTHING = new FrameStanding(zero(), zero(), zero(), zero(), zero(), zero());

    private static BigDecimal zero() {
        return Ore.ZERO;
    }

    /** These sums after an entry. @param fromReservation the part of a granted amount that was reserved before */
    FrameStanding plus(EntryKind kind, BigDecimal amount, BigDecimal fromReservation) {
        return switch (kind) {
            case ALLOTTED, TRANSFERRED_IN -> allot(amount);
            case TRANSFERRED_OUT -> allot(amount.negate());
            case RESERVED -> reserve(amount);
            case RELEASED -> reserve(amount.negate());
            case DECIDED -> reserve(fromReservation.negate()).decide(amount);
            case REDUCED -> decide(amount.negate());
            case PAID -> new FrameStanding(allotted, reserved, decided, paid.add(amount), returned, available);
            case RETURNED -> new FrameStanding(
                    allotted, reserved, decided, paid, returned.add(amount), available.add(amount));
        };
    }

    private FrameStanding allot(BigDecimal amount) {
        return new FrameStanding(allotted.add(amount), reserved, decided, paid, returned, available.add(amount));
    }

    private FrameStanding reserve(BigDecimal amount) {
        return new FrameStanding(allotted, reserved.add(amount), decided, paid, returned, available.subtract(amount));
    }

    private FrameStanding decide(BigDecimal amount) {
        return new FrameStanding(allotted, reserved, decided.add(amount), paid, returned, available.subtract(amount));
    }

    /** Whether nothing was released, paid or returned that was not reserved, granted or paid before. */
    boolean isCovered() {
        return reserved.signum() >= 0 && decided.compareTo(paid) >= 0 && paid.compareTo(returned) >= 0;
    }
}
