package se.lansstyrelsen.integration.reporting.opendata;

import java.math.BigDecimal;

/**
 * Kronor of a scheme in a county and year, as the county concerned; each null when nothing is told.
 *
 * @param scheme SECTION_37, SECTION_37_A or TIA @param frame tilldelade medel @param decided beviljat @param paid utbetalt
 */
public record PublicGrant(
        String countyCode,
        String countyName,
        String scheme,
        String schemeName,
        BigDecimal frame,
        BigDecimal decided,
        BigDecimal paid) {}
