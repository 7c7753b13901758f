package se.lansstyrelsen.integration.grants.project;

import java.util.regex.Pattern;
import se.lansstyrelsen.integration.grants.scheme.Purpose;
import se.lansstyrelsen.integration.grants.scheme.Scheme;
import se.lansstyrelsen.integration.grants.scheme.TargetGroup;

/** What is looked for in the catalogue; null leaves a condition out. @param words as people write to a search engine */
record ProjectFilter(
        String words, String county, Integer year, Scheme scheme, Purpose purpose, TargetGroup targetGroup) {

    private static final Pattern ONLY_WORDS = Pattern.compile("[\\p{L}\\p{N}\\s]*[\\p{L}\\p{N}]{3,}");

    static final ProjectFilter ALL = new ProjectFilter(null, null, null, null, null, null);

    ProjectFilter {
        words = words == null || words.isBlank() ? null : words.strip();
    }

    /** Whether the last word may be the beginning of one: quotation marks, a minus and the like ask for what they say. */
    boolean mayBeUnfinished() {
        return words != null && ONLY_WORDS.matcher(words).matches();
    }

    String finishedWords() {
        return words.substring(0, words.length() - lastWord().length());
    }

    String lastWord() {
        var parts = words.split("\\s+");
        return parts[parts.length - 1];
    }
}
