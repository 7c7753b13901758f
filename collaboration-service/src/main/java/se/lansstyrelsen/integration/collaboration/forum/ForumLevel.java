package se.lansstyrelsen.integration.collaboration.forum;

import java.util.Set;

/** The four levels of collaboration (nivåer), and the groups that work under any of them. */
public enum ForumLevel {
    /** Nationell, som samverkansdelegationen. */
    NATIONAL,
    /** Regional (länsövergripande), ett läns råd eller samråd. */
    REGIONAL,
    /** Delregional. */
    SUBREGIONAL,
    /** Lokal. */
    LOCAL,
    /** Arbetsgrupp, with a mandate and a last day. */
    WORKING_GROUP;

    /** Levels its parent may have; empty when it has none. */
    Set<ForumLevel> parents() {
        return switch (this) {
            case NATIONAL -> Set.of();
            case REGIONAL -> Set.of(NATIONAL);
            case SUBREGIONAL -> Set.of(REGIONAL);
            case LOCAL -> Set.of(SUBREGIONAL, REGIONAL);
            case WORKING_GROUP -> Set.of(values());
        };
    }
}
