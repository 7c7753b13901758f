package se.lansstyrelsen.integration.reporting.developers;

import java.util.List;

/**
 * What templates/developers/DevelopersPage.html shows.
 *
 * @param tokens address where a token is fetched
 * @param settlementRecord a record of Migrationsverket's, as one line of a file
 */
record DevelopersPage(String tokens, List<ApiOverview> apis, List<ToldEvent> events, String settlementRecord) {}
