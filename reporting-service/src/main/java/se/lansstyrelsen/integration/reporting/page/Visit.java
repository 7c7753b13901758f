package se.lansstyrelsen.integration.reporting.page;

import se.lansstyrelsen.integration.kit.caller.Caller;

/** Somebody looking at a page. */
public record Visit(Choice choice, Caller caller) {

    public boolean isAnonymous() {
        return caller.subject().equals("anonymous");
    }

    public boolean may(Access access) {
        return access.admits(caller);
    }
}
