package se.lansstyrelsen.integration.reporting.dashboard;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
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
        PageVisitor.anonymous().see(address).statusCode(200).body(containsString("<div id=\"innehall\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/uppdrag", "/medskick", "/varfor?kommun=2580", "/siffra?indikator=county-quota&ar=2018"})
    void otherPagesAskForLoginAndComeBack(String address) {
        PageVisitor.anonymous()
                .step(PageVisitor.root() + address)
                .statusCode(303)
                .header("Location", containsString("/logga-in?till="));
        PageVisitor.loggedIn("samordnare").see(address).statusCode(200).body(containsString("<span>samordnare</span>"));
    }

    @Test
    void somebodyWithoutTheRoleIsToldSo() {
        PageVisitor.loggedIn("lasare").see("/medskick").statusCode(403).body(containsString("Sidan är inte för dig"));
    }

    @Test
    void aLoginThatWentWrongMayBeTriedAnew() {
        var visitor = PageVisitor.anonymous();
        var state = visitor.askedToLogIn().replaceAll(".*[?&]state=([^&]+).*", "$1");
        visitor.see("/logga-in?error=access_denied&state=" + state)
                .statusCode(200)
                .body(containsString("Inloggningen avbröts"));
    }

    @Test
    void everyTableIsCsvToo() {
        PageVisitor.anonymous()
                .see("/lan/25?ar=2018&tabell=kommuner")
                .statusCode(200)
                .contentType("text/csv")
                .body(containsString("Kommun;Kommuntal;Mottagna;Andel;Kvar"))
                .body(containsString("Luleå"));
        PageVisitor.anonymous().see("/lan/25?tabell=annan").statusCode(404).body(containsString("Tabellen finns inte"));
    }

    @Test
    void nobodyIsLedElsewhereAfterLogin() {
        PageVisitor.loggedIn("samordnare")
                .step(PageVisitor.root() + "/logga-in?till=//example.se/")
                .statusCode(303)
                .header("Location", endsWith("/"))
                .header("Location", not(containsString("example")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/lan/99", "/kommun/9999", "/uppdrag/nowhere"})
    void whatIsNotThereIsSaidInSwedish(String address) {
        PageVisitor.loggedIn("samordnare").see(address).statusCode(404).body(containsString("Sidan finns inte"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/?ar=x", "/?datum=igår", "/lan/25?ar=1"})
    void aYearThatIsNoneIsSaidInSwedish(String address) {
        PageVisitor.anonymous().see(address).statusCode(400).body(containsString("År skrivs med fyra siffror"));
    }
}
