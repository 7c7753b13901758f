package se.lansstyrelsen.integration.reporting.developers;

import java.util.Locale;

/**
 * One of the four APIs, as the overview shows it.
 *
 * @param address of its versioned root, without a slash at the end
 */
record ApiOverview(String name, String title, String purpose, String address) {

    /** The name it has in the examples: {@code ALLOCATION}. */
    public String variable() {
        return name.toUpperCase(Locale.ROOT);
    }
}
