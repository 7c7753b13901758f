package se.lansstyrelsen.integration.allocation.distribution;

/** How exact shares become whole persons (avrundning); neither is prescribed by law, so the model says which. */
public enum Method {
    /** Största restens metod: whole parts first, then one each to the largest remainders. */
    LARGEST_REMAINDER(false),
    /** Uddatalsmetoden (Sainte-Laguë, Webster): a larger total never takes a person from anybody. */
    ODD_NUMBERS(true);

    private final boolean monotone;

    Method(boolean monotone) {
        this.monotone = monotone;
    }

    /** Whether a larger total can never give a municipality fewer; otherwise a simulation reports whom it would. */
    public boolean promisesMonotoneTotal() {
        return monotone;
    }
}
