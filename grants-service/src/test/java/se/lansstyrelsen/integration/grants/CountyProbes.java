package se.lansstyrelsen.integration.grants;

import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import se.lansstyrelsen.integration.kit.quality.Api;
import se.lansstyrelsen.integration.kit.time.StockholmTime;

/** Operations on things of one county's, each with a body and a tag that would do. */
class CountyProbes {

    static final String OWN = "13";
    static final String OFFICER = "handlaggare-";
    static final String DECIDER = "beslutsfattare-";
    static final String APPLICANT = "kommun-1380";

    private final List<Probe> probes = new ArrayList<>();

    /** One operation on one thing. @param boards codes of those whose matter it is */
    record Probe(
            String operation,
            String path,
            String official,
            String suffix,
            String tag,
            Object body,
            Set<String> boards) {

        boolean isRead() {
            return operation.startsWith("GET ");
        }

        /** Lists are open to every board, and show it its own. */
        boolean isList() {
            return operation.matches("GET /[a-z/-]+");
        }

        Response by(String county) {
            var request = Api.as(official + county + suffix);
            if (tag != null) {
                request.header("If-Match", tag);
            }
            if (!isRead()) {
                request.header("Idempotency-Key", UUID.randomUUID().toString());
            }
            if (body != null) {
                request.contentType(body instanceof String ? "application/xml" : "application/json")
                        .body(body);
            }
            return request.request(operation.substring(0, operation.indexOf(' ')), path);
        }
    }

    List<Probe> all() {
        return List.copyOf(probes);
    }

    void read(String operation, String path) {
        add(operation, path, OFFICER, null, null, Set.of(OWN));
    }

    void write(String operation, String path, String official, String tag, Object body) {
        add(operation, path, official, tag, body, Set.of(OWN));
    }

    void add(String operation, String path, String official, String tag, Object body, Set<String> boards) {
        var suffix = official.equals("attestant-") ? "-1" : "";
        probes.add(new Probe(operation, path, official, suffix, tag, body, boards));
    }

    /** The tag its own officer writes against. */
    static String tag(String path) {
        return GrantsFixture.tag(OFFICER + OWN, path);
    }

    static int year() {
        return LocalDate.now(StockholmTime.ZONE).getYear();
    }

    static String day(int later) {
        return LocalDate.now(StockholmTime.ZONE).plusDays(later).toString();
    }
}
