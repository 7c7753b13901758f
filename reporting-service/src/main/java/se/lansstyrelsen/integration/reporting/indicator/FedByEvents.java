package se.lansstyrelsen.integration.reporting.indicator;

import java.util.Set;

/** Indicators whose figures the services tell by events; nobody else may tell them, so that a figure has one source. */
public final class FedByEvents {

    private static final Set<String> CODES = Set.of(
            "county-quota",
            "municipal-quota",
            "counted-against-quota",
            "assigned",
            "received-on-assignment",
            "self-settled",
            "unaccompanied-share",
            "grant-frame",
            "grants-decided",
            "grants-paid",
            "meetings-held",
            "issues-answered",
            "initiative-participants",
            "activity-participants",
            "situation-reports");

    private FedByEvents() {}

    public static boolean contains(String code) {
        return CODES.contains(code);
    }
}
