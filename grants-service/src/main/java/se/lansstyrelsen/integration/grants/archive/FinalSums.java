package se.lansstyrelsen.integration.grants.archive;

import java.math.BigDecimal;

/**
 * What a matter came to, SEK.
 *
 * @param paid what came back is not taken off
 * @param used over all approved reports
 * @param returned what has come in of reclaims
 */
record FinalSums(BigDecimal granted, BigDecimal paid, BigDecimal used, BigDecimal returned) {}
