package se.lansstyrelsen.integration.grants.retention;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.lansstyrelsen.integration.embedded.EmbeddedStack;
import se.lansstyrelsen.integration.grants.GrantsFixture;
import se.lansstyrelsen.integration.kit.quality.Api;

/** Drafts are made old in the table, since no caller can. */
@QuarkusTest
@QuarkusTestResource(value = EmbeddedStack.class, initArgs = @ResourceArg(name = "service", value = "grants"))
class DraftErasureTest {

    private static final String APPLICANT = "kommun-2180";

    @Inject
    DraftErasureService drafts;

    @Inject
    DraftClock clock;

    @Inject
    DataSource database;

    private String call;

    @BeforeEach
    void openCall() {
        call = GrantsFixture.openCall("21");
    }

    private String draft() {
        return "/applications/"
                + Api.post(APPLICANT, "/applications", GrantsFixture.application(call, "2180", "1000"))
                        .statusCode(201)
                        .extract()
                        .path("id");
    }

    private String attached(String application) {
        return Api.as(APPLICANT)
                .contentType("text/plain")
                .queryParam("fileName", "bilaga.txt")
                .queryParam("kind", "OTHER")
                .body("Bilaga.".getBytes(StandardCharsets.UTF_8))
                .post(application + "/attachments")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static UUID id(String path) {
        return UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
    }

    private void update(String sql, int days, UUID id) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setInt(1, days);
            statement.setObject(2, id);
            assertEquals(1, statement.executeUpdate());
        }
    }

    private void unchangedFor(int days, String application) throws SQLException {
        update(
                "update application set changed_at = now() - make_interval(days => ?) where id = ?",
                days,
                id(application));
    }

    private void attachedFor(int days, String attachment) throws SQLException {
        update(
                "update attachment set added_at = now() - make_interval(days => ?) where id = ?",
                days,
                UUID.fromString(attachment));
    }

    private List<String> journal(String application) throws SQLException {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(
                        "select coalesce(string_agg(type || ' by ' || actor || ' ' || published, ';' order by id), '') from journal"
                                + " where aggregate_id = ? and type = 'draft-erased.v1'")) {
            query.setString(1, id(application).toString());
            try (var row = query.executeQuery()) {
                row.next();
                return row.getString(1).isEmpty()
                        ? List.of()
                        : List.of(row.getString(1).split(";"));
            }
        }
    }

    private int pieces(String attachment) throws SQLException {
        try (var connection = database.getConnection();
                var query =
                        connection.prepareStatement("select count(*) from attached_piece where attachment_id = ?")) {
            query.setObject(1, UUID.fromString(attachment));
            try (var row = query.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }

    @Test
    void aDraftUntouchedForTwoYearsIsErasedWithItsFiles() throws SQLException {
        var old = draft();
        var file = attached(old);
        unchangedFor(731, old);
        attachedFor(731, file);
        assertEquals(1, pieces(file));
        clock.erase();
        Api.get(APPLICANT, old).statusCode(404);
        Api.get(APPLICANT, "/attachments/" + file).statusCode(404);
        assertEquals(0, pieces(file));
        assertEquals(List.of("draft-erased.v1 by system false"), journal(old));
    }

    @Test
    void whatIsYoungerOrHasANewFileOrWasSentInIsKept() throws SQLException {
        var younger = draft();
        unchangedFor(729, younger);
        var withNewFile = draft();
        attached(withNewFile);
        unchangedFor(731, withNewFile);
        var sent = GrantsFixture.received(call, "2180", "1000");
        unchangedFor(731, sent);
        clock.erase();
        for (var kept : List.of(younger, withNewFile, sent)) {
            Api.get(APPLICANT, kept).statusCode(200);
            assertEquals(List.of(), journal(kept));
        }
    }

    @Test
    void replicasThatEraseAtOnceEraseEachDraftOnce() throws SQLException {
        clock.erase();
        var old = IntStream.range(0, 6).mapToObj(i -> draft()).toList();
        for (var draft : old) {
            unchangedFor(800, draft);
        }
        var batches = IntStream.range(0, 3)
                .mapToObj(replica -> CompletableFuture.supplyAsync(drafts::eraseBatch))
                .toList();
        assertEquals(6, batches.stream().mapToInt(CompletableFuture::join).sum());
        for (var draft : old) {
            assertEquals(1, journal(draft).size());
        }
    }

    @Test
    void aDraftThatIsHeldIsLeftForTheNextTime() throws SQLException {
        var old = draft();
        unchangedFor(731, old);
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try (var hold = connection.prepareStatement("select 1 from application where id = ? for update")) {
                hold.setObject(1, id(old));
                hold.executeQuery();
                clock.erase();
                Api.get(APPLICANT, old).statusCode(200);
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
        clock.erase();
        Api.get(APPLICANT, old).statusCode(404);
    }
}
