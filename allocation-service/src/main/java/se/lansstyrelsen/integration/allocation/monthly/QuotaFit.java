package se.lansstyrelsen.integration.allocation.monthly;

import se.lansstyrelsen.integration.allocation.AllocationProblem;

/**
 * A plan's sum beside the quota that stands. Beyond the quota a municipality is assigned persons only with its own
 * approval (överanvisning), so a later, lower quota makes a plan not fit without anybody having changed it.
 *
 * @param quota null where none is stated
 * @param approved persons beyond the quota that the municipality has approved
 */
record QuotaFit(int total, Integer quota, int approved) {

    /** Persons planned beyond the quota, approved or not; null where there is no quota. */
    Integer beyondQuota() {
        return quota == null ? null : (Integer) Math.max(0, total - quota);
    }

    /** Those of them that the municipality has not approved. */
    Integer notApproved() {
        return quota == null ? null : (Integer) Math.max(0, total - quota - approved);
    }

    /** Refuses what may not be recorded. @throws se.lansstyrelsen.integration.kit.problem.ProblemException 409, 422 */
    void mustHold() {
        if (quota == null) {
            throw AllocationProblem.NO_STANDING_QUOTA.with(
                    "No quota stands for the municipality and year. The county board decides it first.");
        }
        if (notApproved() > 0) {
            throw AllocationProblem.OVER_ASSIGNMENT_NOT_APPROVED.with(
                    "The plan sums to %d, which is %d too many: the quota is %d and the municipality has approved %d beyond it."
                            .formatted(total, notApproved(), quota, approved));
        }
    }
}
