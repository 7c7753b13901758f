package se.lansstyrelsen.integration.kit.caller;

/** The roles a token may carry, as its {@code roles} claim spells them. */
public final class Role {

    /** Handläggare at a county board. */
    public static final String CASE_OFFICER = "case-officer";
    /** Beslutsfattare at a county board. */
    public static final String DECISION_MAKER = "decision-maker";
    /** Attestant. */
    public static final String PAYMENT_APPROVER = "payment-approver";
    /** The county boards' joint coordinator (samordnare). */
    public static final String COORDINATOR = "coordinator";
    /** A municipality's official or system. */
    public static final String MUNICIPALITY = "municipality";
    /** An applicant for state grants. */
    public static final String APPLICANT = "applicant";
    /** A member of a collaboration forum. */
    public static final String PARTICIPANT = "participant";
    /** Another agency's system, such as Migrationsverket's feed. */
    public static final String PARTNER = "partner";
    /** A reader outside the authorities: small numbers are withheld. */
    public static final String READER = "reader";
    /** Revisor: reads everything, changes nothing. */
    public static final String AUDITOR = "auditor";

    private Role() {}
}
