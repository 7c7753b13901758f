package se.lansstyrelsen.integration.grants.scheme;

/** What kind of body an applicant (sökande) is; whether it may apply is the scheme's to say. */
public enum ApplicantKind {
    MUNICIPALITY("kommun"),
    MUNICIPAL_FEDERATION("kommunalförbund"),
    ASSOCIATION("ideell förening"),
    FAITH_COMMUNITY("registrerat trossamfund"),
    STUDY_ASSOCIATION("studieförbund"),
    /** Foundations, companies and others: no scheme admits them, but what they send in is registered and answered. */
    OTHER("annan organisation");

    private final String swedish;

    ApplicantKind(String swedish) {
        this.swedish = swedish;
    }

    public String swedish() {
        return swedish;
    }
}
