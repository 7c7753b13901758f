package se.lansstyrelsen.integration.kit.problem;

import java.util.List;

/** A refusal on its way to the caller; repositories and services throw it, the kit turns it into problem+json. */
public class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient ProblemType type;
    private final transient List<Fault> faults;
    private Integer retryAfterSeconds;

    ProblemException(ProblemType type, String detail, List<Fault> faults) {
        super(detail);
        this.type = type;
        this.faults = List.copyOf(faults);
    }

    /** Adds {@code Retry-After}. */
    public ProblemException retryAfter(int seconds) {
        retryAfterSeconds = seconds;
        return this;
    }

    public ProblemType type() {
        return type;
    }

    public List<Fault> faults() {
        return faults;
    }

    /** Seconds to wait before another try, or null. */
    public Integer retryAfterSeconds() {
        return retryAfterSeconds;
    }
}
