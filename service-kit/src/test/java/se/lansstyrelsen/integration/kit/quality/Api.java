package se.lansstyrelsen.integration.kit.quality;

import static io.restassured.RestAssured.given;

import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.eclipse.microprofile.config.ConfigProvider;
import se.lansstyrelsen.integration.embedded.EmbeddedStack;

/** The running service as its callers meet it; every answer is held against the contract it serves. */
public final class Api {

    private static final AnswersMatchContract CONTRACT = new AnswersMatchContract();

    private Api() {}

    /** A request by one of the demo callers, below the versioned root. */
    public static RequestSpecification as(String caller) {
        return anyone().auth().oauth2(EmbeddedStack.issuer().token(caller));
    }

    /** A request without a token. */
    public static RequestSpecification anyone() {
        return given().config(RestAssured.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .encodeContentTypeAs("application/x-ndjson", ContentType.BINARY)
                                .appendDefaultContentCharsetToContentTypeIfUndefined(false)))
                .basePath(root())
                .filter(CONTRACT);
    }

    public static ValidatableResponse get(String caller, String path) {
        return as(caller).get(path).then();
    }

    public static ValidatableResponse post(String caller, String path, Object body) {
        return as(caller).contentType("application/json").body(body).post(path).then();
    }

    public static ValidatableResponse put(String caller, String path, String tag, Object body) {
        return as(caller)
                .header("If-Match", tag)
                .contentType("application/json")
                .body(body)
                .put(path)
                .then();
    }

    /** A change of state by the caller; the body may be null. */
    public static ValidatableResponse move(String caller, String path, String tag, Object body) {
        var request = as(caller).header("If-Match", tag);
        if (body != null) {
            request.contentType("application/json").body(body);
        }
        return request.post(path).then();
    }

    /** {@code /{api}/v1}. */
    public static String root() {
        return "/" + service() + "/v1";
    }

    static String service() {
        return ConfigProvider.getConfig().getValue("service.name", String.class);
    }
}
