package se.lansstyrelsen.integration.collaboration.minutes;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import se.lansstyrelsen.integration.collaboration.forum.ForumTerms;
import se.lansstyrelsen.integration.collaboration.meeting.MeetingTerms;

/** What a forum decided, numbered within the forum and year; made when the minutes are verified. */
@Entity
@Table(name = "decision")
class Decision {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "meeting_id")
    private UUID meetingId;

    @Column(name = "forum_id")
    private UUID forumId;

    @Column(name = "item_id")
    private UUID itemId;

    private int year;

    private int number;

    private String text;

    @Column(name = "made_on")
    private LocalDate madeOn;

    protected Decision() {}

    Decision(MeetingTerms meeting, UUID itemId, int number, String text) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.meetingId = meeting.id();
        this.forumId = meeting.forumId();
        this.itemId = itemId;
        this.madeOn = meeting.day();
        this.year = madeOn.getYear();
        this.number = number;
        this.text = text;
    }

    DecisionWritten written() {
        return new DecisionWritten(id, meetingId, year, number);
    }

    DecisionWritten reword(String text) {
        this.text = text;
        return written();
    }

    DecisionMade made(ForumTerms forum) {
        return new DecisionMade(id, meetingId, forumId, forum.level(), forum.countyCode(), year, number, madeOn);
    }

    DecisionTerms terms() {
        return new DecisionTerms(id, meetingId, forumId, itemId, number + "/" + year, madeOn, text);
    }

    UUID meetingId() {
        return meetingId;
    }

    long version() {
        return version;
    }
}
