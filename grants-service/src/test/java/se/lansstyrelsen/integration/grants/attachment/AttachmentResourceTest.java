package se.lansstyrelsen.integration.grants.attachment;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.lansstyrelsen.integration.embedded.EmbeddedStack;
import se.lansstyrelsen.integration.grants.GrantsFixture;
import se.lansstyrelsen.integration.kit.quality.Api;
import se.lansstyrelsen.integration.kit.quality.SampleFiles;
import se.lansstyrelsen.integration.kit.text.Hashes;
import se.lansstyrelsen.integration.kit.time.StockholmTime;

@QuarkusTest
@QuarkusTestResource(value = EmbeddedStack.class, initArgs = @ResourceArg(name = "service", value = "grants"))
class AttachmentResourceTest {

    private static final String APPLICANT = "kommun-2280";
    private static final String OFFICER = "handlaggare-22";
    private static final String PARTNER = GrantsFixture.ASSOCIATION;
    private static final String CERTIFICATE = "CERTIFICATE_OF_COLLABORATION";

    private String call;

    @Inject
    DataSource database;

    @BeforeEach
    void openCall() {
        call = GrantsFixture.openCall("22");
    }

    @Test
    void aFileIsListedReadAndFetchedAsItWasSentAndItsNameStandsInNoEntry() throws SQLException {
        var path = AttachmentFixture.draft(call, "2280");
        var bytes = SampleFiles.docx();
        var added = AttachmentFixture.attach(
                        APPLICANT,
                        path,
                        "EQUALITY_SUPPORT",
                        null,
                        "Stöd från Åmål.docx",
                        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                        bytes)
                .statusCode(201)
                .header("ETag", "\"1\"")
                .body("keySet()", hasSize(10))
                .body("id", notNullValue())
                .body("applicationId", equalTo(path.substring("/applications/".length())))
                .body("kind", equalTo("EQUALITY_SUPPORT"))
                .body("partner", equalTo(null))
                .body("fileName", equalTo("Stöd från Åmål.docx"))
                .body("mediaType", equalTo("application/vnd.openxmlformats-officedocument.wordprocessingml.document"))
                .body("size", equalTo(bytes.length))
                .body("hash", equalTo(Hashes.sha(bytes)))
                .body("addedBy", equalTo("APPLICANT"))
                .body("addedAt", notNullValue())
                .extract();
        String id = added.path("id");
        assertEquals(true, added.header("Location").endsWith("/grants/v1/attachments/" + id));
        assertEquals(
                added.body().jsonPath().getMap("$"),
                Api.get(APPLICANT, "/attachments/" + id)
                        .statusCode(200)
                        .header("ETag", "\"1\"")
                        .extract()
                        .jsonPath()
                        .getMap("$"));
        Api.get(APPLICANT, path + "/attachments").statusCode(200).body("items.id", contains(id));
        Api.as(APPLICANT)
                .accept("text/csv")
                .get(path + "/attachments")
                .then()
                .statusCode(200)
                .body(containsString("Stöd från Åmål.docx"));
        var content = Api.get(APPLICANT, "/attachments/" + id + "/content")
                .statusCode(200)
                .header("X-Content-Type-Options", "nosniff")
                .header("ETag", "\"" + Hashes.sha(bytes) + "\"")
                .header("Content-Disposition", startsWith("attachment; "))
                .header("Content-Disposition", endsWith("''St%C3%B6d%20fr%C3%A5n%20%C3%85m%C3%A5l.docx"))
                .extract();
        assertArrayEquals(bytes, content.asByteArray());
        assertEquals(entry(path, id, "EQUALITY_SUPPORT", bytes), journaled(id, "attachment-added.v1"));
    }

    @Test
    void aFileIsTakenAwayFromADraftWithItsBytes() throws SQLException {
        var path = AttachmentFixture.draft(call, "2280");
        var bytes = SampleFiles.pdf();
        String id =
                AttachmentFixture.attachPdf(APPLICANT, path, bytes).extract().path("id");
        assertEquals(1, pieces(id));
        Api.as(APPLICANT)
                .header("If-Match", "\"1\"")
                .delete("/attachments/" + id)
                .then()
                .statusCode(204);
        assertEquals(0, pieces(id));
        Api.get(APPLICANT, "/attachments/" + id).statusCode(404);
        Api.get(APPLICANT, "/attachments/" + id + "/content").statusCode(404);
        Api.get(APPLICANT, path + "/attachments").body("items", hasSize(0));
        assertEquals(entry(path, id, "OTHER", bytes), journaled(id, "attachment-removed.v1"));
    }

