package se.lansstyrelsen.integration.kit.developer;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import se.lansstyrelsen.integration.kit.ServiceConfig;
import se.lansstyrelsen.integration.kit.journal.EventType;
import se.lansstyrelsen.integration.kit.problem.ProblemType;

/**
 * The page as templates/developer/DocumentationPage.html writes it: Swedish, English, and the operations.
 *
 * @param base address of the versioned root, without a slash at the end
 * @param tokens address where a token is fetched
 */
@CheckedTemplate(basePath = "developer")
record DocumentationPage(
        ServiceConfig service,
        String base,
        String tokens,
        DeveloperTexts swedish,
        DeveloperTexts english,
        List<ProblemType> problems,
        List<EventType> events,
        List<DescribedOperations.Group> groups)
        implements TemplateInstance {}
