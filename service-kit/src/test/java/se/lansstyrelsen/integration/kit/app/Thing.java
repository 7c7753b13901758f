package se.lansstyrelsen.integration.kit.app;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;

/** A small aggregate for the kit's tests. */
@Entity
class Thing {

    @Id
    private UUID id;

    @Version
    private long version;

    private String name;

    protected Thing() {}

    Thing(UUID id, String name) {
        this.id = id;
        this.name = name;
    }

    ThingNamed rename(String newName) {
        name = newName;
        return new ThingNamed(id, newName);
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    String name() {
        return name;
    }
}
