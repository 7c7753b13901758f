package se.lansstyrelsen.integration.kit.problem;

import java.util.List;

/**
 * One kind of refusal, with the text that stands at its {@code type} address. Implemented by one enum in the kit
 * ({@link Problem}) and one per service, so that adding an error means adding one line.
 */
public interface ProblemType {

    /** The enum constant's name, from which the slug is made. */
    String name();

    /** HTTP status. */
    int status();

    /** Short English title, the same each time. */
    String title();

    /** What it means and what to do, in Swedish, for the page at the type's address. */
    String swedish();

    /** Last part of the type's address: {@code STALE_VERSION} becomes {@code stale-version}. */
    default String slug() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    /** A refusal with a sentence that a person can act on. */
    default ProblemException with(String detail) {
        return new ProblemException(this, detail, List.of());
    }

    /** A refusal that lists every fault of the body at once. */
    default ProblemException with(String detail, List<Fault> faults) {
        return new ProblemException(this, detail, faults);
    }
}
