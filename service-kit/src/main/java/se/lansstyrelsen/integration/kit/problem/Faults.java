package se.lansstyrelsen.integration.kit.problem;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * Collects every fault of a body, each with the refusal it stands for, so that all are told at once: under their own
 * refusal when they are of one kind, under a common one when they are of several.
 */
public final class Faults {

    private final Map<String, Fault> faults = new LinkedHashMap<>();
    private final Set<ProblemType> kinds = new LinkedHashSet<>();

    /** The first fault of a place counts. @param pointer JSON pointer to the faulty value */
    public void add(ProblemType kind, String pointer, String reason) {
        if (faults.putIfAbsent(pointer, new Fault(pointer, reason)) == null) {
            kinds.add(kind);
        }
    }

    public boolean isEmpty() {
        return faults.isEmpty();
    }

    /**
     * @param several the refusal when the faults are of several kinds
     * @throws ProblemException when there is a fault
     */
    public void refuse(ProblemType several, String detail) {
        if (!isEmpty()) {
            var kind = kinds.size() == 1 ? kinds.iterator().next() : several;
            throw kind.with(detail, new ArrayList<>(faults.values()));
        }
    }
}
