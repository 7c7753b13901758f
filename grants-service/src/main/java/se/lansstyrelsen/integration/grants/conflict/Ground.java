package se.lansstyrelsen.integration.grants.conflict;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why an officer may be partial (jävsgrund), the points of 16 § förvaltningslagen (2017:900). */
@Schema(nullable = true)
public enum Ground {
    /** 1: is a party, or is affected by the decision to no small extent; also through somebody close (närstående). */
    PARTY_OR_AFFECTED,
    /** 2: represents or has represented (ställföreträdare, ombud) a party or one affected; also through somebody close. */
    REPRESENTATIVE,
    /** 3: took part in the final handling at another authority of what is now examined above it. */
    EARLIER_INSTANCE,
    /** 4: another circumstance for which the impartiality may be questioned. */
    OTHER_CIRCUMSTANCE
}
