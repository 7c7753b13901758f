package se.lansstyrelsen.integration.reporting.page;

import java.util.Set;
import se.lansstyrelsen.integration.kit.caller.Caller;
import se.lansstyrelsen.integration.kit.caller.Role;

/** Who may see a page. */
public enum Access {
    /** Anybody; small numbers are withheld from those outside the authorities. */
    PUBLIC(Set.of()),
    /** The county boards, their coordinator and auditors. */
    BOARDS(Set.of(Role.CASE_OFFICER, Role.DECISION_MAKER, Role.PAYMENT_APPROVER, Role.COORDINATOR, Role.AUDITOR)),
    /** Those, the municipalities and Migrationsverket. */
    AUTHORITIES(Set.of(
            Role.CASE_OFFICER,
            Role.DECISION_MAKER,
            Role.PAYMENT_APPROVER,
            Role.COORDINATOR,
            Role.AUDITOR,
            Role.MUNICIPALITY,
            Role.PARTNER));

    private final Set<String> roles;

    Access(Set<String> roles) {
        this.roles = roles;
    }

    public boolean admits(Caller caller) {
        return this == PUBLIC || roles.stream().anyMatch(caller::is);
    }
}
