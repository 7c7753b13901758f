package se.lansstyrelsen.integration.grants.scheme;

/** Whom the efforts are for (målgrupp); a call may narrow its scheme's groups. */
public enum TargetGroup {
    /** 5–5 b §§ förordning (2010:1122). */
    PERMIT_HOLDERS("Personer med uppehållstillstånd enligt 5–5 b §§ förordningen (2010:1122)"),
    /** Under lag (1994:137). */
    UNACCOMPANIED_CHILDREN("Ensamkommande barn som omfattas av lagen (1994:137)"),
    /** All others under lag (1994:137), which 37 § leaves out. */
    ASYLUM_SEEKERS("Asylsökande som omfattas av lagen (1994:137)"),
    /** Massflykt. */
    TEMPORARY_PROTECTION("Personer med tillfälligt skydd enligt massflyktsdirektivet"),
    /** 3 § förordning (2016:1364). */
    ADULTS_IN_RECEPTION("Personer som fyllt 18 år och är asylsökande eller bor kvar i anläggningsboende");

    private final String swedish;

    TargetGroup(String swedish) {
        this.swedish = swedish;
    }

    public String swedish() {
        return swedish;
    }
}
