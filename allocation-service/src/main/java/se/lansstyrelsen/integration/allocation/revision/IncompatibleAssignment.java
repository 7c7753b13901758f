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

/** An open assignment that the standing municipality quota has no room for. */
@Schema(name = "IncompatibleAssignment", description = "Anvisning som inte ryms i kommuntalet")
record IncompatibleAssignment(
        @Schema(description = "Migrationsverket's id of the assignment") String assignmentId,
        String municipalityCode,
        LocalDate decidedOn,
        @Schema(description = "Persons assigned and not received") int persons,
        @Schema(description = "The standing kommuntal") int quota,
        @Schema(description = "Persons received; they use up the quota first") int received,
        @Schema(description = "Persons there was room for when its turn came") int roomLeft,
        @Schema(
                        description =
                                "LAPSES: decided before the standing quota, with which it is incompatible (SFS 2017:27). OVER_ASSIGNED: decided under the standing quota and beyond it (överanvisning)")
                Reason reason,
        @Schema(description = "The decision that gave the municipality this quota") UUID quotaPlanId,
        LocalDate quotaDecidedOn) {

    /** Why it has no room. */
    enum Reason {
        /** Förfaller. */
        LAPSES,
        /** Överanvisning, which Migrationsverket makes only after the municipality's approval; it does not lapse. */
        OVER_ASSIGNED
    }

    /**
     * The assignments that do not fit. By the transition rule of SFS 2017:27 an assignment that has not been carried out
     * lapses when it is incompatible with the new kommuntal. The rule does not say which of several: as we read it,
     * received persons stay and use up the quota first, and the rest of the room goes to the open assignments in order
     * of decision, then id; one that does not fit wholly leaves the room to a later one that does. A municipality
     * without a stated quota has none to be incompatible with.
     *
     * @param standing the quota of each municipality
     * @param received persons received by municipality; absent means none
     */
    static List<IncompatibleAssignment> among(
            List<OpenAssignment> open, Map<String, StandingQuota> standing, Map<String, Integer> received) {
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
            if (used + assignment.persons() <= quota.quota()) {
                taken.put(code, used + assignment.persons());
            } else {
                incompatible.add(of(assignment, quota, received.getOrDefault(code, 0), quota.quota() - used));
            }
        }
        return incompatible;
    }

    private static IncompatibleAssignment of(
            OpenAssignment assignment, StandingQuota quota, int received, int roomLeft) {
        return new IncompatibleAssignment(
                assignment.assignmentId(),
                assignment.municipalityCode(),
                assignment.decidedOn(),
                assignment.persons(),
                quota.quota(),
                received,
                Math.max(0, roomLeft),
                assignment.decidedOn().isBefore(quota.decidedOn()) ? Reason.LAPSES : Reason.OVER_ASSIGNED,
                quota.quotaPlanId(),
                quota.decidedOn());
    }
}
