package se.lansstyrelsen.integration.collaboration.goal;

import se.lansstyrelsen.integration.collaboration.CollaborationProblem;

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

    /** An own area is named, and only that. @throws se.lansstyrelsen.integration.kit.problem.ProblemException 422 */
    public void mustGoWith(String ownArea) {
        if ((this == OTHER) != (ownArea != null)) {
            throw CollaborationProblem.OWN_AREA_UNCLEAR.with(
                    "ownArea names the area when it is OTHER, and is left out otherwise.");
        }
    }
}
