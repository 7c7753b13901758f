package se.lansstyrelsen.integration.allocation.revision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.lansstyrelsen.integration.allocation.settlement.OpenAssignments.OpenAssignment;

/** An open assignment that the standing municipality quota, and what is approved beyond it, has no room for. */
@Schema(name = "IncompatibleAssignment", description = "Anvisning som inte ryms i kommuntalet")
record IncompatibleAssignment(
        @Schema(description = "Migrationsverket's id of the assignment") String assignmentId,
        String municipalityCode,
        LocalDate decidedOn,
        @Schema(description = "Persons assigned and not received") int persons,
        @Schema(description = "The standing kommuntal") int quota,
        @Schema(description = "Persons beyond the quota that the municipality has approved (överanvisning)")
                int approvedBeyondQuota,
        @Schema(description = "Persons received; they use up the quota first") int received,
        @Schema(description = "Persons there was room for when its turn came") int roomLeft,
        @Schema(
                        description =
                                "LAPSES: the länstal was lowered after it was decided, and the quota decided on that has no room for it (SFS 2017:27). OVER_ASSIGNED: beyond the quota and what is approved beyond it, without such a revision between (överanvisning)")
                Reason reason,
        @Schema(description = "The decision that gave the municipality this quota") UUID quotaPlanId,
        LocalDate quotaDecidedOn) {

    /** Why it has no room. */
    enum Reason {
        /** Förfaller, by the transition rule (övergångsbestämmelsen) of SFS 2017:27, which is about a lowered länstal. */
        LAPSES,
        /** Överanvisning, which Migrationsverket makes only after the municipality's approval; it does not lapse. */
        OVER_ASSIGNED
    }

    /**
     * The assignments that do not fit. By the transition rule of SFS 2017:27 an assignment that has not been carried out
     * lapses when it is incompatible with the new kommuntal. The rule does not say which of several: as we read it,
     * received persons stay and use up the quota first, and the rest of the room goes to the open assignments in order
     * of decision, then id; one that does not fit wholly leaves the room to a later one that does. A municipality
     * without a stated quota has none to be incompatible with, and what it has approved beyond the quota is room too.
     *
     * @param standing the quota of each municipality
     * @param approved persons beyond the quota by municipality; absent means none
     * @param received persons received by municipality; absent means none
     * @param lowerings of the year's länstal; without one between nothing lapses
     */
    static List<IncompatibleAssignment> among(
            List<OpenAssignment> open,
            Map<String, StandingQuota> standing,
            Map<String, Integer> approved,
            Map<String, Integer> received,
            Lowerings lowerings) {
        var taken = new HashMap<String, Integer>();
        var incompatible = new ArrayList<IncompatibleAssignment>();
        var inOrder = open.stream()
                .sorted(Comparator.comparing(OpenAssignment::municipalityCode)
                        .thenComparing(OpenAssignment::decidedOn)
                        .thenComparing(OpenAssignment::assignmentId))
                .toList();
        for (var assignment : inOrder) {
            var code = assignment.municipalityCode();
            var quota = standing.get(code);
            if (quota == null) {
                continue;
            }
            var used = taken.computeIfAbsent(code, absent -> received.getOrDefault(absent, 0));
            var beyond = approved.getOrDefault(code, 0);
            var roomLeft = quota.quota() + beyond - used;
            if (assignment.persons() <= roomLeft) {
                taken.put(code, used + assignment.persons());
            } else {
                var lapses = lowerings.liesBetween(code.substring(0, 2), assignment.decidedOn(), quota.decidedOn());
                incompatible.add(new IncompatibleAssignment(
                        assignment.assignmentId(),
                        code,
                        assignment.decidedOn(),
                        assignment.persons(),
                        quota.quota(),
                        beyond,
                        received.getOrDefault(code, 0),
                        Math.max(0, roomLeft),
                        lapses ? Reason.LAPSES : Reason.OVER_ASSIGNED,
                        quota.quotaPlanId(),
                        quota.decidedOn()));
            }
        }
        return incompatible;
    }
}
