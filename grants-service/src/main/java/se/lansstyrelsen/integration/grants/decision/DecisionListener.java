package se.lansstyrelsen.integration.grants.decision;

import java.time.LocalDate;
import se.lansstyrelsen.integration.grants.application.Matter;

/** A capability that goes on from a decision. Told in the transaction that makes it, once it is entered. */
public interface DecisionListener {

    /** @param standing what stands granted in the matter after the decision */
    void decided(Matter matter, Standing standing, LocalDate decidedOn);
}
