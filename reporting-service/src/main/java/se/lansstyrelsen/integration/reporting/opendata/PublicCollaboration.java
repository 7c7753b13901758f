package se.lansstyrelsen.integration.reporting.opendata;

/**
 * What a county's forums did in a year; each null when nothing is told.
 *
 * @param countyCode null for the national forum
 */
public record PublicCollaboration(
        String countyCode, String countyName, Integer meetingsHeld, Integer issuesAnswered, Integer situationReports) {}
