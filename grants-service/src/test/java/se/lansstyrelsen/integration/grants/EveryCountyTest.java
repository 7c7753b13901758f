package se.lansstyrelsen.integration.grants;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static se.lansstyrelsen.integration.grants.decision.DecisionFixture.declareFree;
import static se.lansstyrelsen.integration.grants.decision.DecisionFixture.granted;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.lansstyrelsen.integration.embedded.EmbeddedStack;
import se.lansstyrelsen.integration.grants.archive.ClosingFixture;
import se.lansstyrelsen.integration.grants.decision.DecisionFixture;
import se.lansstyrelsen.integration.kit.quality.Api;
import se.lansstyrelsen.integration.kit.quality.Contract;
import se.lansstyrelsen.integration.kit.region.County;
import se.lansstyrelsen.integration.kit.region.Regions;
import se.lansstyrelsen.integration.kit.time.StockholmTime;

/**
 * Every operation that touches a county's matters, tried by the officials of all 21 counties with a body and a tag that
 * would do: only the boards whose matter it is come in. No operation is forgotten.
 */
@QuarkusTest
@QuarkusTestResource(value = EmbeddedStack.class, initArgs = @ResourceArg(name = "service", value = "grants"))
class EveryCountyTest {

    private static final String OWN = "04";
    private static final String OFFICER = "handlaggare-";
    private static final String DECIDER = "beslutsfattare-";
    private static final String APPLICANT = "kommun-0480";

    /** Open to all, the applicant's own, or the operator's; tested by role and by applicant elsewhere. */
    private static final Set<String> ELSEWHERE = Set.of(
            "GET /api-info",
            "GET /asyncapi.yaml",
            "GET /problems",
            "GET /problems/{slug}",
            "GET /event-schemas/{name}",
            "GET /events",
            "GET /journal-verification",
            "GET /dead-letters",
            "POST /dead-letters/replays",
            // the coordinator's alone, of no county; OfficialErasureTest tries them
            "POST /official-erasures",
            "GET /official-erasures/{id}",
            "GET /schemes",
            "GET /schemes/{scheme}",
            "GET /calls",
            "GET /calls/{id}",
            "GET /calls/{id}/application-form",
            "POST /applications",
            "PUT /applications/{id}",
            "DELETE /applications/{id}",
            "POST /applications/{id}/submissions",
            "POST /applications/{id}/withdrawals",
            "POST /applications/{id}/supplement-requests/{requestId}/answers",
            // needs a file as its body; AttachmentRefusalTest tries it
            "POST /applications/{id}/attachments",
            "DELETE /attachments/{id}",
            "GET /attachments/{id}",
            "GET /attachments/{id}/content");

    private final List<Probe> probes = new ArrayList<>();

    /** One operation on one thing. @param boards codes of those whose matter it is */
    private record Probe(String operation, String path, String official, String tag, Object body, Set<String> boards) {

        String method() {
            return operation.substring(0, operation.indexOf(' '));
        }
    }

    @BeforeEach
    void prepare() {
        callsAndFrames();
        handling();
        decisions();
        opinions();
    }

    private void callsAndFrames() {
        var opens = Instant.now().plusSeconds(86_400);
        var body = GrantsFixture.call(OWN, opens, opens.plusSeconds(86_400));
        var call = "/calls/" + GrantsFixture.published(OFFICER + OWN, body);
        var tag = GrantsFixture.tag(OFFICER + OWN, call);
        write("POST /calls", "/calls", OFFICER, null, body);
        write("PUT /calls/{id}", call, OFFICER, tag, body);
        var later = Map.of("closesAt", opens.plusSeconds(200_000).toString(), "reason", "Förlängd");
        write("POST /calls/{id}/prolongations", call + "/prolongations", OFFICER, tag, later);
        write("POST /calls/{id}/cancellations", call + "/cancellations", OFFICER, tag, Map.of("reason", "Inställd"));
        read("GET /calls/{id}/ranking", call + "/ranking");
        read("GET /calls/{id}/ranking/rows", call + "/ranking/rows");
        var amounts = List.of(Map.of("applicationId", "018f3b9a-6f00-7000-8000-000000000000", "amount", 1));
        write("POST /calls/{id}/what-ifs", call + "/what-ifs", OFFICER, null, Map.of("amounts", amounts));
        write("POST /calls/{id}/pro-rata-cuts", call + "/pro-rata-cuts", OFFICER, null, Map.of("total", 1000));

        DecisionFixture.frame("SECTION_37", OWN, year(), "9000000");
        String id = Api.get(OFFICER + OWN, "/frames?scheme=SECTION_37&county=04&year=" + year())
                .extract()
                .path("items[0].id");
        var frame = "/frames/" + id;
        var ofFrame = GrantsFixture.tag(OFFICER + OWN, frame);
        var amount = Map.of("amount", 1, "reason", "Prövas");
        read("GET /frames/{id}", frame);
        read("GET /frames/{id}/entries", frame + "/entries");
        write(
                "POST /frames",
                "/frames",
                DECIDER,
                null,
                Map.of("scheme", "TIA", "year", year(), "countyCode", OWN, "allotted", 1));
        write("POST /frames/{id}/allotments", frame + "/allotments", DECIDER, ofFrame, amount);
        write(
                "POST /frames/{id}/transfers",
                frame + "/transfers",
                DECIDER,
                ofFrame,
                Map.of("toCountyCode", "03", "amount", 1, "reason", "Prövas"));
        write("POST /frames/{id}/reservations", frame + "/reservations", DECIDER, null, amount);
        write("POST /frames/{id}/releases", frame + "/releases", DECIDER, null, amount);
        read("GET /frames", "/frames?county=04");
    }

