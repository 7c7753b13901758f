package se.lansstyrelsen.integration.kit.developer;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.lansstyrelsen.integration.kit.ServiceConfig;
import se.lansstyrelsen.integration.kit.contract.ServiceContract;
import se.lansstyrelsen.integration.kit.journal.EventType;
import se.lansstyrelsen.integration.kit.problem.Problem;
import se.lansstyrelsen.integration.kit.problem.ProblemType;

/** Puts the page together from the service's settings, its contract and its own texts. */
@ApplicationScoped
class DocumentationPages {

    private final ServiceConfig service;
    private final TokenEndpoint tokens;
    private final Map<String, DeveloperTexts> texts =
            Map.of("sv", DeveloperTexts.in("sv"), "en", DeveloperTexts.in("en"));
    private final List<ProblemType> problems;
    private final List<EventType> events;

    DocumentationPages(ServiceConfig service, ServiceContract contract, TokenEndpoint tokens) {
        this.service = service;
        this.tokens = tokens;
        this.problems = Stream.concat(Stream.of(Problem.values()), contract.problems().stream())
                .toList();
        this.events = contract.events().stream().filter(EventType::published).toList();
    }

    /** @param base the versioned root as the reader reached it, with a slash at the end */
    DocumentationPage page(URI base) {
        var address = base.toString();
        return new DocumentationPage(
                service,
                address.substring(0, address.length() - 1),
                tokens.address(),
                texts.get("sv"),
                texts.get("en"),
                problems,
                events,
                DescribedOperations.groups());
    }
}
