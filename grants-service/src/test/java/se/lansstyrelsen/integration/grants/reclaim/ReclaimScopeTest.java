package se.lansstyrelsen.integration.grants.reclaim;

import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static se.lansstyrelsen.integration.grants.reclaim.ReclaimFixture.decided;
import static se.lansstyrelsen.integration.grants.reclaim.ReclaimFixture.proposal;
import static se.lansstyrelsen.integration.grants.reclaim.ReclaimFixture.reclaim;
import static se.lansstyrelsen.integration.grants.reclaim.ReclaimFixture.today;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.lansstyrelsen.integration.embedded.EmbeddedStack;
import se.lansstyrelsen.integration.grants.HandlingFixture;
import se.lansstyrelsen.integration.grants.frame.FrameLedger;
import se.lansstyrelsen.integration.grants.report.GrantedMatter;
import se.lansstyrelsen.integration.kit.quality.Api;
import se.lansstyrelsen.integration.kit.region.Regions;

/** Every role, and every county, against the reports and reclaims of a municipality in county 12. */
@QuarkusTest
@QuarkusTestResource(value = EmbeddedStack.class, initArgs = @ResourceArg(name = "service", value = "grants"))
class ReclaimScopeTest {

    private static final List<String> OUTSIDE = List.of(
            "kommun-1281", "sokande-8024001136", "handlaggare-07", "beslutsfattare-07", "migrationsverket", "lasare");

    @Inject
    FrameLedger ledger;

    private GrantedMatter matter;
    private String report;
    private String reclaim;

    @BeforeEach
    void decideBoth() {
        matter = GrantedMatter.of("12", "1280", 2025);
        matter.paid(ledger, 2025, "1000");
        report = matter.submitted("FINAL", "STAFF", "100");
        reclaim = decided(matter, "100", proposal("IN_FULL", "100", null, "100"));
    }

    private Map<String, Integer> statuses(Map<String, Integer> callers, String path) {
        var statuses = new TreeMap<String, Integer>();
        callers.keySet()
                .forEach(caller -> statuses.put(caller, Api.as(caller).get(path).statusCode()));
        return statuses;
    }

    @Test
    void onlyThoseConcernedReadReportsAndReclaims() {
        var readers = new TreeMap<String, Integer>();
        OUTSIDE.forEach(caller -> readers.put(caller, 403));
        List.of(
                        "handlaggare-12",
                        "beslutsfattare-12",
                        "attestant-12-1",
                        "samordnare",
                        "revisor",
                        "kommun-1280",
                        "sokande-" + HandlingFixture.organisation("1280"))
                .forEach(caller -> readers.put(caller, 200));
        for (var path : List.of(
                report,
                report + "/editions",
                report + "/attachments",
                matter.path() + "/reports",
                matter.path() + "/reminders",
                matter.path() + "/reclaims",
                matter.path() + "/settlement",
                reclaim,
                reclaim + "/document",
                reclaim + "/repayment",
                reclaim + "/receipts")) {
            assertEquals(readers, statuses(readers, path), path);
        }
    }

    /** What the board does, each with a body that would be taken. */
    private Map<String, Object> boardsMoves() {
        var moves = new LinkedHashMap<String, Object>();
        moves.put(matter.path() + "/report-dates", Map.of("kind", "INTERIM", "dueOn", "2099-01-01"));
        moves.put(report + "/returns", Map.of("reasons", "Nej.", "dueOn", "2099-01-01"));
        moves.put(
                report + "/reviews",
                Map.of("lines", List.of(Map.of("costType", "STAFF", "approved", 100, "ineligible", 0))));
        moves.put(report + "/approvals", Map.of());
        moves.put(matter.path() + "/reclaims", reclaim("SECTION_40", "1"));
        moves.put(reclaim + "/hearings", Map.of("answerBy", today()));
        moves.put(reclaim + "/answers", Map.of("text", "Svar."));
        moves.put(reclaim + "/proposals", proposal("IN_FULL", "100", null, "100"));
        moves.put(reclaim + "/closures", Map.of("goodFaith", true, "reasons", "God tro."));
        moves.put(reclaim + "/receipts", Map.of("amount", 1, "receivedOn", today()));
        moves.put(reclaim + "/reminders", Map.of());
        moves.put(reclaim + "/collections", Map.of());
        return moves;
    }

    private static int status(String caller, String path, Object body) {
        return Api.move(caller, path, "\"1\"", body).extract().statusCode();
    }

    @Test
    void noOtherCountyWritesInThem() {
        for (var county : Regions.counties()) {
            if (county.code().equals("12")) {
                continue;
            }
            boardsMoves()
                    .forEach((path, body) -> assertEquals(
                            403, status("handlaggare-" + county.code(), path, body), county.code() + " " + path));
            for (var path : List.of(report + "/approvals", reclaim + "/decisions", reclaim + "/returns")) {
                var body = path.endsWith("decisions")
                        ? Map.of("decisionMaker", "Någon")
                        : path.endsWith("returns") ? Map.of("reasons", "Nej.") : Map.of();
                assertEquals(403, status("beslutsfattare-" + county.code(), path, body), county.code() + " " + path);
            }
            Api.get("handlaggare-" + county.code(), "/reclaims?limit=100")
                    .body("items.id", not(hasItem(reclaim.substring("/reclaims/".length()))));
        }
    }

    @Test
    void noOtherRecipientReportsOrAnswers() {
        for (var caller : List.of("kommun-1281", "kommun-0780", "sokande-8024001136")) {
            var content = Map.of("kind", "FINAL", "content", GrantedMatter.content("STAFF", "1"));
            Api.post(caller, matter.path() + "/reports", content)
                    .statusCode(403)
                    .body("type", endsWith("out-of-scope"));
            Api.put(caller, report, "\"1\"", GrantedMatter.content("STAFF", "1"))
                    .statusCode(403);
            assertEquals(403, status(caller, report + "/submissions", null));
            assertEquals(403, status(caller, reclaim + "/answers", Map.of("text", "Svar.")));
            Api.as(caller)
                    .contentType("text/plain")
                    .queryParam("fileName", "a.txt")
                    .queryParam("kind", "OTHER")
                    .body(new byte[] {65})
                    .post(report + "/attachments")
                    .then()
                    .statusCode(403);
        }
    }
}