    private void handling() {
        var call = GrantsFixture.openCall(OWN);
        var matter = GrantsFixture.received(call, "0480", "1000");
        var tag = GrantsFixture.tag(OFFICER + OWN, matter);
        read("GET /applications", "/applications?call=" + call);
        read("GET /applications/{id}", matter);
        read("GET /applications/{id}/editions", matter + "/editions");
        read("GET /applications/{id}/need", matter + "/need");
        read("GET /applications/{id}/similar", matter + "/similar");
        read("GET /applications/{id}/attachments", matter + "/attachments");
        write(
                "POST /application-registrations",
                "/application-registrations",
                OFFICER,
                null,
                Map.of(
                        "receivedAt",
                        Instant.now().toString(),
                        "content",
                        GrantsFixture.application(call, "0480", "1000")));

        declareFree(OFFICER + OWN, matter);
        String conflict = Api.post(
                        DECIDER + OWN,
                        matter + "/conflict-declarations",
                        Map.of("conflict", true, "ground", "OTHER_CIRCUMSTANCE"))
                .statusCode(201)
                .extract()
                .path("id");
        var declaration = matter + "/conflict-declarations/" + conflict;
        read("GET /applications/{id}/conflict-declarations", matter + "/conflict-declarations");
        read("GET /applications/{id}/conflict-declarations/{declarationId}", declaration);
        write(
                "POST /applications/{id}/conflict-declarations",
                matter + "/conflict-declarations",
                OFFICER,
                null,
                Map.of("conflict", false));
        write(
                "POST /applications/{id}/conflict-declarations/{declarationId}/liftings",
                declaration + "/liftings",
                DECIDER,
                GrantsFixture.tag(OFFICER + OWN, declaration),
                Map.of("reason", "Prövad"));

        var scores = Map.of(
                "scores",
                List.of(
                        Map.of("criterion", "need", "points", 4, "reason", "Tydligt"),
                        Map.of("criterion", "goals", "points", 3, "reason", "Mätbara")));
        String assessed = Api.post(OFFICER + OWN, matter + "/assessments", scores)
                .statusCode(201)
                .extract()
                .path("id");
        var assessment = matter + "/assessments/" + assessed;
        read("GET /applications/{id}/assessments", matter + "/assessments");
        read("GET /applications/{id}/assessments/{assessmentId}", assessment);
        write("POST /applications/{id}/assessments", matter + "/assessments", OFFICER, null, scores);
        write(
                "PUT /applications/{id}/assessments/{assessmentId}",
                assessment,
                OFFICER,
                GrantsFixture.tag(OFFICER + OWN, assessment),
                scores);

        write("POST /applications/{id}/proposals", matter + "/proposals", OFFICER, tag, proposal());
        var request = Map.of(
                "section",
                "GOALS",
                "reason",
                "Målen är oklara.",
                "answerBy",
                LocalDate.now(StockholmTime.ZONE).toString());
        String asked = Api.move(OFFICER + OWN, matter + "/supplement-requests", tag, request)
                .statusCode(201)
                .extract()
                .path("id");
        write(
                "POST /applications/{id}/supplement-requests",
                matter + "/supplement-requests",
                OFFICER,
                GrantsFixture.tag(OFFICER + OWN, matter),
                request);
        read("GET /applications/{id}/supplement-requests", matter + "/supplement-requests");
        read("GET /applications/{id}/supplement-requests/{requestId}", matter + "/supplement-requests/" + asked);
    }

    private static Map<String, Object> proposal() {
        return Map.of("terms", granted("1000", year(), "1000"), "rapporteur", "Eva Ek");
    }

