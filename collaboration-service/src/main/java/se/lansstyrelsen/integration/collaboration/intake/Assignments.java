package se.lansstyrelsen.integration.collaboration.intake;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import se.lansstyrelsen.integration.collaboration.agenda.Backlog;
import se.lansstyrelsen.integration.collaboration.agenda.ItemKind;
import se.lansstyrelsen.integration.collaboration.agenda.ItemSource;
import se.lansstyrelsen.integration.collaboration.forum.ForumLevel;
import se.lansstyrelsen.integration.collaboration.forum.ForumRegister;
import se.lansstyrelsen.integration.kit.consumer.EventHandler;
import se.lansstyrelsen.integration.kit.consumer.IncomingEvent;
import se.lansstyrelsen.integration.kit.consumer.UnusableEvent;
import se.lansstyrelsen.integration.kit.text.Swedish;
import se.lansstyrelsen.integration.kit.time.StockholmTime;

/** Puts a government assignment (regeringsuppdrag) before the national and each county's regional forum when it is issued. */
@ApplicationScoped
class Assignments implements EventHandler {

    private static final String ISSUED = "se.lansstyrelsen.integration.reporting.assignment-issued.v1";

    private final ForumRegister forums;
    private final Backlog backlog;
    private final ObjectMapper json;
    private final Clock clock;

    Assignments(ForumRegister forums, Backlog backlog, ObjectMapper json, Clock clock) {
        this.forums = forums;
        this.backlog = backlog;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "assignments";
    }

    @Override
    public Set<String> topics() {
        return Set.of("reporting.events");
    }

    @Override
    public List<Refused> handle(List<IncomingEvent> events) throws Exception {
        return EventHandler.each(events, this::take);
    }

    private void take(IncomingEvent event) throws UnusableEvent {
        if (event.type().equals(ISSUED)) {
            bringUp(read(event));
        }
    }

    private void bringUp(Issued assignment) {
        var today = StockholmTime.today(clock);
        for (var level : List.of(ForumLevel.NATIONAL, ForumLevel.REGIONAL)) {
            for (var forum : forums.active(level, null, today)) {
                backlog.put(
                        forum.id(),
                        ItemKind.OTHER,
                        "Regeringsuppdrag " + assignment.number() + " (" + assignment.year() + "), redovisas senast "
                                + Swedish.date(assignment.dueOn()),
                        ItemSource.ASSIGNMENT,
                        assignment.assignmentId());
            }
        }
    }

    private Issued read(IncomingEvent event) throws UnusableEvent {
        try {
            var issued = json.readValue(event.data(), Issued.class);
            if (issued.assignmentId() == null
                    || issued.year() == null
                    || issued.number() == null
                    || issued.dueOn() == null) {
                throw new UnusableEvent("data", "lacks what an assignment is known by");
            }
            return issued;
        } catch (JsonProcessingException e) {
            throw new UnusableEvent("data", "is no " + event.type());
        }
    }

    /** What is read of {@code assignment-issued.v1}. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Issued(UUID assignmentId, Integer year, String number, LocalDate dueOn) {}
}
