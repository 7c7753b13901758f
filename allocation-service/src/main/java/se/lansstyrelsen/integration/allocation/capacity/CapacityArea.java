package se.lansstyrelsen.integration.allocation.capacity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import se.lansstyrelsen.integration.kit.problem.Fault;
import se.lansstyrelsen.integration.kit.problem.Problem;

/** What a municipality assesses: the areas of the county boards' yearly survey (lägesbilder). */
public enum CapacityArea {
    /** Beredskap: to change with a larger or smaller reception. */
    READINESS,
    /** Personal och kompetens. */
    STAFF,
    /** Boende. */
    HOUSING,
    /** Skola och utbildning. */
    SCHOOL,
    /** Socialtjänst. */
    SOCIAL_SERVICES,
    /** Mottagande av ensamkommande barn. */
    UNACCOMPANIED_CHILDREN;

    /**
     * What a body says of each area.
     *
     * @throws se.lansstyrelsen.integration.kit.problem.ProblemException 422 naming every area that stands twice
     */
    public static <T, V> Map<CapacityArea, V> each(List<T> said, Function<T, CapacityArea> area, Function<T, V> value) {
        var values = new TreeMap<CapacityArea, V>();
        var faults = new ArrayList<Fault>();
        for (var i = 0; i < said.size(); i++) {
            if (values.put(area.apply(said.get(i)), value.apply(said.get(i))) != null) {
                faults.add(new Fault("/areas/" + i + "/area", "stands twice"));
            }
        }
        if (!faults.isEmpty()) {
            throw Problem.RULE_BROKEN.with("Each area is spoken of once.", faults);
        }
        return values;
    }
}
