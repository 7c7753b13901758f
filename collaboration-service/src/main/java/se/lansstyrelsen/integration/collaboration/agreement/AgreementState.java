package se.lansstyrelsen.integration.collaboration.agreement;

/** Where an agreement is on a day (överenskommelsens läge). */
public enum AgreementState {
    /** Not yet in force. */
    COMING,
    IN_FORCE,
    /** Uppsagd, and still in force until its last day. */
    NOTICED,
    ENDED
}
