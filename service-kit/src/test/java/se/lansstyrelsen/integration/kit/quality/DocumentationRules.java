package se.lansstyrelsen.integration.kit.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.RestAssured;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import se.lansstyrelsen.integration.embedded.EmbeddedStack;

/** What the documentation of every service must be: whole, in two languages, true in its examples, and on its own. */
public abstract class DocumentationRules {

    private static final Pattern ADDRESS = Pattern.compile("(?:href|src|data-contract)=\"([^\"]*)\"");
    private static final Pattern ANYWHERE = Pattern.compile("https?://[^\\s\"'<]+");
    private static final Pattern EXAMPLE = Pattern.compile("curl -s ((?:-H \"[^\"]*\" )*)\"\\$API(/[^\"]*)\"");

    @Test
    void thePageIsOpenToAllAndLetsNothingInFromElsewhere() {
        var answer = Api.anyone().get("/documentation");
        assertEquals(200, answer.statusCode());
        assertTrue(answer.contentType().startsWith("text/html"), answer.contentType());
        var policy = answer.header("Content-Security-Policy");
        assertTrue(policy.contains("default-src 'none'") && policy.contains("script-src 'self'"), policy);
        assertFalse(policy.contains("unsafe"), policy);
        assertFalse(answer.asString().contains(" style=\""), "the policy would leave such a style out");
        var ours = Set.of(
                URI.create(RestAssured.baseURI + ":" + RestAssured.port),
                URI.create(EmbeddedStack.issuer().url()));
        for (var named : all(ANYWHERE, answer.asString())) {
            var address = URI.create(named.group());
            assertTrue(ours.contains(URI.create(address.getScheme() + "://" + address.getAuthority())), named.group());
        }
    }

    @Test
    void eachAddressOnThePageAnswers() {
        var page = page();
        var faults = new ArrayList<String>();
        for (var address : new TreeSet<>(
                all(ADDRESS, page).stream().map(found -> found.group(1)).toList())) {
            if (address.startsWith("#")) {
                if (!page.contains("id=\"" + address.substring(1) + "\"")) {
                    faults.add(address);
                }
            } else if (!address.equals("data:,")) {
                var status = RestAssured.given().get(address).statusCode();
                if (status != 200) {
                    faults.add(address + " answered " + status);
                }
            }
        }
        assertEquals(List.of(), faults);
    }

    @Test
    void whatTheProfileAsksIsSaidInBothLanguages() {
        var page = page();
        var english = page.indexOf("<section id=\"english\" lang=\"en\">");
        assertTrue(page.contains("<html lang=\"sv\">") && english > 0, "DOK.06");
        var swedishPart = page.substring(0, english);
        var englishPart = page.substring(english);
        for (var heading : List.of(
                "Om API:et", "Villkor", "Servicenivå", "Kända begränsningar", "Livscykel och versioner", "Kontakt")) {
            assertTrue(swedishPart.contains("<h2>" + heading + "</h2>"), "DOK.03, DOK.08, DOK.09: " + heading);
        }
        for (var heading : List.of(
                "About the API",
                "Terms of use",
                "Service level",
                "Known limitations",
                "Lifecycle and versions",
                "Contact")) {
            assertTrue(englishPart.contains("<h2>" + heading + "</h2>"), "DOK.03, DOK.08, DOK.09: " + heading);
        }
        assertTrue(page.contains("<h3>1.0.0 (2026-11-23)</h3>"), "DOK.05: the changes of each version");
    }

    @Test
    void everyOperationIsListedWithoutScripts() throws IOException {
        var page = page();
        var missing = new TreeSet<String>();
        for (var operation : Contract.served().operations()) {
            var heading = "<b>" + operation.method().toUpperCase() + "</b> " + operation.path() + "</code>";
            if (!page.contains(heading)) {
                missing.add(operation.toString());
            }
        }
        assertEquals(Set.of(), missing);
    }

    @Test
    void theExamplesWorkAsTheyStand() {
        var page = page().replace("&quot;", "\"").replace("&amp;", "&");
        assertTrue(page.contains("curl -s " + EmbeddedStack.issuer().url() + "/token -d grant_type"), "the token's");
        var tried = new HashSet<String>();
        for (var example : all(EXAMPLE, page)) {
            var headers = example.group(1);
            var caller = headers.contains("Bearer $TOKEN") ? Api.as("lasare") : Api.anyone();
            if (headers.contains("Accept: text/csv")) {
                caller.accept("text/csv");
            }
            assertEquals(200, caller.get(example.group(2)).statusCode(), example.group());
            tried.add(example.group(2));
        }
        assertTrue(tried.size() > 1, "only " + tried);
    }

    @Test
    void apiInfoLeadsToThePage() {
        var told = Api.anyone().get("/api-info").jsonPath().getString("apiDocumentation");
        assertEquals(200, RestAssured.given().get(told).statusCode());
        assertTrue(told.endsWith(Api.root() + "/documentation"), told);
    }

    private static String page() {
        return Api.anyone().get("/documentation").asString();
    }

    private static List<MatchResult> all(Pattern pattern, String text) {
        return pattern.matcher(text).results().toList();
    }
}
