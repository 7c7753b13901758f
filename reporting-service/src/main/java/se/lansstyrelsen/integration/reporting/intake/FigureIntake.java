package se.lansstyrelsen.integration.reporting.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.lansstyrelsen.integration.kit.consumer.EventHandler;
import se.lansstyrelsen.integration.kit.consumer.EventHandler.Refused;
import se.lansstyrelsen.integration.kit.consumer.IncomingEvent;
import se.lansstyrelsen.integration.kit.consumer.UnusableEvent;
import se.lansstyrelsen.integration.reporting.observation.ObservationBook;
import se.lansstyrelsen.integration.reporting.observation.SourceKind;
import se.lansstyrelsen.integration.reporting.observation.Statement;
import se.lansstyrelsen.integration.reporting.register.RegisterIntake;

/** Takes figures and register entries out of what the other services tell. The same events always give the same. */
@ApplicationScoped
public class FigureIntake implements EventHandler {

    /** Name in the inbox. */
    public static final String NAME = "figures";

    public static final Set<String> TOPICS = Set.of("allocation.events", "grants.events", "collaboration.events");

    private final ReadModels models;
    private final AllocationFigures allocation;
    private final GrantFigures grants;
    private final CollaborationFigures collaboration;
    private final ObservationBook book;
    private final RegisterIntake register;

    FigureIntake(
            ReadModels models,
            AllocationFigures allocation,
            GrantFigures grants,
            CollaborationFigures collaboration,
            ObservationBook book,
            RegisterIntake register) {
        this.models = models;
        this.allocation = allocation;
        this.grants = grants;
        this.collaboration = collaboration;
        this.book = book;
        this.register = register;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Set<String> topics() {
        return TOPICS;
    }

    @Override
    public List<Refused> handle(List<IncomingEvent> events) throws Exception {
        return take(events, models.serving());
    }

    /** Within the caller's transaction. @param generation the read model to take them into @return what cannot be used */
    public List<Refused> take(List<IncomingEvent> events, int generation) throws Exception {
        var statements = new ArrayList<Statement>();
        var refused = EventHandler.each(events, event -> {
            var told = statements(event, generation);
            register.take(event, generation);
            statements.addAll(told);
        });
        book.keep(generation, SourceKind.EVENT, statements);
        return refused;
    }

    private List<Statement> statements(IncomingEvent event, int generation) throws UnusableEvent {
        return Stream.of(allocation.told(event), grants.told(event), grants.charged(event), collaboration.told(event))
                .flatMap(Optional::stream)
                .map(told -> new Statement(
                        generation,
                        told.owner(),
                        SourceKind.EVENT,
                        event.id(),
                        event.type(),
                        event.time(),
                        told.figures()))
                .toList();
    }
}
