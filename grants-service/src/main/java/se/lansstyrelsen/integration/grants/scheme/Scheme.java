package se.lansstyrelsen.integration.grants.scheme;

/** The three state grants (statsbidrag) the county boards decide. */
public enum Scheme {
    /** 37 § förordning (2010:1122). */
    SECTION_37("Statlig ersättning enligt 37 § förordningen (2010:1122)", "37 §"),
    /** 37 a § förordning (2010:1122). */
    SECTION_37_A("Statlig ersättning enligt 37 a § förordningen (2010:1122)", "37 a §"),
    /** Tidiga insatser för asylsökande, förordning (2016:1364). */
    TIA("Statsbidrag till tidiga insatser för asylsökande enligt förordningen (2016:1364)", "TIA");

    private final String swedish;
    private final String shortSwedish;

    Scheme(String swedish, String shortSwedish) {
        this.swedish = swedish;
        this.shortSwedish = shortSwedish;
    }

    public String swedish() {
        return swedish;
    }

    /** As a table's heading says it. */
    public String shortSwedish() {
        return shortSwedish;
    }
}