    @Test
    void anErasedDraftTakesItsFilesAlong() throws SQLException {
        var path = AttachmentFixture.draft(call, "2280");
        String id = AttachmentFixture.attachPdf(APPLICANT, path, SampleFiles.pdf())
                .statusCode(201)
                .extract()
                .path("id");
        Api.as(APPLICANT)
                .header("If-Match", GrantsFixture.tag(APPLICANT, path))
                .delete(path)
                .then()
                .statusCode(204);
        Api.get(APPLICANT, "/attachments/" + id).statusCode(404);
        assertEquals(0, pieces(id));
    }

    @Test
    void anApplicationIsSentInWhenEachPartnerHasItsCertificate() {
        var path = AttachmentFixture.draftWithPartner(call, "2280", PARTNER);
        submit(path)
                .statusCode(422)
                .body("type", endsWith("/certificate-missing"))
                .body("errors.pointer", contains("/partners/0"));
        certificate(path, "2120000746").statusCode(201).body("partner", equalTo("2120000746"));
        submit(path).statusCode(422).body("type", endsWith("/certificate-missing"));
        certificate(path, "802000-5008").statusCode(201).body("partner", equalTo(PARTNER));
        submit(path).statusCode(201);
    }

    @Test
    void onceReceivedTheOfficerAddsAndTheApplicantOnlyWhenAsked() {
        var path = AttachmentFixture.draft(call, "2280");
        String first = AttachmentFixture.attachPdf(APPLICANT, path, SampleFiles.pdf())
                .statusCode(201)
                .extract()
                .path("id");
        submit(path).statusCode(201);
        AttachmentFixture.attach(APPLICANT, path, "OTHER", null, "b.png", "image/png", SampleFiles.png())
                .statusCode(409)
                .body("type", endsWith("/illegal-state"));
        Api.as(APPLICANT)
                .header("If-Match", "\"1\"")
                .delete("/attachments/" + first)
                .then()
                .statusCode(409)
                .body("type", endsWith("/illegal-state"));
        AttachmentFixture.attach(OFFICER, path, "POWER_OF_ATTORNEY", null, "b.png", "image/png", SampleFiles.png())
                .statusCode(201)
                .body("addedBy", equalTo("OFFICER"));
        var ask = Map.of(
                "section",
                "BUDGET",
                "reason",
                "Underlag saknas.",
                "answerBy",
                LocalDate.now(StockholmTime.ZONE).plusDays(14).toString());
        Api.move(OFFICER, path + "/supplement-requests", GrantsFixture.tag(OFFICER, path), ask)
                .statusCode(201);
        AttachmentFixture.attach(APPLICANT, path, "BANK_PROOF", null, "b.jpg", "image/jpeg", SampleFiles.jpeg())
                .statusCode(201);
        Api.get(OFFICER, path + "/attachments")
                .body("items.kind", contains("OTHER", "POWER_OF_ATTORNEY", "BANK_PROOF"));
    }

    private static ValidatableResponse certificate(String path, String partner) {
        return AttachmentFixture.attach(
                APPLICANT, path, CERTIFICATE, partner, "intyg.pdf", "application/pdf", SampleFiles.pdf());
    }

    private static ValidatableResponse submit(String path) {
        return Api.move(APPLICANT, path + "/submissions", GrantsFixture.tag(APPLICANT, path), null);
    }

    private static Map<String, Object> entry(String path, String id, String kind, byte[] bytes) {
        var entry = new HashMap<String, Object>();
        entry.put("applicationId", path.substring("/applications/".length()));
        entry.put("attachmentId", id);
        entry.put("kind", kind);
        entry.put(
                "mediaType",
                kind.equals("OTHER")
                        ? "application/pdf"
                        : "application/vnd.openxmlformats-officedocument.wordprocessingml.document");
        entry.put("size", bytes.length);
        entry.put("hash", Hashes.sha(bytes));
        return entry;
    }

    private Map<String, Object> journaled(String attachment, String type) throws SQLException {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(
                        "select data from journal where type = ? and not published and data like ?")) {
            query.setString(1, type);
            query.setString(2, "%" + attachment + "%");
            try (var row = query.executeQuery()) {
                row.next();
                return JsonPath.from(row.getString(1)).getMap("$");
            }
        }
    }

    private long pieces(String id) throws SQLException {
        try (var connection = database.getConnection();
                var query =
                        connection.prepareStatement("select count(*) from attached_piece where attachment_id = ?")) {
            query.setObject(1, id);
            try (var row = query.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }
}
