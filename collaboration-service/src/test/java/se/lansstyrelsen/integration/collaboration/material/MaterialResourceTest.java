package se.lansstyrelsen.integration.collaboration.material;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.lansstyrelsen.integration.collaboration.CollaborationFixture;
import se.lansstyrelsen.integration.collaboration.CollaborationFixture.Organisation;
import se.lansstyrelsen.integration.embedded.EmbeddedStack;
import se.lansstyrelsen.integration.kit.quality.Api;
import se.lansstyrelsen.integration.kit.quality.SampleFiles;

@QuarkusTest
@QuarkusTestResource(value = EmbeddedStack.class, initArgs = @ResourceArg(name = "service", value = "collaboration"))
class MaterialResourceTest {

    private static final String BOARD = "handlaggare-23";

    private Organisation agency;
    private String item;

    @BeforeEach
    void anItemInAForum() {
        var forum = CollaborationFixture.regional(CollaborationFixture.national(), "23");
        agency = CollaborationFixture.agency();
        CollaborationFixture.seat(BOARD, forum, agency, "MEMBER");
        item = Api.post(BOARD, "/forums/" + forum + "/backlog", Map.of("kind", "DEEP_DIVE", "title", "Bostäder"))
                .statusCode(201)
                .extract()
                .path("id");
    }

    @Test
    void aMembersFileIsReadByteForByteAndKeptOnce() throws Exception {
        var pdf = SampleFiles.pdf();
        var added = attach(agency.caller(), "lägesbild.pdf", "application/pdf", pdf)
                .statusCode(201)
                .body("fileName", equalTo("lägesbild.pdf"))
                .extract()
                .<String>path("id");
        assertArrayEquals(
                pdf,
                Api.as(BOARD)
                        .accept("*/*")
                        .get("/materials/" + added + "/content")
                        .asByteArray());
        Api.get(BOARD, "/agenda-items/" + item + "/materials").statusCode(200).body("items.id", contains(added));
        attach(BOARD, "samma.pdf", "application/pdf", pdf)
                .statusCode(409)
                .body("type", endsWith("/material-there-already"));
    }

    @Test
    void aFileThatIsNotWhatItSaysAndAStrangersAreRefused() throws Exception {
        attach(BOARD, "bild.png", "image/png", SampleFiles.pdf())
                .statusCode(422)
                .body("type", endsWith("/file-not-what-its-name-says"));
        var stranger = CollaborationFixture.agency();
        attach(stranger.caller(), "a.pdf", "application/pdf", SampleFiles.pdf()).statusCode(403);
        Api.get(stranger.caller(), "/agenda-items/" + item + "/materials").statusCode(403);
    }

    private ValidatableResponse attach(String caller, String name, String mediaType, byte[] file) {
        return Api.as(caller)
                .queryParam("fileName", name)
                .contentType(mediaType)
                .body(file)
                .post("/agenda-items/" + item + "/materials")
                .then();
    }
}
