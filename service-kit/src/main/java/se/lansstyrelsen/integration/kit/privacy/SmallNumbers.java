package se.lansstyrelsen.integration.kit.privacy;

import java.util.Collection;

/**
 * Counts of 1 to 5 people, which readers outside the authorities may not learn. Whoever knows these rules, and every
 * figure that is shown, must find each such count to be any of the five.
 */
public final class SmallNumbers {

    /** How many values a withheld small count must leave possible. */
    static final int POSSIBLE_VALUES = 5;

    private static final int LARGEST_SMALL = 5;

    private SmallNumbers() {}

    public static boolean isSmall(int count) {
        return count >= 1 && count <= LARGEST_SMALL;
    }

    /**
     * Whether withheld counts hide each other when their sum can be told. With larger ones beside them the sum must be
     * so large that those could make it up whatever the small ones are; small ones alone need a sum that each of the
     * five values of each can be part of. The sum and how many there are decide, so that the choice tells nothing more.
     */
    static boolean hideEachOther(Collection<Integer> withheld) {
        var small = (int) withheld.stream().filter(SmallNumbers::isSmall).count();
        var larger =
                (int) withheld.stream().filter(count -> count > LARGEST_SMALL).count();
        var sum = withheld.stream().mapToInt(Integer::intValue).sum();
        if (small == 0) {
            return true;
        }
        return larger > 0
                ? sum >= LARGEST_SMALL * small + (LARGEST_SMALL + 1) * larger + POSSIBLE_VALUES - 1
                : sum > 2 * LARGEST_SMALL
                        && sum >= small + LARGEST_SMALL - 1
                        && sum <= LARGEST_SMALL * small - LARGEST_SMALL + 1;
    }
}
