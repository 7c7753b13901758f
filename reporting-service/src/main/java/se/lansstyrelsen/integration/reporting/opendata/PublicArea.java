package se.lansstyrelsen.integration.reporting.opendata;

import java.util.List;

/**
 * A year's public figures of the nation, a county or a municipality. Quotas and shares are public decisions and null
 * only when none is told.
 *
 * @param countyCode null for the nation
 * @param municipalityCode null for the nation and counties
 * @param countyQuota länstal, null for municipalities
 * @param quota kommuntal, of a county and the nation the sum
 * @param assigned persons assigned on the year's quota
 * @param counted avräknade: received and counted against the year's quota
 * @param selfSettled självbosatta och andra utan anvisning
 * @param received kommunmottagna under året, as Migrationsverket publishes it
 * @param byCategory of those received; empty for municipalities and where nothing is told
 * @param bySex of those received; empty for municipalities and where nothing is told
 * @param unaccompanied kommunmottagna ensamkommande barn
 * @param unaccompaniedShare andelstal in promille; of a county and the nation the sum
 */
public record PublicArea(
        String countyCode,
        String municipalityCode,
        String name,
        Integer countyQuota,
        Integer quota,
        PublicFigure assigned,
        PublicFigure counted,
        PublicFigure selfSettled,
        PublicFigure received,
        List<PublicPart> byCategory,
        List<PublicPart> bySex,
        PublicFigure unaccompanied,
        Integer unaccompaniedShare) {

    /** Four digits, two, or {@code nation}. */
    public String code() {
        return municipalityCode != null ? municipalityCode : countyCode != null ? countyCode : Areas.NATION;
    }
}
