package se.lansstyrelsen.integration.reporting.opendata;

import se.lansstyrelsen.integration.kit.privacy.WithheldAreas;

/** Codes of areas: two digits for a county, four for a municipality, or the nation. */
final class Areas {

    static final String NATION = WithheldAreas.NATION;

    private Areas() {}

    /** @return null for the nation */
    static String county(String area) {
        return area.equals(NATION) ? null : area.substring(0, 2);
    }

    /** @return null for the nation and counties */
    static String municipality(String area) {
        return area.length() == 4 ? area : null;
    }

    /** Whether a municipality lies in the area, or is it. */
    static boolean holds(String area, String municipality) {
        return area.equals(NATION) || municipality.startsWith(area);
    }
}
