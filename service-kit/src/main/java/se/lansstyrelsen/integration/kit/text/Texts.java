package se.lansstyrelsen.integration.kit.text;

/** Free text as it is kept: without white space around it, and absent rather than blank. */
public final class Texts {

    private Texts() {}

    public static String strippedOrNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
