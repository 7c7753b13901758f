package se.lansstyrelsen.integration.grants.application;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import se.lansstyrelsen.integration.embedded.EmbeddedStack;
import se.lansstyrelsen.integration.grants.GrantsFixture;
import se.lansstyrelsen.integration.kit.quality.Api;

@QuarkusTest
@QuarkusTestResource(value = EmbeddedStack.class, initArgs = @ResourceArg(name = "service", value = "grants"))
class ApplicationResourceTest {

    private static final String OFFICER = "handlaggare-20";
    private static final String APPLICANT = "kommun-2081";
    private static final String OTHER = "sokande-" + GrantsFixture.ASSOCIATION;

    @Inject
    DataSource database;

    @Test
    void aDraftIsSavedIncompleteBySeveralEditorsAndReadByNoOfficial() throws SQLException {
        var call = GrantsFixture.openCall("20");
        var bare = Map.of(
                "callId",
                call,
                "applicant",
                GrantsFixture.application(call, "2081", "1").get("applicant"));
        var draft = Api.post(APPLICANT, "/applications", bare)
                .statusCode(201)
                .body("status", equalTo("DRAFT"))
                .body("diaryNumber", nullValue())
                .body("content.goals", hasSize(0))
                .extract();
        var path = "/applications/" + draft.path("id");

        Api.put(APPLICANT, path, draft.header("ETag"), GrantsFixture.application(call, "2081", "150000.50"))
                .statusCode(200)
                .body("content.title", equalTo("Bostad först"));
        // the other editor's stale tag does not overwrite
        Api.put(APPLICANT, path, draft.header("ETag"), bare).statusCode(412);

        Api.get(OFFICER, path).statusCode(404);
        Api.get("kommun-2080", path).statusCode(404);
        Api.get("revisor", path).statusCode(404);
        Api.get(OFFICER, "/applications?call=" + call).statusCode(200).body("items", hasSize(0));
        Api.get(APPLICANT, "/applications?call=" + call).statusCode(200).body("items", hasSize(1));
        assertEquals(0, published(path), "nothing of a draft leaves");

        Api.as(APPLICANT)
                .header("If-Match", GrantsFixture.tag(APPLICANT, path))
                .delete(path)
                .then()
                .statusCode(204);
        Api.get(APPLICANT, path).statusCode(404);
    }

    @Test
    void anApplicationGetsItsDiaryNumberWhenItComesIn() throws SQLException {
        var call = GrantsFixture.openCall("20");
        var path = GrantsFixture.received(call, "2081", "150000.50");

        Api.get(OFFICER, path)
                .statusCode(200)
                .body("status", equalTo("RECEIVED"))
                .body("diaryNumber", matchesPattern("\\d+-\\d{4}"))
                .body("decidingCounty", equalTo("20"))
                .body("concernedCounty", equalTo("20"))
                .body("late", equalTo(false))
                .body("admitted", equalTo(true))
                .body("channel", equalTo("ELECTRONIC"))
                .body("content.account.accountNumber", equalTo("5050-1055"));
        Api.get(OFFICER, path + "/editions").statusCode(200).body("items.number", contains(1));
        Api.move(APPLICANT, path + "/submissions", GrantsFixture.tag(APPLICANT, path), null)
                .statusCode(409)
                .body("type", endsWith("/already-submitted"));
        Api.put(APPLICANT, path, GrantsFixture.tag(APPLICANT, path), GrantsFixture.application(call, "2081", "2.00"))
                .statusCode(409)
                .body("type", endsWith("/already-submitted"));
        assertEquals(1, published(path));
    }

    @Test
    void aReceivedApplicationIsReadByItsBoardAndItsApplicantOnly() {
        var path = GrantsFixture.received(GrantsFixture.openCall("20"), "2081", "150000");

        Api.get(OFFICER, path).statusCode(200);
        Api.get("beslutsfattare-20", path).statusCode(200);
        Api.get("samordnare", path).statusCode(200);
        Api.get("revisor", path).statusCode(200);
        Api.get(APPLICANT, path).statusCode(200);
        for (var outsider : List.of("handlaggare-21", "beslutsfattare-06", "kommun-2080", OTHER)) {
            Api.get(outsider, path).statusCode(403).body("type", endsWith("/out-of-scope"));
            Api.get(outsider, path + "/editions").statusCode(403);
        }
        Api.get("lasare", path).statusCode(403);
    }

    @Test
    void theCountyConcernedReadsA37AMatterThatJonkopingDecides() {
        var call = GrantsFixture.published(
                "handlaggare-06", GrantsFixture.call("SECTION_37_A", null, "LANGUAGE", "ASYLUM_SEEKERS"));
        var content = GrantsFixture.application(call, "2081", "90000");
        content.put("purposes", List.of("LANGUAGE"));
        content.put("targetGroups", List.of("ASYLUM_SEEKERS"));
        var path = GrantsFixture.received(APPLICANT, content);

        Api.get(OFFICER, path)
                .statusCode(200)
                .body("decidingCounty", equalTo("06"))
                .body("concernedCounty", equalTo("20"));
        Api.get("handlaggare-06", path).statusCode(200);
        Api.get("handlaggare-21", path).statusCode(403);
        Api.get(OFFICER, "/applications?call=" + call).statusCode(200).body("items", hasSize(1));
    }

