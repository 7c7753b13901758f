package se.lansstyrelsen.integration.kit.region;

/**
 * Län.
 *
 * @param code länskod, two digits as text
 * @param name official name, "Kalmar län"
 * @param shortName name without "län"
 */
public record County(String code, String name, String shortName) {}
