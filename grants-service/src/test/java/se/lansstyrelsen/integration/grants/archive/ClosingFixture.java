package se.lansstyrelsen.integration.grants.archive;

import static se.lansstyrelsen.integration.grants.decision.DecisionFixture.call;
import static se.lansstyrelsen.integration.grants.decision.DecisionFixture.decided;
import static se.lansstyrelsen.integration.grants.decision.DecisionFixture.municipality;
import static se.lansstyrelsen.integration.grants.decision.DecisionFixture.register;
import static se.lansstyrelsen.integration.grants.decision.DecisionFixture.terms;

import io.restassured.response.ValidatableResponse;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import se.lansstyrelsen.integration.grants.GrantsFixture;
import se.lansstyrelsen.integration.grants.HandlingFixture;
import se.lansstyrelsen.integration.grants.frame.FrameLedger;
import se.lansstyrelsen.integration.grants.reclaim.ReclaimFixture;
import se.lansstyrelsen.integration.grants.report.GrantedMatter;
import se.lansstyrelsen.integration.kit.quality.Api;

/** Matters on their way to their end, all through the API. */
public final class ClosingFixture {

    /** Of the recipient's file, with all that a zip must not bear. */
    static final String FILE_NAME = "Intyg för år 2026, rev. 2.txt";

    private ClosingFixture() {}

    /** A municipality's rejected matter; its application's id. */
    public static String rejected(String county, String municipality) {
        var applicant =
                municipality(municipality, HandlingFixture.organisation(municipality), "Kommun " + municipality);
        var application = register(county, call(county, "SECTION_37", county, Map.of()), applicant, "1000");
        decided(county, application, application.tag(), terms("ORIGINAL", "REJECTED", null));
        return application.id();
    }

    /** 450 000 kronor granted and paid from the frame of 2025, with a file beside the application. */
    static GrantedMatter paid(FrameLedger ledger, String county, String municipality) {
        var matter = GrantedMatter.of(county, municipality, 2025);
        matter.paid(ledger, 2025, "450000");
        Api.as(matter.officer())
                .contentType("text/plain")
                .queryParam("fileName", FILE_NAME)
                .queryParam("kind", "OTHER")
                .body("Samverkan intygas.".getBytes(StandardCharsets.UTF_8))
                .post("/applications/" + matter.id() + "/attachments")
                .then()
                .statusCode(201);
        return matter;
    }

    /** Its final report, approved: 412 749,50 kronor. */
    static void reported(GrantedMatter matter) {
        matter.approved(matter.submitted("FINAL", "STAFF", "412749.50"), "STAFF", "412749.50");
    }

    /** 30 000 of 37 250,50 kronor reclaimed, the rest waived. */
    static String reclaimed(GrantedMatter matter) {
        return ReclaimFixture.decided(matter, "37250.50", ReclaimFixture.partlyWaived());
    }

    static void repaid(GrantedMatter matter, String reclaim) {
        Api.move(
                        matter.officer(),
                        reclaim + "/receipts",
                        GrantsFixture.tag(matter.officer(), reclaim + "/repayment"),
                        Map.of("amount", new BigDecimal("30000"), "receivedOn", ReclaimFixture.today()))
                .statusCode(201);
    }

    /** Paid, reported, reclaimed, repaid and closed. */
    public static GrantedMatter finished(FrameLedger ledger, String county, String municipality) {
        var matter = paid(ledger, county, municipality);
        reported(matter);
        repaid(matter, reclaimed(matter));
        close(matter.officer(), matter.id()).statusCode(201);
        return matter;
    }

    public static ValidatableResponse close(String officer, String id) {
        return Api.move(
                officer, "/grants/" + id + "/closings", GrantsFixture.tag("revisor", "/applications/" + id), null);
    }
}
