package se.lansstyrelsen.integration.grants.reclaim;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.util.List;
import se.lansstyrelsen.integration.grants.GrantsProblem;
import se.lansstyrelsen.integration.grants.scheme.Scheme;
import se.lansstyrelsen.integration.kit.problem.Fault;
import se.lansstyrelsen.integration.kit.problem.Problem;

/**
 * Why the board means that money must come back, and how much.
 *
 * @param amount SEK
 * @param causedByRecipient whether the recipient caused the fault; null but with 39 §
 * @param shouldHaveSeen whether it saw or should have seen it (insett eller skäligen borde ha insett); null but with 39 §
 */
@Embeddable
record Suspicion(
        @Enumerated(EnumType.STRING) ReclaimGround ground,
        BigDecimal amount,
        String reasons,
        @Column(name = "caused_by_recipient") Boolean causedByRecipient,
        @Column(name = "should_have_seen") Boolean shouldHaveSeen) {

    /** @throws se.lansstyrelsen.integration.kit.problem.ProblemException 422 */
    void mustHold(Scheme scheme) {
        if (!ground.isOf(scheme)) {
            throw GrantsProblem.RECLAIM_GROUND_OF_ANOTHER_SCHEME.with(
                    "A grant under " + scheme + " is not reclaimed on the ground " + ground + ".");
        }
        if ((ground == ReclaimGround.SECTION_39) != (causedByRecipient != null)
                || (causedByRecipient == null) != (shouldHaveSeen == null)) {
            throw Problem.RULE_BROKEN.with(
                    "39 § asks whether the recipient caused the fault and whether it should have seen it; no other ground does.",
                    List.of(
                            new Fault("/causedByRecipient", "must be given with SECTION_39 and only then"),
                            new Fault("/shouldHaveSeen", "must be given with SECTION_39 and only then")));
        }
        if (ground == ReclaimGround.SECTION_39 && !causedByRecipient && !shouldHaveSeen) {
            throw GrantsProblem.RECIPIENT_IN_GOOD_FAITH.with(
                    "A recipient that neither caused the fault nor should have seen it has nothing to pay back.");
        }
    }
}
