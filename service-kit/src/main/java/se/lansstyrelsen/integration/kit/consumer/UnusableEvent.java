package se.lansstyrelsen.integration.kit.consumer;

import java.util.List;
import se.lansstyrelsen.integration.kit.problem.Fault;

/** An event that can never have effect as it stands; it goes to the dead letters with these faults as the reason. */
public class UnusableEvent extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    public UnusableEvent(String reason) {
        this("", reason);
    }

    public UnusableEvent(String field, String reason) {
        this(List.of(new Fault(field, reason)));
    }

    public UnusableEvent(List<Fault> faults) {
        super(sentence(faults), null, false, false);
        this.faults = List.copyOf(faults);
    }

    public List<Fault> faults() {
        return faults;
    }

    private static String sentence(List<Fault> faults) {
        return String.join(
                "; ",
                faults.stream()
                        .map(fault -> (fault.pointer() + " " + fault.reason()).strip())
                        .toList());
    }
}
