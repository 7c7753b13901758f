package se.lansstyrelsen.integration.reporting.developers;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/**
 * The overview as templates/developers/DevelopersPage.html writes it.
 *
 * @param root of this service's own API, whose style sheet the page uses
 * @param tokens address where a token is fetched
 * @param settlementRecord a record of Migrationsverket's, as one line of a file
 */
@CheckedTemplate(basePath = "developers")
record DevelopersPage(
        String root, String tokens, List<ApiOverview> apis, List<ToldEvent> events, String settlementRecord)
        implements TemplateInstance {}
