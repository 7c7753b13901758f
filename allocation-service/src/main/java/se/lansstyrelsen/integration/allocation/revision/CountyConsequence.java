package se.lansstyrelsen.integration.allocation.revision;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a version of the national target means for a county beside the version it follows. */
@Schema(name = "CountyConsequence", description = "Vad ett ändrat länstal innebär för länet")
record CountyConsequence(
        String countyCode,
        @Schema(description = "Länstal before, null for the first version of a year", nullable = true)
                Integer formerQuota,
        @Schema(description = "Länstal of this version") int quota,
        @Schema(description = "quota - formerQuota", nullable = true) Integer change,
        @Schema(description = "Sum of the kommuntal that stand, null when none are decided", nullable = true)
                Integer decidedSum,
        @Schema(description = "Persons received; they stay and use up the quota first") int received,
        @Schema(description = "Persons assigned and not received") int open,
        @Schema(description = "quota - received, not below 0") int roomLeft,
        @Schema(description = "Open persons beyond the room left") int openBeyond,
        @Schema(description = "True when the decided sum falls below the county quota") boolean mustDecideAgain,
        @Schema(
                        description =
                                "MUST_RAISE: 7 § förordning (2016:39). MAY_LOWER: the county may revise, and planning for the earlier higher reception may be considered, 7 and 7 a §§ (SFS 2017:26)")
                Duty duty,
        @Schema(
                        description =
                                "First day on which quotas that reach the county quota were decided, counted from the version's recording or validity; null when there is none",
                        nullable = true)
                LocalDate decidedAgainOn) {

    /** Persons of a county. @param open assigned and not received */
    record Outcome(int received, int open) {

        static final Outcome NONE = new Outcome(0, 0);

        Outcome plus(Outcome other) {
            return new Outcome(received + other.received, open + other.open);
        }
    }

    static CountyConsequence of(
            String countyCode,
            Integer formerQuota,
            int quota,
            Integer decidedSum,
            Outcome outcome,
            LocalDate decidedAgainOn) {
        var roomLeft = Math.max(0, quota - outcome.received());
        var duty = Duty.of(formerQuota, quota, decidedSum);
        return new CountyConsequence(
                countyCode,
                formerQuota,
                quota,
                formerQuota == null ? null : (Integer) (quota - formerQuota),
                decidedSum,
                outcome.received(),
                outcome.open(),
                roomLeft,
                Math.max(0, outcome.open() - roomLeft),
                duty == Duty.MUST_RAISE,
                duty,
                decidedAgainOn);
    }
}