    private void decisions() {
        var call = GrantsFixture.openCall(OWN);
        var proposed = GrantsFixture.received(call, "0480", "1000");
        declareFree(OFFICER + OWN, proposed);
        var tag = GrantsFixture.tag(OFFICER + OWN, proposed);
        var answer = Api.move(OFFICER + OWN, proposed + "/proposals", tag, proposal())
                .statusCode(201)
                .extract();
        var proposal = "/proposals/" + answer.path("id");
        read("GET /applications/{id}/proposals", proposed + "/proposals");
        read("GET /proposals/{id}", proposal);
        write(
                "POST /proposals/{id}/returns",
                proposal + "/returns",
                DECIDER,
                answer.header("ETag"),
                Map.of("reason", "Komplettera"));
        write(
                "POST /proposals/{id}/decisions",
                proposal + "/decisions",
                DECIDER,
                answer.header("ETag"),
                Map.of("decisionMaker", "Anna Alm"));

        var matter = GrantsFixture.received(call, "0480", "1000");
        var decided = DecisionFixture.decided(
                OWN,
                new DecisionFixture.Registered(matter, "", ""),
                GrantsFixture.tag(OFFICER + OWN, matter),
                granted("1000", year(), "1000"));
        var decision = "/decisions/" + decided.path("id");
        read("GET /applications/{id}/decisions", matter + "/decisions");
        read("GET /decisions", "/decisions?county=04");
        read("GET /decisions/{id}", decision);
        read("GET /decisions/{id}/document", decision + "/document");
        closing();
    }

    private void closing() {
        var id = ClosingFixture.rejected(OWN, "0480");
        var grant = "/grants/" + id;
        write(
                "POST /grants/{id}/closings",
                grant + "/closings",
                OFFICER,
                GrantsFixture.tag(OFFICER + OWN, "/applications/" + id),
                null);
        var closed = ClosingFixture.rejected(OWN, "0480");
        ClosingFixture.close(OFFICER + OWN, closed).statusCode(201);
        read("GET /grants/{id}/closing", "/grants/" + closed + "/closing");
        read("GET /grants/{id}/archive", "/grants/" + closed + "/archive");
    }

    /** Jönköping decides and the county concerned has its say. */
    private void opinions() {
        var call = GrantsFixture.published(
                OFFICER + "06", GrantsFixture.call("SECTION_37_A", null, "LANGUAGE", "PERMIT_HOLDERS"));
        var content = GrantsFixture.application(call, "0480", "1000");
        content.put("purposes", List.of("LANGUAGE"));
        var matter = GrantsFixture.received(APPLICANT, content);
        var body = Map.of(
                "answerBy", LocalDate.now(StockholmTime.ZONE).plusDays(14).toString());
        var invited = Api.post(OFFICER + "06", matter + "/opinion-invitations", body)
                .statusCode(201)
                .extract();
        var opinion = "/opinions/" + invited.path("id");
        both("GET /applications/{id}/opinions", matter + "/opinions");
        both("GET /opinions/{id}", opinion);
        both("GET /opinions", "/opinions?county=04");
        probes.add(new Probe(
                "POST /applications/{id}/opinion-invitations",
                matter + "/opinion-invitations",
                OFFICER,
                null,
                body,
                Set.of("06")));
        write(
                "POST /opinions/{id}/answers",
                opinion + "/answers",
                OFFICER,
                invited.header("ETag"),
                Map.of("stance", "SUPPORTS", "text", "Tillstyrks."));
    }

    private void read(String operation, String path) {
        probes.add(new Probe(operation, path, OFFICER, null, null, Set.of(OWN)));
    }

    private void both(String operation, String path) {
        probes.add(new Probe(operation, path, OFFICER, null, null, Set.of(OWN, "06")));
    }

    private void write(String operation, String path, String official, String tag, Object body) {
        probes.add(new Probe(operation, path, official, tag, body, Set.of(OWN)));
    }

    private static int year() {
        return LocalDate.now(StockholmTime.ZONE).getYear();
    }

    @Test
    void onlyTheBoardsWhoseMatterItIsComeIn() {
        var faults = new ArrayList<String>();
        for (var probe : probes) {
            for (var county : Regions.counties().stream().map(County::code).toList()) {
                var own = probe.boards().contains(county);
                if (own && !probe.method().equals("GET")) {
                    // That its own board may is what the other tests show; here nothing must change.
                    continue;
                }
                var answer = ask(probe, probe.official() + county);
                var expected = own || isList(probe) ? 200 : 403;
                if (answer.statusCode() != expected) {
                    faults.add(probe.operation() + " by " + county + " answered " + answer.statusCode());
                }
                if (isList(probe) && !own && answer.jsonPath().getList("items").size() > 0) {
                    faults.add(probe.operation() + " shows county " + county + " what is another's");
                }
            }
        }
        assertEquals(List.of(), faults);
    }

    /** Lists are open to every board, and show it its own. */
    private static boolean isList(Probe probe) {
        return probe.operation().matches("GET /[a-z-]+");
    }

    private static io.restassured.response.Response ask(Probe probe, String caller) {
        var request = Api.as(caller);
        if (probe.tag() != null) {
            request.header("If-Match", probe.tag());
        }
        if (probe.body() != null) {
            request.contentType("application/json").body(probe.body());
        }
        return request.request(probe.method(), probe.path());
    }

    @Test
    void noOperationIsForgotten() throws IOException {
        var covered = new TreeSet<>(ELSEWHERE);
        probes.forEach(probe -> covered.add(probe.operation()));
        assertEquals(new TreeSet<>(Contract.operationsServed()), covered);
    }
}
