package se.lansstyrelsen.integration.allocation.distribution;

/** What a variable does to a municipality's share. */
public enum Effect {
    /** The share follows the value: twice the inhabitants, twice the share. */
    PROPORTIONAL,
    /**
     * Utjämnande: the share follows what is missing to the highest value per unit of another variable. For earlier
     * reception relative to inhabitants that is how many more the municipality would have had to receive to have as
     * many per inhabitant as the one that received most.
     */
    EVENING
}
