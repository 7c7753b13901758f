package se.lansstyrelsen.integration.reporting.register;

/** A thing of another service's. */
interface Entry {

    String id();

    /** Null when it is the nation's. */
    String countyCode();
}
