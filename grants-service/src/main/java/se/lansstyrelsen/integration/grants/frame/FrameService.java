package se.lansstyrelsen.integration.grants.frame;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.lansstyrelsen.integration.grants.GrantsProblem;
import se.lansstyrelsen.integration.grants.frame.FrameViews.EntryView;
import se.lansstyrelsen.integration.grants.frame.FrameViews.FrameView;
import se.lansstyrelsen.integration.grants.frame.FrameViews.NewAllotment;
import se.lansstyrelsen.integration.grants.frame.FrameViews.NewFrame;
import se.lansstyrelsen.integration.grants.frame.FrameViews.NewFrameTransfer;
import se.lansstyrelsen.integration.grants.frame.FrameViews.NewReservation;
import se.lansstyrelsen.integration.grants.scheme.Schemes;
import se.lansstyrelsen.integration.kit.caller.Caller;
import se.lansstyrelsen.integration.kit.http.ExpectedVersion;
import se.lansstyrelsen.integration.kit.http.Versioned;
import se.lansstyrelsen.integration.kit.journal.Journal;
import se.lansstyrelsen.integration.kit.paging.Page;
import se.lansstyrelsen.integration.kit.paging.PageRequest;
import se.lansstyrelsen.integration.kit.problem.Fault;
import se.lansstyrelsen.integration.kit.problem.Problem;
import se.lansstyrelsen.integration.kit.region.Regions;
import se.lansstyrelsen.integration.kit.store.UniqueRows;
import se.lansstyrelsen.integration.kit.time.StockholmTime;

/** What a county board does with its frames itself, outside any matter's decision; one transaction a method. */
@ApplicationScoped
class FrameService {

    private final Frames frames;
    private final FrameEntries entries;
    private final Schemes schemes;
    private final Journal journal;
    private final Caller caller;
    private final Clock clock;

    FrameService(Frames frames, FrameEntries entries, Schemes schemes, Journal journal, Caller caller, Clock clock) {
        this.frames = frames;
        this.entries = entries;
        this.schemes = schemes;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    Versioned<FrameView> open(NewFrame asked) {
        var key = asked.key();
        Regions.mustBeCounty(key.countyCode(), "/countyCode");
        var rules = schemes.on(key.scheme(), LocalDate.of(key.year(), 12, 31));
        var frame = new Frame(key, rules.decidingCounty(key.countyCode()));
        caller.mustActForCounty(frame.decidingCounty());
        var entry = frame.allot(booking(null, asked.allotted(), null));
        UniqueRows.keep(
                () -> frames.persistAndFlush(frame),
                () -> GrantsProblem.FRAME_EXISTS.with("There is a frame " + key + " already. Change its allotment."));
        entries.persist(entry);
        journal.append(allotted(frame, entry));
        return versioned(frame);
    }

    @Transactional
    Versioned<FrameView> allot(UUID id, long expectedVersion, NewAllotment asked) {
        var frame = locked(id);
        ExpectedVersion.check(expectedVersion, frame.version());
        var entry = frame.allot(booking(null, asked.amount(), asked.reason()));
        entries.persist(entry);
        journal.append(allotted(frame, entry));
        return versioned(frame);
    }

    @Transactional
    Versioned<FrameView> transfer(UUID id, long expectedVersion, NewFrameTransfer asked) {
        Regions.mustBeCounty(asked.toCountyCode(), "/toCountyCode");
        var key = frames.requireKey(id);
        caller.mustActForCounty(
                schemes.on(key.scheme(), LocalDate.of(key.year(), 12, 31)).decidingCounty(key.countyCode()));
        if (key.countyCode().equals(asked.toCountyCode())) {
            throw Problem.RULE_BROKEN.with(
                    "A transfer goes to another county.",
                    List.of(new Fault("/toCountyCode", "is the frame's own county")));
        }
        var receiverId = frames.requireId(new FrameKey(key.scheme(), asked.toCountyCode(), key.year()));
        frames.lock(id, receiverId);
        var giver = locked(id);
        ExpectedVersion.check(expectedVersion, giver.version());
        var receiver = frames.require(receiverId);
        var booking = booking(null, asked.amount(), asked.reason());
        entries.persist(giver.transferTo(receiver, booking), receiver.transferFrom(giver, booking));
        journal.append(new FrameTransferred(
                id,
                receiverId,
                key.scheme().name(),
                key.year(),
                key.countyCode(),
                asked.toCountyCode(),
                booking.amount()));
        return versioned(giver);
    }

    @Transactional
    Versioned<FrameView> reserve(UUID id, NewReservation asked) {
        var frame = locked(id);
        return reserved(frame, frame.reserve(booking(asked.matterId(), asked.amount(), asked.reason())));
    }

    @Transactional
    Versioned<FrameView> release(UUID id, NewReservation asked) {
        var frame = locked(id);
        var booking = booking(asked.matterId(), asked.amount(), asked.reason());
        return reserved(frame, frame.release(booking, entries.ofMatter(id, asked.matterId())));
    }

    @Transactional
    Versioned<FrameView> read(UUID id) {
        var frame = readable(id);
        return new Versioned<>(FrameView.of(frame), frame.version());
    }

    @Transactional
    Page<FrameView> list(Frames.Filter filter, PageRequest request) {
        return frames.page(filter, caller, request).map(FrameView::of);
    }

    @Transactional
    Page<EntryView> entries(UUID id, PageRequest request) {
        return entries.page(readable(id).id(), request).map(EntryView::of);
    }

    private Frame readable(UUID id) {
        var frame = frames.require(id);
        if (!caller.mayActForCounty(frame.key().countyCode())) {
            caller.mustActForCounty(frame.decidingCounty());
        }
        return frame;
    }

    private Frame locked(UUID id) {
        var frame = frames.requireLocked(id);
        caller.mustActForCounty(frame.decidingCounty());
        return frame;
    }

    private Versioned<FrameView> reserved(Frame frame, FrameEntry entry) {
        entries.persist(entry);
        journal.append(new FrameReservationChanged(frame.id(), entry.kind().name(), entry.amount(), entry.matterId()));
        return versioned(frame);
    }

    private static FrameAllotted allotted(Frame frame, FrameEntry entry) {
        var key = frame.key();
        return new FrameAllotted(
                frame.id(),
                key.scheme().name(),
                key.year(),
                key.countyCode(),
                entry.amount(),
                frame.standing().allotted());
    }

    private Booking booking(UUID matter, BigDecimal amount, String reason) {
        var stripped = reason == null ? null : reason.strip();
        return new Booking(matter, amount, stripped, caller.subject(), StockholmTime.now(clock));
    }

    private Versioned<FrameView> versioned(Frame frame) {
        frames.flush();
        return new Versioned<>(FrameView.of(frame), frame.version());
    }
}
