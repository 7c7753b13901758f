package se.lansstyrelsen.integration.grants.frame;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Optional;
import java.util.UUID;
import se.lansstyrelsen.integration.grants.scheme.Scheme;

/**
 * The frames for the capabilities that grant, pay and reclaim; called inside their transactions, which journal what they
 * did. Each change holds the frame's row until the transaction ends; one that touches the frames of several years takes
 * the earliest first, so that no two wait for each other.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class FrameLedger {

    private final Frames frames;
    private final FrameEntries entries;

    FrameLedger(Frames frames, FrameEntries entries) {
        this.frames = frames;
        this.entries = entries;
    }

    /**
     * Grants: the matter's own reservation first, then what is available.
     *
     * @throws se.lansstyrelsen.integration.kit.problem.ProblemException 422 frame-exhausted, 409 no-frame
     */
    public FrameStanding charge(FrameKey key, Booking booking) {
        var frame = frames.requireLocked(key);
        // The commonest frame has no reservations, and then there is no sum to ask for.
        var ofMatter = frame.standing().reserved().signum() == 0
                ? FrameStanding.NOTHING
                : entries.ofMatter(frame.id(), booking.matterId());
        return kept(frame, frame.decide(booking, ofMatter));
    }

    /**
     * Lowers what was granted by an amount, as far down as what is paid.
     *
     * @throws se.lansstyrelsen.integration.kit.problem.ProblemException 422 more-than-stands, 409 no-frame
     */
    public FrameStanding reduce(FrameKey key, Booking booking) {
        var frame = frames.requireLocked(key);
        return kept(frame, frame.reduce(booking, ofMatter(frame, booking)));
    }

    /**
     * Records a payment of what was granted.
     *
     * @throws se.lansstyrelsen.integration.kit.problem.ProblemException 422 more-than-stands, 409 no-frame
     */
    public FrameStanding pay(FrameKey key, Booking booking) {
        var frame = frames.requireLocked(key);
        return kept(frame, frame.pay(booking, ofMatter(frame, booking)));
    }

    /**
     * Records money paid back, which becomes available again; not for a year that is over, whose money returns to the state.
     *
     * @throws se.lansstyrelsen.integration.kit.problem.ProblemException 422 more-than-stands, 409 no-frame
     */
    public FrameStanding returned(FrameKey key, Booking booking) {
        var frame = frames.requireLocked(key);
        return kept(frame, frame.takeBack(booking, ofMatter(frame, booking)));
    }

    /**
     * Gives up a reservation of the matter's, or a part of it.
     *
     * @throws se.lansstyrelsen.integration.kit.problem.ProblemException 422 more-than-stands, 409 no-frame
     */
    public FrameStanding release(FrameKey key, Booking booking) {
        var frame = frames.requireLocked(key);
        return kept(frame, frame.release(booking, ofMatter(frame, booking)));
    }

    /**
     * The frame a matter is charged on. For 37 a § that is the part of Jönköping's money set aside for the county concerned,
     * where it has set one aside, otherwise the deciding board's own. What the matter is charged on already stays.
     *
     * @param concernedCounty code of the applicant's county
     */
    public FrameKey chargedFor(Scheme scheme, String decidingCounty, String concernedCounty, int year, UUID matterId) {
        var own = new FrameKey(scheme, decidingCounty, year);
        var setAside = new FrameKey(scheme, concernedCounty, year);
        if (scheme != Scheme.SECTION_37_A || frames.standing(setAside).isEmpty()) {
            return own;
        }
        var standsOnOwn = frames.standing(own).isPresent()
                && ofMatter(own, matterId).decided().signum() > 0;
        return standsOnOwn ? own : setAside;
    }

    /** How a frame stands, without holding it; empty when the county has none. */
    public Optional<FrameStanding> standing(FrameKey key) {
        return frames.standing(key);
    }

    /** What stands on a frame for one matter. @throws se.lansstyrelsen.integration.kit.problem.ProblemException 409 no-frame */
    public FrameStanding ofMatter(FrameKey key, UUID matterId) {
        return entries.ofMatter(frames.requireId(key), matterId);
    }

    private FrameStanding ofMatter(Frame frame, Booking booking) {
        return entries.ofMatter(frame.id(), booking.matterId());
    }

    private FrameStanding kept(Frame frame, FrameEntry entry) {
        entries.persist(entry);
        return frame.standing();
    }
}
