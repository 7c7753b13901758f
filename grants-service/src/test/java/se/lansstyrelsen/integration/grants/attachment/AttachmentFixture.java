package se.lansstyrelsen.integration.grants.attachment;

import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import se.lansstyrelsen.integration.grants.GrantsFixture;
import se.lansstyrelsen.integration.kit.quality.Api;

/** Applications with files, as their applicants send them. */
final class AttachmentFixture {

    private AttachmentFixture() {}

    /** Sends a file to an application's path for a kind, with the partner when there is one. */
    static ValidatableResponse attach(
            String caller, String path, String kind, String partner, String name, String mediaType, byte[] bytes) {
        var request = Api.as(caller).contentType(mediaType).queryParam("fileName", name);
        if (kind != null) {
            request.queryParam("kind", kind);
        }
        if (partner != null) {
            request.queryParam("partner", partner);
        }
        return request.body(bytes).post(path + "/attachments").then();
    }

    static ValidatableResponse attachPdf(String caller, String path, byte[] bytes) {
        return attach(caller, path, "OTHER", null, "bilaga.pdf", "application/pdf", bytes);
    }

    /** A draft's path. */
    static String draft(String call, String municipality) {
        var content = GrantsFixture.application(call, municipality, "1000");
        return "/applications/"
                + Api.post("kommun-" + municipality, "/applications", content)
                        .statusCode(201)
                        .extract()
                        .path("id");
    }

    static String draftWithPartner(String call, String municipality, String partner) {
        var content = GrantsFixture.with(
                GrantsFixture.application(call, municipality, "1000"),
                "partners",
                List.of(Map.of("organisationNumber", partner, "name", "Föreningen")));
        return "/applications/"
                + Api.post("kommun-" + municipality, "/applications", content)
                        .statusCode(201)
                        .extract()
                        .path("id");
    }
}
