package se.lansstyrelsen.integration.collaboration.meeting;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import se.lansstyrelsen.integration.collaboration.forum.ForumRegister;
import se.lansstyrelsen.integration.collaboration.forum.ForumTerms;
import se.lansstyrelsen.integration.collaboration.meeting.MeetingViews.SeatPresence;
import se.lansstyrelsen.integration.collaboration.meeting.MeetingViews.SeriesMade;
import se.lansstyrelsen.integration.collaboration.seat.ForumAccess;
import se.lansstyrelsen.integration.collaboration.seat.SeatRegister;
import se.lansstyrelsen.integration.collaboration.seat.SeatTerms;
import se.lansstyrelsen.integration.kit.http.Versioned;
import se.lansstyrelsen.integration.kit.journal.Journal;
import se.lansstyrelsen.integration.kit.time.StockholmTime;

/** Plans, calls, holds and cancels meetings; one transaction a method. The forum's secretary or lead does it. */
@ApplicationScoped
class MeetingService {

    private final Meetings meetings;
    private final ForumRegister forums;
    private final SeatRegister seats;
    private final ForumAccess access;
    private final Instance<MeetingFollower> followers;
    private final Journal journal;
    private final Clock clock;

    MeetingService(
            Meetings meetings,
            ForumRegister forums,
            SeatRegister seats,
            ForumAccess access,
            Instance<MeetingFollower> followers,
            Journal journal,
            Clock clock) {
        this.meetings = meetings;
        this.forums = forums;
        this.seats = seats;
        this.access = access;
        this.followers = followers;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    Versioned<MeetingTerms> plan(UUID forumId, MeetingContent content) {
        var forum = kept(forumId);
        return versioned(planned(forum, null, content));
    }

    @Transactional
    SeriesMade plan(UUID forumId, MeetingSeries series) {
        var forum = kept(forumId);
        var seriesId = UuidCreator.getTimeOrderedEpoch();
        return new SeriesMade(
                seriesId,
                series.meetings().stream()
                        .map(content -> planned(forum, seriesId, content).terms())
                        .toList());
    }

    @Transactional
    Versioned<MeetingTerms> change(UUID id, long expectedVersion, MeetingContent content) {
        var meeting = kept(id, expectedVersion);
        journal.append(meeting.change(content, now()));
        mustExistThen(forums.require(meeting.terms().forumId()), meeting);
        return versioned(meeting);
    }

    @Transactional
    Versioned<MeetingTerms> call(UUID id, long expectedVersion) {
        var meeting = kept(id, expectedVersion);
        journal.append(meeting.call(now()));
        followers.forEach(follower -> follower.called(meeting.terms()));
        return versioned(meeting);
    }

    @Transactional
    Versioned<MeetingTerms> hold(UUID id, long expectedVersion, List<SeatPresence> presences) {
        var meeting = kept(id, expectedVersion);
        journal.append(meeting.hold(attendance(meeting.terms(), presences, true), now()));
        journal.append(held(meeting));
        return versioned(meeting);
    }

    @Transactional
    Versioned<MeetingTerms> cancel(UUID id, long expectedVersion, String reason) {
        var meeting = kept(id, expectedVersion);
        journal.append(meeting.cancel(reason, now()));
        followers.forEach(follower -> follower.cancelled(meeting.terms()));
        return versioned(meeting);
    }

    @Transactional
    Versioned<MeetingTerms> attend(UUID id, long expectedVersion, List<SeatPresence> presences) {
        var meeting = kept(id, expectedVersion);
        journal.append(meeting.attend(attendance(meeting.terms(), presences, false), now()));
        return versioned(meeting);
    }

    private Meeting planned(ForumTerms forum, UUID seriesId, MeetingContent content) {
        var meeting = new Meeting(forum.id(), seriesId, content, now());
        mustExistThen(forum, meeting);
        meetings.persist(meeting);
        journal.append(meeting.planned());
        return meeting;
    }

    private void mustExistThen(ForumTerms forum, Meeting meeting) {
        forums.mustBeActive(forum, meeting.terms().day());
    }

    private MeetingHeld held(Meeting meeting) {
        var forum = forums.require(meeting.terms().forumId());
        var present = meeting.attendance();
        return new MeetingHeld(
                meeting.id(),
                forum.id(),
                forum.level(),
                forum.countyCode(),
                meeting.terms().day(),
                (int) present.stream()
                        .map(Attendance::organisationId)
                        .distinct()
                        .count(),
                (int) present.stream()
                        .filter(one -> one.presence().isRepresented())
                        .map(Attendance::organisationId)
                        .distinct()
                        .count());
    }

    /** @param all whether seats that are not told of were absent */
    private List<Attendance> attendance(MeetingTerms meeting, List<SeatPresence> presences, boolean all) {
        var told = new HashMap<UUID, Presence>();
        for (var i = 0; i < presences.size(); i++) {
            var one = presences.get(i);
            var seat = seats.named(one.seatId(), meeting.forumId(), meeting.day(), "/attendance/" + i + "/seatId");
            told.put(seat.id(), one.presence());
        }
        return seats.on(meeting.forumId(), meeting.day()).stream()
                .filter(seat -> all || told.containsKey(seat.id()))
                .map(seat -> attendance(seat, told))
                .toList();
    }

    private static Attendance attendance(SeatTerms seat, HashMap<UUID, Presence> told) {
        return new Attendance(seat.id(), seat.organisationId(), told.getOrDefault(seat.id(), Presence.ABSENT));
    }

    private ForumTerms kept(UUID forumId) {
        var forum = forums.require(forumId);
        access.mustKeep(forum);
        return forum;
    }

    private Meeting kept(UUID id, long expectedVersion) {
        var meeting = meetings.require(id, expectedVersion);
        kept(meeting.terms().forumId());
        return meeting;
    }

    private Versioned<MeetingTerms> versioned(Meeting meeting) {
        meetings.flush();
        return new Versioned<>(meeting.terms(), meeting.version());
    }

    private Instant now() {
        return StockholmTime.now(clock);
    }
}
