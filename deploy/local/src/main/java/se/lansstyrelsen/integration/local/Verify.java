package se.lansstyrelsen.integration.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.LinkedHashMap;
import java.util.Map;

/** The program behind {@code deploy/local/verify}: asks each service to recompute its journal, as the auditor. */
public final class Verify {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final ObjectMapper JSON = new ObjectMapper();

    private Verify() {}

    public static void main(String[] arguments) throws InterruptedException {
        var faults = 0;
        try {
            var token = token();
            for (var service : services().entrySet()) {
                var result = ask(service.getKey(), service.getValue(), token);
                System.out.printf(
                        "%-14s %d facts checked, %d faults%n",
                        service.getKey(),
                        result.path("factsChecked").asLong(),
                        result.path("faults").size());
                result.path("faults").forEach(fault -> System.out.println("  " + fault));
                faults += result.path("faults").size();
            }
        } catch (IOException e) {
            System.err.println("The local stack does not answer: start it with deploy/local/up.");
            System.exit(2);
        }
        System.exit(faults == 0 ? 0 : 1);
    }

    private static Map<String, Integer> services() {
        var ports = new LinkedHashMap<String, Integer>();
        ports.put("allocation", 8081);
        ports.put("grants", 8082);
        ports.put("collaboration", 8083);
        ports.put("reporting", 8084);
        return ports;
    }

    private static JsonNode ask(String service, int port, String token) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + port + "/" + service + "/v1/journal-verification"))
                .header("Authorization", "Bearer " + token)
                .build());
    }

    private static String token() throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:8080/token"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(
                                "grant_type=client_credentials&client_secret=demo&client_id=revisor"))
                        .build())
                .path("access_token")
                .asText();
    }

    private static JsonNode send(HttpRequest request) throws IOException, InterruptedException {
        return JSON.readTree(HTTP.send(request, BodyHandlers.ofString()).body());
    }
}
