package se.lansstyrelsen.integration.grants.attachment;

import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.lansstyrelsen.integration.embedded.EmbeddedStack;
import se.lansstyrelsen.integration.grants.GrantsFixture;
import se.lansstyrelsen.integration.kit.quality.Api;
import se.lansstyrelsen.integration.kit.quality.SampleFiles;

@QuarkusTest
@QuarkusTestResource(value = EmbeddedStack.class, initArgs = @ResourceArg(name = "service", value = "grants"))
class AttachmentRefusalTest {

    private static final String APPLICANT = "kommun-2380";

    private String call;

    /** Each role, in and outside the county: reads a received matter's file, and adds one of its own. */
    @BeforeEach
    void openCall() {
        call = GrantsFixture.openCall("23");
    }

    @ParameterizedTest
    @CsvSource({
        "handlaggare-23, 200, 201",
        "beslutsfattare-23, 200, 403",
        "attestant-23-1, 200, 403",
        "kommun-2380, 200, 409",
        "samordnare, 200, 403",
        "revisor, 200, 403",
        "handlaggare-22, 403, 403",
        "beslutsfattare-22, 403, 403",
        "attestant-22-1, 403, 403",
        "kommun-2321, 403, 403",
        "sokande-2021005489, 403, 403",
        "deltagare-2021005489, 403, 403",
        "lasare, 403, 403",
        "migrationsverket, 403, 403",
    })
    void aReceivedMattersFilesAreTheApplicantsAndTheBoards(String caller, int reads, int adds) {
        var path = AttachmentFixture.draft(call, "2380");
        String id = AttachmentFixture.attachPdf(APPLICANT, path, SampleFiles.pdf())
                .statusCode(201)
                .extract()
                .path("id");
        Api.move(APPLICANT, path + "/submissions", GrantsFixture.tag(APPLICANT, path), null)
                .statusCode(201);
        Api.get(caller, path + "/attachments").statusCode(reads);
        Api.get(caller, "/attachments/" + id).statusCode(reads);
        Api.get(caller, "/attachments/" + id + "/content").statusCode(reads);
        AttachmentFixture.attach(caller, path, "OTHER", null, "a.png", "image/png", SampleFiles.png())
                .statusCode(adds);
    }

    /** A draft is nobody's but the applicant's, and to others it is not there. */
    @ParameterizedTest
    @CsvSource({
        "handlaggare-23, 404, 403",
        "revisor, 404, 403",
        "samordnare, 404, 403",
        "kommun-2321, 404, 404",
        "sokande-2021005489, 404, 404",
        "lasare, 403, 403",
    })
    void aDraftsFilesAreTheApplicantsAlone(String caller, int reads, int removes) {
        var path = AttachmentFixture.draft(call, "2380");
        String id = AttachmentFixture.attachPdf(APPLICANT, path, SampleFiles.pdf())
                .statusCode(201)
                .extract()
                .path("id");
        Api.get(caller, path + "/attachments").statusCode(reads);
        Api.get(caller, "/attachments/" + id).statusCode(reads);
        Api.get(caller, "/attachments/" + id + "/content").statusCode(reads);
        Api.as(caller)
                .header("If-Match", "\"1\"")
                .delete("/attachments/" + id)
                .then()
                .statusCode(removes);
    }

    @Test
    void nobodyGetsAFileWithoutAToken() {
        Api.anyone()
                .get("/attachments/" + UUID.randomUUID() + "/content")
                .then()
                .statusCode(401);
    }

    static Stream<Arguments> files() {
        var pdf = "application/pdf";
        return Stream.of(
                Arguments.of(422, "file-not-what-its-name-says", "a.pdf", pdf, SampleFiles.png()),
                Arguments.of(422, "file-not-what-its-name-says", "a.pdf", pdf, SampleFiles.program()),
                Arguments.of(422, "file-with-macros", "a.docm", "application/octet-stream", SampleFiles.docx()),
                Arguments.of(422, "file-locked", "a.pdf", pdf, SampleFiles.lockedPdf()),
                Arguments.of(422, "personal-number", "191212121212.pdf", pdf, SampleFiles.pdf()),
                Arguments.of(415, "file-type-not-taken", "a.exe", "application/octet-stream", SampleFiles.program()),
                Arguments.of(415, "unsupported-media-type", "a.svg", "image/svg+xml", SampleFiles.page()),
                Arguments.of(400, "empty-body", "a.pdf", pdf, new byte[0]),
                Arguments.of(400, "invalid-parameter", "a", pdf, SampleFiles.pdf()),
                Arguments.of(413, "body-too-large", "a.pdf", pdf, new byte[50_000_000]));
    }

    @ParameterizedTest(name = "{1} {2}")
    @MethodSource("files")
    void aFileThatIsNotTakenLeavesNothing(int status, String slug, String name, String mediaType, byte[] bytes) {
        var path = AttachmentFixture.draft(call, "2380");
        AttachmentFixture.attach(APPLICANT, path, "OTHER", null, name, mediaType, bytes)
                .statusCode(status)
                .body("type", endsWith("/problems/" + slug));
        Api.get(APPLICANT, path + "/attachments").body("items", hasSize(0));
    }

    @ParameterizedTest
    @CsvSource({
        ", , 400, invalid-parameter, kind",
        "LETTER, , 400, invalid-parameter, kind",
        "CERTIFICATE_OF_COLLABORATION, , 400, invalid-parameter, partner",
        "OTHER, 8020005008, 400, invalid-parameter, partner",
        "CERTIFICATE_OF_COLLABORATION, 8020005009, 422, wrong-check-digit, partner",
    })
    void whatAFileIsForMustBeStatedRight(String kind, String partner, int status, String slug, String pointer) {
        var path = AttachmentFixture.draft(call, "2380");
        AttachmentFixture.attach(APPLICANT, path, kind, partner, "a.pdf", "application/pdf", SampleFiles.pdf())
                .statusCode(status)
                .body("type", endsWith("/" + slug))
                .body("errors[0].pointer", equalTo(pointer));
    }

    @Test
    void theSameFileIsAttachedOnceForEachPurpose() {
        var path = AttachmentFixture.draft(call, "2380");
        var bytes = SampleFiles.pdf();
        AttachmentFixture.attachPdf(APPLICANT, path, bytes).statusCode(201);
        AttachmentFixture.attachPdf(APPLICANT, path, bytes).statusCode(409).body("type", endsWith("/attached-already"));
        AttachmentFixture.attach(APPLICANT, path, "BANK_PROOF", null, "b.pdf", "application/pdf", bytes)
                .statusCode(201);
        Api.get(APPLICANT, path + "/attachments").body("items", hasSize(2));
    }

    @Test
    void aFileIsTakenAwayOnlyByOneWhoHasReadIt() {
        var path = AttachmentFixture.draft(call, "2380");
        String id = AttachmentFixture.attachPdf(APPLICANT, path, SampleFiles.pdf())
                .extract()
                .path("id");
        Api.as(APPLICANT).delete("/attachments/" + id).then().statusCode(428);
        Api.as(APPLICANT)
                .header("If-Match", "\"2\"")
                .delete("/attachments/" + id)
                .then()
                .statusCode(412);
        Api.get(APPLICANT, "/attachments/" + id).statusCode(200);
    }
}
