package se.lansstyrelsen.integration.collaboration.goal;

/** The areas that goals are set and issues are raised in (områden). */
public enum Area {
    /** Arbetsmarknad och utbildning. */
    LABOUR_MARKET_AND_EDUCATION("Arbetsmarknad och utbildning"),
    /** Hälsa. */
    HEALTH("Hälsa"),
    /** Boende. */
    HOUSING("Boende"),
    /** Demokrati och jämlikhet. */
    DEMOCRACY_AND_EQUALITY("Demokrati och jämlikhet"),
    /** Statlig närvaro och tillgänglighet. */
    STATE_PRESENCE("Statlig närvaro"),
    /** Eget område, which is then named. */
    OTHER("Eget område");

    private final String swedish;

    Area(String swedish) {
        this.swedish = swedish;
    }

    public String swedish() {
        return swedish;
    }
}
