package se.lansstyrelsen.integration.reporting.developers;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import se.lansstyrelsen.integration.kit.ServiceConfig;
import se.lansstyrelsen.integration.kit.developer.TokenEndpoint;

/** What a developer sees of the four APIs together: behind the operator's public address, or the local stack's ports. */
@ApplicationScoped
class Overview {

    private static final String RECORD = "{\"specversion\":\"1.0\",\"id\":\"1\",\"source\":\"urn:exempel\","
            + "\"type\":\"se.migrationsverket.settlement.assignment-decided.v1\",\"time\":\"2018-03-01T09:00:00Z\","
            + "\"data\":{\"assignmentId\":\"A1\",\"municipalityCode\":\"2580\",\"category\":\"QUOTA_REFUGEE\","
            + "\"persons\":4,\"decidedOn\":\"2018-03-01\"}}";

    private static final Map<String, Integer> LOCAL_PORTS =
            Map.of("allocation", 8081, "grants", 8082, "collaboration", 8083, "reporting", 8084);

    private final ServiceConfig service;
    private final TokenEndpoint tokens;

    Overview(ServiceConfig service, TokenEndpoint tokens) {
        this.service = service;
        this.tokens = tokens;
    }

    DevelopersPage page() {
        return new DevelopersPage(tokens.address(), apis(), ToldEvent.ALL, RECORD);
    }

    private List<ApiOverview> apis() {
        return List.of(
                api(
                        "allocation",
                        "Bosättning och mottagande",
                        "länstal och kommuntal, anvisningar och mottaganden, andelstal för barn, överenskommelser, beredskap"),
                api(
                        "grants",
                        "Statsbidrag",
                        "ramar, utlysningar, ansökningar, beslut, utbetalningar, redovisning, återkrav, projektkatalog"),
                api(
                        "collaboration",
                        "Samverkan",
                        "forum, möten, protokoll, medskick, mål, lägesrapporter, aktiviteter, kurser, nyhetsbrev"),
                api(
                        "reporting",
                        "Återrapportering",
                        "indikatorer, regeringsuppdrag, länsrapporter, enkäter, samlad redovisning"));
    }

    private ApiOverview api(String name, String title, String purpose) {
        var host = service.publicUrl().orElse("http://127.0.0.1:" + LOCAL_PORTS.get(name));
        return new ApiOverview(name, title, purpose, host + "/" + name + "/v1");
    }
}
