package se.lansstyrelsen.integration.kit.quality;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.math3.optim.linear.LinearConstraint;
import org.apache.commons.math3.optim.linear.LinearConstraintSet;
import org.apache.commons.math3.optim.linear.LinearObjectiveFunction;
import org.apache.commons.math3.optim.linear.NonNegativeConstraint;
import org.apache.commons.math3.optim.linear.Relationship;
import org.apache.commons.math3.optim.linear.SimplexSolver;
import org.apache.commons.math3.optim.linear.UnboundedSolutionException;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;

/**
 * What can be worked out of published numbers: everything shown, every sum that holds between the cells, and that no
 * count is below zero. For a cell that is not shown it gives the least and the most it can be, by linear programming.
 */
public final class LinearAttack {

    private static final double TOLERANCE = 1e-6;

    private final Map<String, Integer> shown = new HashMap<>();
    private final Map<String, Range> bounds = new HashMap<>();
    private final Map<String, List<Map<String, Integer>>> sums = new HashMap<>();

    /** Whole numbers a cell can be. @param most {@code Integer.MAX_VALUE} when nothing bounds it */
    public record Range(int least, int most) {

        public int width() {
            return most == Integer.MAX_VALUE ? most : most - least + 1;
        }
    }

    /** A number that is published. */
    public LinearAttack shown(String cell, Integer value) {
        var before = value == null ? null : shown.put(cell, value);
        if (before != null && !before.equals(value)) {
            throw new IllegalStateException(cell + " is published as " + before + " and as " + value);
        }
        return this;
    }

    /** The whole is what the parts come to. */
    public LinearAttack sum(String whole, Collection<String> parts) {
        var row = new HashMap<String, Integer>();
        parts.forEach(part -> row.merge(part, 1, Integer::sum));
        row.merge(whole, -1, Integer::sum);
        row.keySet().forEach(cell -> sums.computeIfAbsent(cell, none -> new ArrayList<>())
                .add(row));
        return this;
    }

    /** What the attacker knows of a cell from the rules, such as that it is one of the small ones. */
    public LinearAttack bound(String cell, int least, int most) {
        bounds.put(cell, new Range(least, most));
        return this;
    }

    public Range of(String cell) {
        if (shown.containsKey(cell)) {
            return new Range(shown.get(cell), shown.get(cell));
        }
        var rows = touching(cell);
        var places = new LinkedHashMap<String, Integer>();
        places.put(cell, 0);
        rows.forEach(row -> row.keySet().stream()
                .filter(one -> !shown.containsKey(one))
                .forEach(one -> places.putIfAbsent(one, places.size())));
        var least = solve(cell, rows, places, GoalType.MINIMIZE);
        var most = solve(cell, rows, places, GoalType.MAXIMIZE);
        return new Range(
                (int) Math.ceil(least - TOLERANCE),
                most == null ? Integer.MAX_VALUE : (int) Math.floor(most + TOLERANCE));
    }

    /** The sums that bear on a cell, directly or through other cells that are not shown. */
    private Collection<Map<String, Integer>> touching(String cell) {
        var found = Collections.<Map<String, Integer>>newSetFromMap(new IdentityHashMap<>());
        var seen = new HashSet<>(Set.of(cell));
        var next = new ArrayDeque<>(List.of(cell));
        while (!next.isEmpty()) {
            for (var row : sums.getOrDefault(next.poll(), List.of())) {
                if (found.add(row)) {
                    row.keySet().stream()
                            .filter(other -> !shown.containsKey(other) && seen.add(other))
                            .forEach(next::add);
                }
            }
        }
        return found;
    }

    private Double solve(
            String cell, Collection<Map<String, Integer>> rows, Map<String, Integer> places, GoalType goal) {
        var constraints = new ArrayList<LinearConstraint>();
        for (var row : rows) {
            var coefficients = new double[places.size()];
            var known = 0;
            for (var one : row.entrySet()) {
                if (shown.containsKey(one.getKey())) {
                    known += one.getValue() * shown.get(one.getKey());
                } else {
                    coefficients[places.get(one.getKey())] += one.getValue();
                }
            }
            constraints.add(new LinearConstraint(coefficients, Relationship.EQ, -known));
        }
        places.forEach((one, place) -> {
            if (bounds.containsKey(one)) {
                var coefficients = new double[places.size()];
                coefficients[place] = 1;
                constraints.add(new LinearConstraint(
                        coefficients, Relationship.GEQ, bounds.get(one).least()));
                constraints.add(new LinearConstraint(
                        coefficients, Relationship.LEQ, bounds.get(one).most()));
            }
        });
        var objective = new double[places.size()];
        objective[places.get(cell)] = 1;
        try {
            return new SimplexSolver()
                    .optimize(
                            new LinearObjectiveFunction(objective, 0),
                            new LinearConstraintSet(constraints),
                            goal,
                            new NonNegativeConstraint(true))
                    .getValue();
        } catch (UnboundedSolutionException e) {
            return null;
        }
    }
}
