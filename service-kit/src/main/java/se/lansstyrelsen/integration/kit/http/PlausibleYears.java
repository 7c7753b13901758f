package se.lansstyrelsen.integration.kit.http;

/** The years a date from outside may lie in; others are slips of the pen, or not dates of RFC 3339 at all. */
final class PlausibleYears {

    private static final int FIRST = 1900;
    private static final int LAST = 2200;

    /** As a sentence about a date says it. */
    static final String WORDS = "in the years " + FIRST + " to " + LAST;

    private PlausibleYears() {}

    static boolean hold(int year) {
        return year >= FIRST && year <= LAST;
    }
}
