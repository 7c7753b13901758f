package se.lansstyrelsen.integration.kit.webhook;

import static io.restassured.RestAssured.given;

import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.lansstyrelsen.integration.embedded.EmbeddedStack;

/** What a partner does with its webhook over HTTP. */
final class Subscriber {

    private final String caller;
    private final String id;
    private String secret;

    private Subscriber(String caller, String id, String secret) {
        this.caller = caller;
        this.id = id;
        this.secret = secret;
    }

    static RequestSpecification as(String caller) {
        return given().basePath("/things/v1")
                .auth()
                .oauth2(EmbeddedStack.issuer().token(caller))
                .contentType("application/json");
    }

    static Subscriber registered(String caller, Map<String, Object> wanted) {
        var made =
                as(caller).body(wanted).post("/webhooks").then().statusCode(201).extract();
        return new Subscriber(caller, made.path("webhook.id"), made.path("secret"));
    }

    static Map<String, Object> at(Receiver receiver, String... eventTypes) {
        var wanted = new LinkedHashMap<String, Object>();
        wanted.put("callbackUrl", receiver.address());
        wanted.put("eventTypes", List.of(eventTypes));
        return wanted;
    }

    String path() {
        return "/webhooks/" + id;
    }

    String id() {
        return id;
    }

    String secret() {
        return secret;
    }

    ExtractableResponse<Response> read() {
        return as(caller).get(path()).then().statusCode(200).extract();
    }

    String state() {
        return read().path("state");
    }

    int failures() {
        return read().path("failures");
    }

    void change(Map<String, Object> wanted) {
        as(caller)
                .header("If-Match", read().header("ETag"))
                .body(wanted)
                .put(path())
                .then()
                .statusCode(200);
    }

    void resume() {
        move("/resumptions");
    }

    void renewSecret() {
        secret = move("/secrets").path("secret");
    }

    void remove() {
        as(caller)
                .header("If-Match", read().header("ETag"))
                .delete(path())
                .then()
                .statusCode(204);
    }

    private ExtractableResponse<Response> move(String step) {
        return as(caller)
                .header("If-Match", read().header("ETag"))
                .post(path() + step)
                .then()
                .statusCode(200)
                .extract();
    }
}
