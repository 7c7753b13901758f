package se.lansstyrelsen.integration.grants.followup;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import se.lansstyrelsen.integration.grants.scheme.Purpose;
import se.lansstyrelsen.integration.grants.scheme.Scheme;
import se.lansstyrelsen.integration.kit.caller.Caller;

/** Which matters are summed; null leaves a condition out. @param withoutPurpose only those that state none */
record FollowUpFilter(Integer year, Scheme scheme, String county, Purpose purpose, boolean withoutPurpose) {

    /** A condition of the {@code matter} table of {@link FollowUps}, with its one value. */
    record Condition(String sql, Object value) {}

    List<Condition> conditions(Caller caller) {
        var conditions = new ArrayList<Condition>();
        add(conditions, "m.year = ?", year);
        add(conditions, "m.scheme = ?", scheme == null ? null : scheme.name());
        add(conditions, "m.county = ?", county);
        add(conditions, "m.purposes @> cast(? as jsonb)", purpose == null ? null : "[\"" + purpose.name() + "\"]");
        add(conditions, "m.purposes = cast(? as jsonb)", withoutPurpose ? "[]" : null);
        if (!caller.isEverywhere()) {
            var counties = String.join(",", caller.counties().isEmpty() ? Set.of("none") : caller.counties());
            conditions.add(
                    new Condition("array[m.deciding_county, m.concerned_reader] && string_to_array(?, ',')", counties));
        }
        return conditions;
    }

    private static void add(List<Condition> conditions, String sql, Object value) {
        if (value != null) {
            conditions.add(new Condition(sql, value));
        }
    }
}
