package se.lansstyrelsen.integration.allocation.picture;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.lansstyrelsen.integration.allocation.capacity.CapacityLevel;

/**
 * One area over a county's municipalities: what they answer now beside what they answered for the half-year before. Who
 * has not answered is named and is in no count, so that silence never looks like a low level.
 *
 * @param municipalities every one that was asked
 * @param now level by municipality, only those that have answered
 * @param before the same for the half-year before
 */
record CapacityOverview(
        List<String> municipalities, Map<String, CapacityLevel> now, Map<String, CapacityLevel> before) {

    /** Steps up (positive) or down that a municipality has taken; null when either half-year lacks its answer. */
    Integer steps(String municipality) {
        var level = now.get(municipality);
        var former = before.get(municipality);
        return level == null || former == null ? null : (Integer) (level.ordinal() - former.ordinal());
    }

    int answered() {
        return (int) answers().count();
    }

    int at(CapacityLevel level) {
        return (int) answers().filter(level::equals).count();
    }

    /** The middle answer, of two middle ones the lower: levels have no halves. Null when nobody has answered. */
    CapacityLevel median() {
        var sorted = answers().sorted().toList();
        return sorted.isEmpty() ? null : sorted.get((sorted.size() - 1) / 2);
    }

    List<String> notAnswered() {
        return municipalities.stream().filter(code -> !now.containsKey(code)).toList();
    }

    /** Answered by asked, four decimals. */
    BigDecimal responseRate() {
        return BigDecimal.valueOf(answered())
                .divide(BigDecimal.valueOf(municipalities.size()), 4, RoundingMode.HALF_UP);
    }

    /** How many took steps of that sign: 1 up, 0 none, -1 down. */
    int moved(int sign) {
        return (int) municipalities.stream()
                .map(this::steps)
                .filter(steps -> steps != null && Integer.signum(steps) == sign)
                .count();
    }

    private Stream<CapacityLevel> answers() {
        return municipalities.stream().filter(now::containsKey).map(now::get);
    }
}