    @Test
    void anApplicationIsWithdrawnByItsApplicant() {
        var path = GrantsFixture.received(GrantsFixture.openCall("20"), "2081", "150000");

        Api.move("kommun-2080", path + "/withdrawals", "\"1\"", null).statusCode(403);
        Api.move(APPLICANT, path + "/withdrawals", GrantsFixture.tag(APPLICANT, path), null)
                .statusCode(201)
                .body("status", equalTo("WITHDRAWN"));
        Api.move(APPLICANT, path + "/withdrawals", GrantsFixture.tag(APPLICANT, path), null)
                .statusCode(409);
    }

    @Test
    void aDraftThatIsSentInAfterTheCallClosedIsRegisteredAsLate() {
        var call = GrantsFixture.openCall("20");
        var draft = Api.post(APPLICANT, "/applications", GrantsFixture.application(call, "2081", "150000"))
                .statusCode(201)
                .extract();
        var path = "/applications/" + draft.path("id");
        close(call);

        Api.post(APPLICANT, "/applications", GrantsFixture.application(call, "2081", "150000"))
                .statusCode(409)
                .body("type", endsWith("/call-closed"));
        Api.move(APPLICANT, path + "/submissions", draft.header("ETag"), null)
                .statusCode(201)
                .body("late", equalTo(true))
                .body("diaryNumber", not(nullValue()));
    }

    /** Only the clock closes a call, so the test moves the closing time to one second ago. */
    private void close(String call) {
        try (var connection = database.getConnection();
                var update = connection.prepareStatement(
                        """
                        update call set closes_at = now() - interval '1 second',
                          opens_at = now() - interval '2 hours' where id = ?::uuid""")) {
            update.setString(1, call);
            assertEquals(1, update.executeUpdate());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void theWrongKindOfApplicantIsRegisteredForADecision() {
        var call = GrantsFixture.openCall("20");
        var path = GrantsFixture.received(
                OTHER, GrantsFixture.associationsApplication(call, GrantsFixture.ASSOCIATION, "150000"));

        Api.get(OFFICER, path).statusCode(200).body("admitted", equalTo(false)).body("status", equalTo("RECEIVED"));
    }

    @Test
    void anOlderApplicationIsRegisteredWithItsOwnDiaryNumberAndTheSeriesGoesOnAfterIt() {
        var call = GrantsFixture.openCall("20");
        var content = Map.of(
                "callId",
                call,
                "applicant",
                Map.of("organisationNumber", GrantsFixture.ASSOCIATION, "name", "ABF", "kind", "STUDY_ASSOCIATION"));
        var year = Instant.now().toString().substring(0, 4);
        var paper = Map.of(
                "receivedAt",
                Instant.now().minusSeconds(60).toString(),
                "diaryNumber",
                "70000-" + year,
                "content",
                content);

        Api.post(OFFICER, "/application-registrations", paper)
                .statusCode(201)
                .body("diaryNumber", equalTo("70000-" + year))
                .body("channel", equalTo("REGISTERED"));
        Api.post(OFFICER, "/application-registrations", paper)
                .statusCode(409)
                .body("type", endsWith("/diary-number-taken"));
        Api.post(
                        OFFICER,
                        "/application-registrations",
                        Map.of("receivedAt", Instant.now().toString(), "content", content))
                .statusCode(201)
                .body("diaryNumber", equalTo("70001-" + year));
        Api.post("handlaggare-21", "/application-registrations", paper).statusCode(403);
        Api.post(
                        OFFICER,
                        "/application-registrations",
                        Map.of("receivedAt", "2099-01-01T00:00:00Z", "content", content))
                .statusCode(422)
                .body("type", endsWith("/date-in-the-future"));
    }

    @Test
    void applicationsAreListedForTheBoardWithFiltersAndAsATable() {
        var call = GrantsFixture.openCall("20");
        GrantsFixture.received(call, "2081", "150000");
        GrantsFixture.received(call, "2080", "250000");

        Api.get(OFFICER, "/applications?call=" + call + "&scheme=SECTION_37&county=20&status=RECEIVED")
                .statusCode(200)
                .body("items.municipalityCode", contains("2080", "2081"));
        Api.get(OFFICER, "/applications?call=" + call + "&year=2017")
                .statusCode(200)
                .body("items", hasSize(0));
        Api.get("handlaggare-21", "/applications?call=" + call).statusCode(200).body("items", hasSize(0));
        Api.get("revisor", "/applications?call=" + call)
                .statusCode(200)
                .body("items.municipalityCode", hasItem("2081"));
        assertEquals(
                3,
                Api.as(OFFICER)
                        .accept("text/csv")
                        .get("/applications?call=" + call)
                        .asString()
                        .lines()
                        .count());
    }

    @Test
    void equalAmountsAreEqualWhateverTheirDecimals() {
        var call = GrantsFixture.openCall("20");
        var content = GrantsFixture.application(call, "2081", "100.5");
        content.put("soughtAmount", new BigDecimal("100.50"));

        GrantsFixture.received(APPLICANT, content);
    }

    private long published(String path) throws SQLException {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(
                        "select count(*) from journal where aggregate_id = ? and published")) {
            query.setString(1, path.substring(path.lastIndexOf('/') + 1));
            var rows = query.executeQuery();
            rows.next();
            return rows.getLong(1);
        }
    }
}
