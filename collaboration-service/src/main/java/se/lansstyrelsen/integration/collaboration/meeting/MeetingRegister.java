package se.lansstyrelsen.integration.collaboration.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import se.lansstyrelsen.integration.kit.http.Versioned;
import se.lansstyrelsen.integration.kit.journal.Journal;
import se.lansstyrelsen.integration.kit.store.MatterLock;
import se.lansstyrelsen.integration.kit.time.StockholmTime;

/** The meetings, for what is written of them; called inside its transactions. */
@ApplicationScoped
public class MeetingRegister {

    private final Meetings meetings;
    private final MatterLock lock;
    private final Journal journal;
    private final Clock clock;

    MeetingRegister(Meetings meetings, MatterLock lock, Journal journal, Clock clock) {
        this.meetings = meetings;
        this.lock = lock;
        this.journal = journal;
        this.clock = clock;
    }

    /** One at a time writes what a meeting's minutes rest on; taken before the meeting is read. */
    public void take(UUID id) {
        lock.take("meeting " + id);
    }

    /** @throws se.lansstyrelsen.integration.kit.problem.ProblemException 404 */
    public Versioned<MeetingTerms> require(UUID id) {
        return versioned(meetings.require(id));
    }

    /** @throws se.lansstyrelsen.integration.kit.problem.ProblemException 404, 412 */
    public MeetingTerms require(UUID id, long expectedVersion) {
        return meetings.require(id, expectedVersion).terms();
    }

    /** The agenda's order was changed. @return the meeting's new version */
    public long agendaChanged(UUID id, long expectedVersion) {
        return move(meetings.require(id, expectedVersion), Meeting::reorder).version();
    }

    /** How each seat that was called was represented, by the seat's id. */
    public Map<UUID, Presence> presences(UUID id) {
        return meetings.require(id).attendance().stream()
                .collect(Collectors.toMap(Attendance::seatId, Attendance::presence));
    }

    /** The minutes are written (protokollfört). @throws se.lansstyrelsen.integration.kit.problem.ProblemException 404, 409, 412 */
    public Versioned<MeetingTerms> minuted(UUID id, long expectedVersion) {
        return move(meetings.require(id, expectedVersion), Meeting::minute);
    }

    /** The minutes are taken back before everybody has verified them. */
    public Versioned<MeetingTerms> takenBack(UUID id) {
        return move(meetings.require(id), Meeting::takeBack);
    }

    /** The last one named has verified the minutes (justerat). */
    public Versioned<MeetingTerms> verified(UUID id) {
        return move(meetings.require(id), Meeting::verify);
    }

    private Versioned<MeetingTerms> move(Meeting meeting, BiFunction<Meeting, Instant, MeetingMoved> how) {
        journal.append(how.apply(meeting, StockholmTime.now(clock)));
        meetings.flush();
        return versioned(meeting);
    }

    private static Versioned<MeetingTerms> versioned(Meeting meeting) {
        return new Versioned<>(meeting.terms(), meeting.version());
    }
}
