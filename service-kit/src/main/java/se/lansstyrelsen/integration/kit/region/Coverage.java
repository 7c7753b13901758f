package se.lansstyrelsen.integration.kit.region;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import se.lansstyrelsen.integration.kit.problem.Fault;

/** Whether a list names each of a set of regions exactly once, as the law's figures must. */
public final class Coverage {

    private Coverage() {}

    /**
     * What is wrong with the list.
     *
     * @param codes the list's codes, in its order
     * @param awaited the codes that must each stand once
     * @param list JSON pointer to the list
     * @param field name of the code in each element
     */
    public static List<Fault> faults(List<String> codes, Collection<String> awaited, String list, String field) {
        var faults = new ArrayList<Fault>();
        var missing = new TreeSet<>(awaited);
        for (var i = 0; i < codes.size(); i++) {
            if (!missing.remove(codes.get(i))) {
                faults.add(new Fault(
                        list + "/" + i + "/" + field,
                        awaited.contains(codes.get(i)) ? "stands twice" : "is not one of those the list is about"));
            }
        }
        if (!missing.isEmpty()) {
            faults.add(new Fault(list, "lacks " + String.join(", ", missing)));
        }
        return faults;
    }
}
