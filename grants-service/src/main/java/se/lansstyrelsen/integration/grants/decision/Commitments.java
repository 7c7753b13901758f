package se.lansstyrelsen.integration.grants.decision;

import java.math.BigDecimal;
import java.util.UUID;

/** Money that a decision may not go below: what is paid of a grant and what is on its way; told by the capability that pays. */
public interface Commitments {

    /** SEK, 0 when nothing is paid or on its way. */
    BigDecimal committed(UUID applicationId);
}
