package se.lansstyrelsen.integration.allocation;

import io.quarkus.runtime.annotations.StaticInitSafe;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What an operator may turn where no source settles the rule; keys start with {@code allocation.}. */
@StaticInitSafe
@ConfigMapping(prefix = "allocation")
public interface AllocationConfig {

    /**
     * How many promille the children's shares of a year may differ from 1 000 in sum. 0 from the start: they are whole
     * promille fixed to divide every child, so a sum that differs is most likely a slip of the hand. An operator widens it
     * for a year that Migrationsverket itself publishes rounded.
     */
    @WithDefault("0")
    int shareSumTolerance();
}
