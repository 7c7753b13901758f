package se.lansstyrelsen.integration.kit.problem;

/**
 * One fault in a body.
 *
 * @param pointer JSON pointer (RFC 6901) to the faulty value, or the name of a query parameter
 * @param reason what is wrong with it; never repeats the value
 */
public record Fault(String pointer, String reason) {}
