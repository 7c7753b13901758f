package se.lansstyrelsen.integration.collaboration.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import se.lansstyrelsen.integration.collaboration.forum.ForumRegister;
import se.lansstyrelsen.integration.collaboration.forum.ForumTerms;
import se.lansstyrelsen.integration.collaboration.meeting.MeetingViews.AttendanceView;
import se.lansstyrelsen.integration.collaboration.meeting.MeetingViews.OrganisationAttendance;
import se.lansstyrelsen.integration.collaboration.meeting.MeetingViews.PublicMeeting;
import se.lansstyrelsen.integration.collaboration.organisation.OrganisationRegister;
import se.lansstyrelsen.integration.collaboration.organisation.OrganisationTerms;
import se.lansstyrelsen.integration.collaboration.seat.ForumAccess;
import se.lansstyrelsen.integration.collaboration.seat.SeatRegister;
import se.lansstyrelsen.integration.kit.http.Versioned;
import se.lansstyrelsen.integration.kit.paging.Page;
import se.lansstyrelsen.integration.kit.paging.PageRequest;
import se.lansstyrelsen.integration.kit.problem.Problem;
import se.lansstyrelsen.integration.kit.time.StockholmTime;

/** Reads meetings, their invitations and who was there; one transaction a method. */
@ApplicationScoped
class MeetingReader {

    private final Meetings meetings;
    private final ForumRegister forums;
    private final SeatRegister seats;
    private final ForumAccess access;
    private final OrganisationRegister organisations;

    MeetingReader(
            Meetings meetings,
            ForumRegister forums,
            SeatRegister seats,
            ForumAccess access,
            OrganisationRegister organisations) {
        this.meetings = meetings;
        this.forums = forums;
        this.seats = seats;
        this.access = access;
        this.organisations = organisations;
    }

    @Transactional
    Versioned<MeetingTerms> read(UUID id) {
        var meeting = meetings.require(id);
        readable(meeting.terms().forumId());
        return new Versioned<>(meeting.terms(), meeting.version());
    }

    @Transactional
    Page<MeetingTerms> list(Meetings.Filter filter, PageRequest request) {
        return meetings.page(filter, access.readable().orElse(null), request).map(Meeting::terms);
    }

    @Transactional
    AttendanceView attendance(UUID id) {
        var meeting = meetings.require(id);
        readable(meeting.terms().forumId());
        var presences =
                meeting.attendance().stream().collect(Collectors.toMap(Attendance::seatId, Attendance::presence));
        return AttendanceView.of(
                seats.on(meeting.terms().forumId(), meeting.terms().day()), presences);
    }

    /** Organisations called between two days, those least represented first. */
    @Transactional
    List<OrganisationAttendance> attendance(UUID forumId, LocalDate from, LocalDate to) {
        readable(forumId);
        var counts = new AttendanceOverTime(meetings.heldIn(
                forumId,
                from.atStartOfDay(StockholmTime.ZONE).toInstant(),
                to.plusDays(1).atStartOfDay(StockholmTime.ZONE).toInstant()));
        return counts.by(organisations.byId(counts.organisations()).values().stream()
                .collect(Collectors.toMap(OrganisationTerms::id, OrganisationTerms::name)));
    }

    @Transactional
    String invitation(UUID id, String link) {
        var meeting = meetings.require(id);
        var forum = readable(meeting.terms().forumId());
        return Invitation.to(
                meeting, lead(forum), seats.on(forum.id(), meeting.terms().day()), link);
    }

    @Transactional
    String calendar(UUID forumId, String link) {
        return Invitation.published(meetings.ofForum(forumId), lead(readable(forumId)), link);
    }

    /** For anybody: the called and held meetings of a forum that is open to the public. */
    @Transactional
    Page<PublicMeeting> open(UUID forumId, PageRequest request) {
        var forum = forums.require(forumId);
        if (!forum.openToPublic()) {
            throw Problem.NOT_FOUND.with("The forum is not open to the public.");
        }
        return meetings.publicPage(forumId, request).map(meeting -> PublicMeeting.of(meeting.terms()));
    }

    private ForumTerms readable(UUID forumId) {
        var forum = forums.require(forumId);
        access.mustRead(forum);
        return forum;
    }

    private String lead(ForumTerms forum) {
        return organisations
                .byId(List.of(forum.leadOrganisationId()))
                .get(forum.leadOrganisationId())
                .name();
    }
}
