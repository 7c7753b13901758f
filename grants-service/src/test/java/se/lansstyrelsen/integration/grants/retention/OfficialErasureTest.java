package se.lansstyrelsen.integration.grants.retention;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import se.lansstyrelsen.integration.embedded.EmbeddedStack;
import se.lansstyrelsen.integration.grants.archive.ClosingFixture;
import se.lansstyrelsen.integration.grants.frame.FrameLedger;
import se.lansstyrelsen.integration.grants.report.GrantedMatter;
import se.lansstyrelsen.integration.kit.quality.Api;

/** Names stand in other tests' matters too, so that each test has a name of its own. */
@QuarkusTest
@QuarkusTestResource(value = EmbeddedStack.class, initArgs = @ResourceArg(name = "service", value = "grants"))
class OfficialErasureTest {

    private static final String ERASED = "(gallrad)";

    @Inject
    FrameLedger ledger;

    @Inject
    DataSource database;

    /** Gives the matter's officials names of their own, as if the fixtures had. */
    private void named(String application, String rapporteur, String decisionMaker) throws SQLException {
        for (var sql : List.of(
                "update decision_proposal set rapporteur = ? where application_id = cast(? as uuid) and ? <> ''",
                "update grant_decision set rapporteur = ?, decision_maker = ? where application_id = cast(? as uuid)",
                "update reclaim set rapporteur = ?, decision_maker = ? where application_id = cast(? as uuid)")) {
            try (var connection = database.getConnection();
                    var statement = connection.prepareStatement(sql)) {
                var isProposal = sql.contains("decision_proposal");
                statement.setString(1, rapporteur);
                statement.setString(2, isProposal ? application : decisionMaker);
                statement.setString(3, isProposal ? decisionMaker : application);
                statement.executeUpdate();
            }
        }
    }

    private static Map<String, Object> counts(String name) {
        var made = Api.post("samordnare", "/official-erasures", Map.of("name", "  " + name + " "))
                .statusCode(201)
                .header("ETag", equalTo("\"1\""))
                .extract();
        String path = "/official-erasures/" + made.path("id");
        assertTrue(made.header("Location").endsWith("/grants/v1" + path), made.header("Location"));
        assertEquals(
                made.<Map<String, Object>>path("$"),
                Api.get("revisor", path).statusCode(200).extract().<Map<String, Object>>path("$"));
        var counts = new TreeMap<>(made.<Map<String, Object>>path("$"));
        counts.remove("id");
        counts.remove("erasedAt");
        return counts;
    }

    private static Map<String, Object> counts(int proposals, int decisions, int reclaims, int left) {
        return new TreeMap<>(Map.of(
                "proposals", proposals, "decisions", decisions, "reclaims", reclaims, "leftInOpenMatters", left));
    }

    private static String decision(String application) {
        return "/decisions/"
                + Api.get("revisor", "/applications/" + application + "/decisions")
                        .extract()
                        .path("items[0].id");
    }

    private static byte[] document(String path) {
        return Api.as("revisor")
                .accept("text/html")
                .get(path + "/document")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    @Test
    void aNameGoesFromClosedMattersTheirDocumentsStayAndTheChainHolds() throws SQLException {
        GrantedMatter matter = ClosingFixture.finished(ledger, "17", "1784");
        named(matter.id(), "Gunnel Grå, handläggare", "Hjördis Hög, enhetschef");
        var decision = decision(matter.id());
        var document = document(decision);
        assertTrue(new String(document, StandardCharsets.UTF_8).contains("Eva Ek"), "the name is in the document");
        Api.get("revisor", decision).body("rapporteur", equalTo("Gunnel Grå, handläggare"));

        var entries = count("select count(*) from journal where type = 'official-erased.v1'");
        assertEquals(counts(1, 1, 1, 0), counts("Gunnel Grå, handläggare"));
        Api.get("revisor", decision)
                .body("rapporteur", equalTo(ERASED))
                .body("decisionMaker", equalTo("Hjördis Hög, enhetschef"));
        assertEquals(counts(0, 1, 1, 0), counts("Hjördis Hög, enhetschef"));
        Api.get("revisor", decision).body("decisionMaker", equalTo(ERASED));
        Api.get("revisor", "/applications/" + matter.id() + "/proposals").body("items.rapporteur", contains(ERASED));
        Api.get("revisor", matter.path() + "/reclaims")
                .body("items.rapporteur", contains(ERASED))
                .body("items.decisionMaker", contains(ERASED));
        assertEquals(counts(0, 0, 0, 0), counts("Gunnel Grå, handläggare"));
        assertArrayEquals(document, document(decision));
        assertEquals(entries + 3, count("select count(*) from journal where type = 'official-erased.v1'"));

        Api.get("revisor", "/journal-verification")
                .statusCode(200)
                .body("intact", equalTo(true))
                .body("faults", empty());
        assertEquals(0, count("select count(*) from journal where data like '%Gunnel%' or data like '%Hjördis%'"));
        assertEquals(
                0,
                count(
                        "select count(*) from journal where type = 'official-erased.v1' and (published or actor <> 'samordnare')"));
    }

    private int count(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getInt(1);
        }
    }

    @Test
    void inAnOpenMatterTheNameStaysUntilItIsClosed() throws SQLException {
        var open = ClosingFixture.rejected("17", "1780");
        named(open, "Ivar Ivrig", "Ivar Ivrig");
        assertEquals(counts(0, 0, 0, 2), counts("Ivar Ivrig"));
        Api.get("revisor", decision(open)).body("rapporteur", equalTo("Ivar Ivrig"));
        ClosingFixture.close("handlaggare-17", open).statusCode(201);
        assertEquals(counts(1, 1, 0, 0), counts("Ivar Ivrig"));
        Api.get("revisor", decision(open)).body("rapporteur", equalTo(ERASED)).body("decisionMaker", equalTo(ERASED));
    }

    @Test
    void onlyTheCoordinatorErasesAndReadsWithTheAuditor() {
        for (var caller : List.of(
                "handlaggare-17",
                "beslutsfattare-17",
                "attestant-17-1",
                "revisor",
                "kommun-1780",
                "sokande-8024001136",
                "deltagare-8024001136",
                "migrationsverket",
                "lasare")) {
            Api.post(caller, "/official-erasures", Map.of("name", "Ingen Alls")).statusCode(403);
        }
        String id = Api.post("samordnare", "/official-erasures", Map.of("name", "Ingen Alls"))
                .statusCode(201)
                .extract()
                .path("id");
        Api.get("samordnare", "/official-erasures/" + id).statusCode(200);
        Api.get("handlaggare-17", "/official-erasures/" + id).statusCode(403);
        Api.get("revisor", "/official-erasures/00000000-0000-7000-8000-000000000000")
                .statusCode(404)
                .body("type", endsWith("/not-found"));
    }

    @Test
    void aNameMustBeGiven() {
        Api.post("samordnare", "/official-erasures", Map.of("name", " ")).statusCode(400);
        Api.post("samordnare", "/official-erasures", Map.of("name", "x".repeat(201)))
                .statusCode(400);
    }
}
