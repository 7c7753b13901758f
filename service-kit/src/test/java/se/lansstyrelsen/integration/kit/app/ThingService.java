package se.lansstyrelsen.integration.kit.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import se.lansstyrelsen.integration.kit.http.ExpectedVersion;
import se.lansstyrelsen.integration.kit.journal.Journal;
import se.lansstyrelsen.integration.kit.problem.Problem;

@ApplicationScoped
public class ThingService {

    private final EntityManager entities;
    private final Journal journal;

    ThingService(EntityManager entities, Journal journal) {
        this.entities = entities;
        this.journal = journal;
    }

    record View(UUID id, String name, long version) {}

    @Transactional
    View create(String name) {
        var thing = new Thing(UUID.randomUUID(), name);
        entities.persist(thing);
        journal.append(thing.rename(name));
        entities.flush();
        return new View(thing.id(), thing.name(), thing.version());
    }

    @Transactional
    View read(UUID id) {
        var thing = require(id);
        return new View(thing.id(), thing.name(), thing.version());
    }

    /** Renames, after waiting, so that two can meet at the commit. */
    @Transactional
    View rename(UUID id, long expected, String name, long waitMillis) throws InterruptedException {
        var thing = require(id);
        ExpectedVersion.check(expected, thing.version());
        Thread.sleep(waitMillis);
        journal.append(thing.rename(name));
        return new View(thing.id(), thing.name(), thing.version() + 1);
    }

    /** Journals many facts in one transaction. */
    @Transactional
    public List<UUID> nameMany(int count) {
        var events = new ArrayList<ThingNamed>();
        for (var i = 0; i < count; i++) {
            events.add(new ThingNamed(UUID.randomUUID(), "thing " + i));
        }
        journal.append(events);
        return events.stream().map(ThingNamed::thingId).toList();
    }

    /** Journals and then fails, so that nothing may remain. */
    @Transactional
    public void nameAndFail(UUID id) {
        journal.append(new ThingNamed(id, "never"));
        throw new IllegalStateException("on purpose");
    }

    private Thing require(UUID id) {
        var thing = entities.find(Thing.class, id);
        if (thing == null) {
            throw Problem.NOT_FOUND.with("There is no such thing.");
        }
        return thing;
    }
}
