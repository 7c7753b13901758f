package se.lansstyrelsen.integration.reporting.dashboard;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.filter.cookie.CookieFilter;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.lansstyrelsen.integration.embedded.EmbeddedStack;

@QuarkusTest
@QuarkusTestResource(value = EmbeddedStack.class, initArgs = @ResourceArg(name = "service", value = "reporting"))
class PageTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/lan/25", "/kommun/2580", "/projekt", "/?ar=2018&datum=2018-06-30"})
    void anybodySeesThePublicPages(String address) {
        page(new CookieFilter(), address).statusCode(200).body(containsString("<main id=\"innehall\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/uppdrag", "/medskick", "/varfor?kommun=2580", "/siffra?indikator=county-quota&ar=2018"})
    void otherPagesAskForLoginAndComeBack(String address) {
        given().redirects()
                .follow(false)
                .when()
                .get(root() + address)
                .then()
                .statusCode(303)
                .header("Location", containsString("/logga-in?till="));
        var session = login("samordnare");
        page(session, address).statusCode(200).body(containsString("samordnare, samordnare"));
    }

    @Test
    void somebodyWithoutTheRoleIsToldSo() {
        page(login("lasare"), "/medskick").statusCode(403).body(containsString("Sidan är inte för dig"));
    }

    @Test
    void aLoginThatWentWrongMayBeTriedAnew() {
        page(new CookieFilter(), "/logga-in?code=old&state=other")
                .statusCode(200)
                .body(containsString("Inloggningen avbröts"));
    }

    @Test
    void everyTableIsCsvToo() {
        page(new CookieFilter(), "/lan/25?ar=2018&tabell=kommuner")
                .statusCode(200)
                .contentType("text/csv")
                .body(containsString("Kommun;Kommuntal;Mottagna;Andel;Kvar att ta emot"))
                .body(containsString("Luleå"));
        page(new CookieFilter(), "/lan/25?tabell=annan").statusCode(404).body(containsString("Tabellen finns inte"));
    }

    @Test
    void nobodyIsLedElsewhereAfterLogin() {
        var session = login("samordnare");
        given().filter(session)
                .redirects()
                .follow(false)
                .when()
                .get(root() + "/logga-in?till=//example.se/")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/"))
                .header("Location", not(containsString("example")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/lan/99", "/kommun/9999", "/uppdrag/nowhere"})
    void whatIsNotThereIsSaidInSwedish(String address) {
        page(login("samordnare"), address).statusCode(404).body(containsString("Sidan finns inte"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/?ar=x", "/?datum=igår", "/lan/25?ar=1"})
    void aYearThatIsNoneIsSaidInSwedish(String address) {
        page(new CookieFilter(), address).statusCode(400).body(containsString("År skrivs med fyra siffror"));
    }

    private static ValidatableResponse page(CookieFilter session, String address) {
        return given().filter(session).when().get(root() + address).then();
    }

    /** As a browser does it, over the issuer's page. */
    private static CookieFilter login(String caller) {
        var session = new CookieFilter();
        var asked = given().filter(session)
                .redirects()
                .follow(false)
                .when()
                .get(root() + "/logga-in?till=/")
                .then()
                .statusCode(302)
                .extract()
                .header("Location");
        var back = given().urlEncodingEnabled(false)
                .redirects()
                .follow(false)
                .when()
                .get(asked + "&caller=" + caller)
                .then()
                .statusCode(302)
                .extract()
                .header("Location");
        given().filter(session)
                .urlEncodingEnabled(false)
                .redirects()
                .follow(false)
                .when()
                .get(back)
                .then()
                .statusCode(302);
        return session;
    }

    private static String root() {
        return "http://127.0.0.1:" + RestAssured.port;
    }
}
