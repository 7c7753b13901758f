package se.lansstyrelsen.integration.collaboration.agreement;

/** What an agreement is. */
public enum AgreementKind {
    /** Lokal överenskommelse (LÖK) on establishment between a municipality and those it works with. */
    LOCAL_AGREEMENT,
    OTHER
}
