package se.lansstyrelsen.integration.grants.attachment;

/** What an attachment (bilaga) to an application shows. */
public enum AttachmentKind {
    /** Intyg samverkanspart: that a partner takes part; one for each partner. */
    CERTIFICATE_OF_COLLABORATION,
    /** Stöddokument jämställdhet. */
    EQUALITY_SUPPORT,
    /** That the account is the applicant's. */
    BANK_PROOF,
    /** Fullmakt: that the signatory may sign. */
    POWER_OF_ATTORNEY,
    OTHER
}
