package se.lansstyrelsen.integration.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.lansstyrelsen.integration.local.Stack;

/** One matter's way, by clients that repeat what is not answered under the same key, and read what was done when told that it was. */
final class MatterUnderKills {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final String OFFICER = "handlaggare-08";
    private static final String DECIDER = "beslutsfattare-08";

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private final Stack stack;
    private final String call;
    private final int number;
    private final BigDecimal amount;
    private String decision;

    MatterUnderKills(Stack stack, String call, int number, BigDecimal amount) {
        this.stack = stack;
        this.call = call;
        this.number = number;
        this.amount = amount;
    }

    /** The decision's id, as the client came to know it. */
    String decision() {
        return decision;
    }

    void run() throws InterruptedException {
        var application = made(OFFICER, "/application-registrations", registration(), null)
                .map(body -> body.get("id").asText())
                .orElseGet(() -> found("/applications?county=08&limit=100", "diaryNumber", diaryNumber(), "id"));
        var matter = "/applications/" + application;
        for (var officer : List.of(OFFICER, DECIDER)) {
            made(officer, matter + "/conflict-declarations", Map.of("conflict", false), null);
        }
        var proposal = made(
                        OFFICER,
                        matter + "/proposals",
                        Map.of("terms", terms(), "rapporteur", "Exempel Föredragande"),
                        matter)
                .map(body -> body.get("id").asText())
                .orElseGet(() -> found(matter + "/proposals?limit=100", null, null, "id"));
        decision = made(
                        DECIDER,
                        "/proposals/" + proposal + "/decisions",
                        Map.of("decisionMaker", "Exempel Beslutsfattare", "decidedOn", "2017-11-30"),
                        matter)
                .map(body -> body.get("id").asText())
                .orElseGet(() -> found(matter + "/decisions?limit=100", null, null, "id"));
        var grant = "/grants/" + application;
        made(
                OFFICER,
                grant + "/payment-plans",
                Map.of("parts", List.of(Map.of("percent", 100, "condition", "AT_DECISION"))),
                null);
        var payment = made(OFFICER, grant + "/payments", Map.of("partNumber", 1), null)
                .map(body -> body.get("id").asText())
                .orElseGet(() -> found(grant + "/payments?limit=100", null, null, "id"));
        for (var approver : List.of("attestant-08-1", "attestant-08-2")) {
            made(approver, "/payments/" + payment + "/approvals", null, "/payments/" + payment);
        }
    }

    /**
     * Sent until it is answered.
     *
     * @param tagOf the resource whose ETag goes with it, or null
     * @return what was made; empty when it was made but the answer is lost
     */
    private Optional<JsonNode> made(String caller, String path, Object body, String tagOf) throws InterruptedException {
        var key = UUID.randomUUID().toString();
        var tag = tagOf == null ? null : read(tagOf).tag;
        var until = Instant.now().plus(PATIENCE);
        while (true) {
            var answer = ask(caller, "POST", path, body, key, tag);
            if (answer != null && answer.status == 201) {
                return Optional.of(answer.body);
            }
            var type = answer == null ? "" : answer.body.path("type").asText();
            if (type.endsWith("/request-already-carried-out")) {
                return Optional.empty();
            }
            var again = answer == null || answer.status >= 500 || type.endsWith("/request-in-progress");
            if (!again || Instant.now().isAfter(until)) {
                throw new IllegalStateException(path + " was answered " + answer);
            }
            Thread.sleep(250);
        }
    }

    /** A field of the row that has the value, or of the only row. */
    private String found(String path, String field, String value, String wanted) {
        try {
            for (var row : read(path).body.get("items")) {
                if (field == null || row.get(field).asText().equals(value)) {
                    return row.get(wanted).asText();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new IllegalStateException("what was said to be made is not in " + path);
    }

    private Answer read(String path) throws InterruptedException {
        var until = Instant.now().plus(PATIENCE);
        while (true) {
            var answer = ask(OFFICER, "GET", path, null, null, null);
            if (answer != null && answer.status == 200) {
                return answer;
            }
            if ((answer != null && answer.status < 500) || Instant.now().isAfter(until)) {
                throw new IllegalStateException(path + " was answered " + answer);
            }
            Thread.sleep(250);
        }
    }

    private record Answer(int status, JsonNode body, String tag) {}

    /** Null when there was no answer. */
    private Answer ask(String caller, String method, String path, Object body, String key, String tag)
            throws InterruptedException {
        try {
            var request = HttpRequest.newBuilder(URI.create(stack.api("grants") + path))
                    .timeout(Duration.ofSeconds(20))
                    .header("Authorization", "Bearer " + stack.token(caller))
                    .method(
                            method,
                            body == null
                                    ? BodyPublishers.noBody()
                                    : BodyPublishers.ofString(JSON.writeValueAsString(body)));
            if (body != null) {
                request.header("Content-Type", "application/json");
            }
            if (key != null) {
                request.header("Idempotency-Key", key);
            }
            if (tag != null) {
                request.header("If-Match", tag);
            }
            var answer = http.send(request.build(), BodyHandlers.ofString());
            return new Answer(
                    answer.statusCode(),
                    JSON.readTree(answer.body()),
                    answer.headers().firstValue("ETag").orElse(null));
        } catch (IOException noAnswer) {
            return null;
        }
    }

    private String diaryNumber() {
        return 1000 + number + "-2017";
    }

    private Map<String, Object> registration() {
        var content = new LinkedHashMap<String, Object>();
        content.put("callId", call);
        content.put(
                "applicant",
                Map.of(
                        "organisationNumber", "2120000746",
                        "name", "Kalmar kommun",
                        "kind", "MUNICIPALITY",
                        "municipalityCode", "0880"));
        content.put("title", "Insats " + number);
        content.put("purposes", List.of("SWEDISH_LANGUAGE"));
        content.put("soughtAmount", amount);
        content.put("account", Map.of("kind", "BANKGIRO", "accountNumber", "5050-1055"));
        return Map.of("receivedAt", "2017-10-02T10:00:00Z", "diaryNumber", diaryNumber(), "content", content);
    }

    private Map<String, Object> terms() {
        return Map.of(
                "outcome", "GRANTED",
                "kind", "ORIGINAL",
                "amount", amount,
                "conditions", List.of("Insatsen ska vara avgiftsfri."),
                "reasons", "Konstruerad text: insatsen främjar kunskaper i svenska.");
    }

    static Map<String, Object> call() {
        var call = new LinkedHashMap<String, Object>();
        call.put("scheme", "TIA");
        call.put("countyCode", "08");
        call.put("title", "Tidiga insatser 2017 (konstruerad)");
        call.put("opensAt", "2017-03-01T07:00:00Z");
        call.put("closesAt", "2017-10-31T23:00:00Z");
        call.put("purposes", List.of("SWEDISH_LANGUAGE"));
        call.put("targetGroups", List.of("ADULTS_IN_RECEPTION"));
        call.put("projectFrom", "2017-01-01");
        call.put("projectTo", "2018-12-31");
        call.put("criteria", List.of(Map.of("code", "need", "name", "Behov", "weight", 100)));
        call.put("templateVersion", "2017");
        call.put("payment", "AT_DECISION");
        call.put("guidance", "Konstruerad vägledning.");
        return call;
    }
}
