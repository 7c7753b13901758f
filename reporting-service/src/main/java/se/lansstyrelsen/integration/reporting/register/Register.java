package se.lansstyrelsen.integration.reporting.register;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.Session;

/** What the other services tell of their things beside figures, as reporting knows it. */
@ApplicationScoped
public class Register {

    private final EntityManager database;
    private final ObjectMapper json;

    Register(EntityManager database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** Every entry of a kind in the read model that serves, by id. @param county null for the whole country */
    public <T> List<T> all(Class<T> kind, String county) {
        return database.unwrap(Session.class)
                .createNativeQuery(
                        """
                        select cast(told as text) from register_entry
                         where generation = (select generation from read_model) and kind = :kind
                           and (cast(:county as text) is null or county_code = :county) order by id""",
                        String.class)
                .setParameter("kind", kind.getSimpleName())
                .setParameter("county", county)
                .getResultStream()
                .map(told -> read(told, kind))
                .toList();
    }

    <T> Optional<T> find(int generation, Class<T> kind, String id) {
        return database.unwrap(Session.class)
                .createNativeQuery(
                        "select cast(told as text) from register_entry where generation = :generation and kind = :kind and id = :id",
                        String.class)
                .setParameter("generation", generation)
                .setParameter("kind", kind.getSimpleName())
                .setParameter("id", id)
                .uniqueResultOptional()
                .map(told -> read(told, kind));
    }

    void keep(int generation, Entry entry, Instant at) {
        database.createNativeQuery(
                        """
                        insert into register_entry (generation, kind, id, county_code, told, told_at, change)
                        values (:generation, :kind, :id, :county, cast(:told as jsonb), :at, nextval('register_change'))
                        on conflict (generation, kind, id) do update
                           set county_code = excluded.county_code, told = excluded.told, told_at = excluded.told_at,
                               change = excluded.change""")
                .setParameter("generation", generation)
                .setParameter("kind", entry.getClass().getSimpleName())
                .setParameter("id", entry.id())
                .setParameter("county", entry.countyCode())
                .setParameter("told", written(entry))
                .setParameter("at", at)
                .executeUpdate();
    }

    private <T> T read(String told, Class<T> kind) {
        try {
            return json.readValue(told, kind);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String written(Entry entry) {
        try {
            return json.writeValueAsString(entry);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
