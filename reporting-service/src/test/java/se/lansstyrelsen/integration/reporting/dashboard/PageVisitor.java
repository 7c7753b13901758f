package se.lansstyrelsen.integration.reporting.dashboard;

import static io.restassured.RestAssured.given;

import io.restassured.RestAssured;
import io.restassured.filter.cookie.CookieFilter;
import io.restassured.response.ValidatableResponse;

/** Somebody with a browser's cookies. */
final class PageVisitor {

    private final CookieFilter cookies = new CookieFilter();

    static PageVisitor anonymous() {
        return new PageVisitor();
    }

    /** Over the issuer's page, as a person does. */
    static PageVisitor loggedIn(String caller) {
        var visitor = new PageVisitor();
        var asked = visitor.askedToLogIn();
        var back = given().urlEncodingEnabled(false)
                .redirects()
                .follow(false)
                .when()
                .get(asked + "&caller=" + caller)
                .then()
                .statusCode(302)
                .extract()
                .header("Location");
        visitor.step(back).statusCode(302);
        return visitor;
    }

    /** Where the issuer's page is, with all it was asked. */
    String askedToLogIn() {
        return step(root() + "/logga-in?till=/").statusCode(302).extract().header("Location");
    }

    ValidatableResponse see(String address) {
        return given().filter(cookies).when().get(root() + address).then();
    }

    /** Without following where it leads. */
    ValidatableResponse step(String address) {
        return given().filter(cookies)
                .urlEncodingEnabled(false)
                .redirects()
                .follow(false)
                .when()
                .get(address)
                .then();
    }

    static String root() {
        return "http://127.0.0.1:" + RestAssured.port;
    }
}
