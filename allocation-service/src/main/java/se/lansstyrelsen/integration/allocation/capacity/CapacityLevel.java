package se.lansstyrelsen.integration.allocation.capacity;

/**
 * How good the capacity is. Four levels, as in the survey's scale from "inte alls" to "helt": without a middle, so that
 * each answer leans one way. They have an order and no distances, so they are counted and never averaged.
 */
public enum CapacityLevel {
    /** Låg. */
    LOW,
    /** Ganska låg. */
    RATHER_LOW,
    /** Ganska hög. */
    RATHER_HIGH,
    /** Hög. */
    HIGH
}
