package se.lansstyrelsen.integration.collaboration.intake;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import se.lansstyrelsen.integration.collaboration.goal.Area;
import se.lansstyrelsen.integration.collaboration.goal.GrantedProject;
import se.lansstyrelsen.integration.collaboration.goal.ProjectLinks;
import se.lansstyrelsen.integration.kit.consumer.EventHandler;
import se.lansstyrelsen.integration.kit.consumer.IncomingEvent;
import se.lansstyrelsen.integration.kit.consumer.UnusableEvent;

/** Links projects that were granted state money to the area, and the county's goal, that their purpose serves. */
@ApplicationScoped
class GrantedProjects implements EventHandler {

    private static final String DECIDED = "se.lansstyrelsen.integration.grants.application-decided.v1";

    /** Which area each purpose of the grants (ändamål) belongs to; the county board may choose another goal by hand. */
    private static final Map<String, Area> AREAS = Map.of(
            "PREPAREDNESS_AND_CAPACITY", Area.HOUSING,
            "COLLABORATION", Area.STATE_PRESENCE,
            "ESTABLISHMENT", Area.LABOUR_MARKET_AND_EDUCATION,
            "NETWORKS", Area.DEMOCRACY_AND_EQUALITY,
            "LANGUAGE", Area.LABOUR_MARKET_AND_EDUCATION,
            "SUPPORT_OF_UNACCOMPANIED_CHILDREN", Area.HEALTH,
            "SWEDISH_LANGUAGE", Area.LABOUR_MARKET_AND_EDUCATION,
            "SOCIETY_AND_LABOUR_MARKET", Area.LABOUR_MARKET_AND_EDUCATION,
            "HEALTH", Area.HEALTH);

    private final ProjectLinks links;
    private final ObjectMapper json;

    GrantedProjects(ProjectLinks links, ObjectMapper json) {
        this.links = links;
        this.json = json;
    }

    @Override
    public String name() {
        return "granted-projects";
    }

    @Override
    public Set<String> topics() {
        return Set.of("grants.events");
    }

    @Override
    public List<Refused> handle(List<IncomingEvent> events) throws Exception {
        return EventHandler.each(events, this::take);
    }

    private void take(IncomingEvent event) throws UnusableEvent {
        if (!event.type().equals(DECIDED)) {
            return;
        }
        var decided = read(event);
        if (decided.grantedAmount() != null && decided.grantedAmount().signum() > 0) {
            links.granted(new GrantedProject(
                    decided.applicationId(),
                    decided.concernedCounty(),
                    decided.decidedOn().getYear(),
                    decided.scheme(),
                    decided.grantedAmount(),
                    area(decided.purposes())));
        }
    }

    /** Of the first purpose that has one. */
    private static Area area(List<String> purposes) {
        return purposes == null
                ? Area.OTHER
                : purposes.stream()
                        .map(AREAS::get)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(Area.OTHER);
    }

    private Decided read(IncomingEvent event) throws UnusableEvent {
        try {
            var decided = json.readValue(event.data(), Decided.class);
            if (decided.applicationId() == null
                    || decided.concernedCounty() == null
                    || decided.decidedOn() == null
                    || decided.scheme() == null) {
                throw new UnusableEvent("data", "lacks what a project is known by");
            }
            return decided;
        } catch (JsonProcessingException e) {
            throw new UnusableEvent("data", "is no " + event.type());
        }
    }

    /** What is read of {@code application-decided.v1}. @param grantedAmount SEK granted in all after the decision */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Decided(
            UUID applicationId,
            String concernedCounty,
            LocalDate decidedOn,
            String scheme,
            BigDecimal grantedAmount,
            List<String> purposes) {}
}
