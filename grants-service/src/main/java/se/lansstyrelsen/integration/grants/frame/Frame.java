package se.lansstyrelsen.integration.grants.frame;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.util.UUID;
import se.lansstyrelsen.integration.grants.GrantsProblem;
import se.lansstyrelsen.integration.grants.Ore;
import se.lansstyrelsen.integration.grants.scheme.Scheme;

/**
 * Tilldelade medel: what a county has for a scheme in a year. Compensation is given only as far as the money goes (i mån
 * av tillgång på medel, 7 § förordning 2010:1122; 3 § förordning 2016:1364), so nothing is entered that the frame cannot
 * bear. A refused operation leaves it as it was.
 */
@Entity
@Table(name = "frame")
class Frame {

    private static final BigDecimal NONE = Ore.ZERO;

    @Id
    private UUID id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private Scheme scheme;

    @Column(name = "year")
    private int year;

    @Column(name = "county_code")
    private String countyCode;

    @Column(name = "deciding_county")
    private String decidingCounty;

    private int entries;

    @Embedded
    private FrameStanding standing;

    protected Frame() {}

    /** A frame with nothing in it. @param decidingCounty code of the board that disposes of the money */
    Frame(FrameKey key, String decidingCounty) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.scheme = key.scheme();
        this.year = key.year();
        this.countyCode = key.countyCode();
        this.decidingCounty = decidingCounty;
        this.standing = FrameStanding.NOTHING;
    }

    /** Allots more, or less when the amount is negative; what is reserved or granted cannot be taken back. */
    FrameEntry allot(Booking booking) {
        if (booking.amount().signum() == 0) {
            throw GrantsProblem.AMOUNT_NOT_POSITIVE.with("A changed allotment must change something; 0 was sent.");
        }
        return enter(EntryKind.ALLOTTED, booking, NONE, null);
    }

    FrameEntry transferTo(Frame receiver, Booking booking) {
        booking.mustBePositive();
        return enter(EntryKind.TRANSFERRED_OUT, booking, NONE, receiver.id);
    }

    FrameEntry transferFrom(Frame giver, Booking booking) {
        booking.mustBePositive();
        return enter(EntryKind.TRANSFERRED_IN, booking, NONE, giver.id);
    }

    FrameEntry reserve(Booking booking) {
        booking.mustBePositive();
        return enter(EntryKind.RESERVED, booking, NONE, null);
    }

    /** @param ofMatter the sums of the matter's own entries, before */
    FrameEntry release(Booking booking, FrameStanding ofMatter) {
        return enterCovered(EntryKind.RELEASED, booking, ofMatter);
    }

    /** Grants: from the matter's own reservation first. @param ofMatter the sums of the matter's own entries, before */
    FrameEntry decide(Booking booking, FrameStanding ofMatter) {
        booking.mustBePositive();
        return enter(EntryKind.DECIDED, booking, booking.amount().min(ofMatter.reserved()), null);
    }

    /** Lowers what was granted, as far down as what is paid. @param ofMatter as in {@link #decide} */
    FrameEntry reduce(Booking booking, FrameStanding ofMatter) {
        return enterCovered(EntryKind.REDUCED, booking, ofMatter);
    }

    /** Pays out of what was granted. @param ofMatter as in {@link #decide} */
    FrameEntry pay(Booking booking, FrameStanding ofMatter) {
        return enterCovered(EntryKind.PAID, booking, ofMatter);
    }

    /** Takes back what was paid, so that it can be granted anew. @param ofMatter as in {@link #decide} */
    FrameEntry takeBack(Booking booking, FrameStanding ofMatter) {
        return enterCovered(EntryKind.RETURNED, booking, ofMatter);
    }

    private FrameEntry enterCovered(EntryKind kind, Booking booking, FrameStanding ofMatter) {
        booking.mustBePositive();
        if (!ofMatter.plus(kind, booking.amount(), NONE).isCovered()) {
            throw GrantsProblem.MORE_THAN_STANDS.with(
                    "%s kronor cannot be %s: on the frame %s stand %s reserved, %s granted, %s paid and %s returned for it."
                            .formatted(
                                    booking.amount(),
                                    kind,
                                    key(),
                                    ofMatter.reserved(),
                                    ofMatter.decided(),
                                    ofMatter.paid(),
                                    ofMatter.returned()));
        }
        return enter(kind, booking, NONE, null);
    }

    private FrameEntry enter(EntryKind kind, Booking booking, BigDecimal fromReservation, UUID counterpart) {
        var after = standing.plus(kind, booking.amount(), fromReservation);
        if (after.available().signum() < 0) {
            throw GrantsProblem.FRAME_EXHAUSTED.with("The frame %s has %s kronor left; %s more would be needed."
                    .formatted(key(), standing.available(), after.available().negate()));
        }
        standing = after;
        entries++;
        return new FrameEntry(id, entries, kind, booking, fromReservation, counterpart);
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    FrameKey key() {
        return new FrameKey(scheme, countyCode, year);
    }

    String decidingCounty() {
        return decidingCounty;
    }

    FrameStanding standing() {
        return standing;
    }
}
