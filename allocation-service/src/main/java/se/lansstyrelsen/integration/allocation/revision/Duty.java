package se.lansstyrelsen.integration.allocation.revision;

/** What a version of the national target asks of a county that has decided its municipality quotas. */
enum Duty {
    /** The quotas together fall below the new länstal, which they may not: 7 § förordning (2016:39). */
    MUST_RAISE,
    /**
     * The länstal was lowered below what is decided, and the quotas may be revised: 7 § förordning (2016:39). The
     * planning for the earlier higher reception may be considered: 7 a § (SFS 2017:26).
     */
    MAY_LOWER,
    NONE;

    /**
     * The duty of a county.
     *
     * @param formerQuota länstal before, null for the first version of a year
     * @param decidedSum sum of the kommuntal that stand, null when none are decided: then 5 § and not a revision
     */
    static Duty of(Integer formerQuota, int quota, Integer decidedSum) {
        if (decidedSum == null) {
            return NONE;
        }
        if (decidedSum < quota) {
            return MUST_RAISE;
        }
        return formerQuota != null && quota < formerQuota && decidedSum > quota ? MAY_LOWER : NONE;
    }
}
