package se.lansstyrelsen.integration.grants.report;

import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasItem;
import static se.lansstyrelsen.integration.grants.report.GrantedMatter.content;
import static se.lansstyrelsen.integration.grants.report.GrantedMatter.costs;
import static se.lansstyrelsen.integration.grants.report.GrantedMatter.move;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.lansstyrelsen.integration.embedded.EmbeddedStack;
import se.lansstyrelsen.integration.grants.GrantsFixture;
import se.lansstyrelsen.integration.kit.quality.Api;

@QuarkusTest
@QuarkusTestResource(value = EmbeddedStack.class, initArgs = @ResourceArg(name = "service", value = "grants"))
class ReportRefusalTest {

    private GrantedMatter matter;

    @BeforeEach
    void grant() {
        matter = GrantedMatter.of("07", "0780", 2025);
    }

    private void isRefusedAtSubmission(Map<String, Object> content, String type, String pointer) {
        var report = matter.drafted("FINAL", content);
        matter.attach(report).statusCode(201);
        move(matter.recipient(), report, "submissions", null)
                .statusCode(422)
                .body("type", endsWith("/" + type))
                .body("errors.pointer", hasItem(pointer));
    }

    private static Map<String, Object> with(String field, Object value) {
        return GrantsFixture.with(content("STAFF", "1000"), field, value);
    }

    private static Map<String, Object> withCost(String field, Object value) {
        var line = costs("STAFF", "1000").get(0);
        line.put(field, value);
        return with("costs", List.of(line));
    }

    @Test
    void costsOverTheGrantedSumAreRefused() {
        isRefusedAtSubmission(content("STAFF", "450000.01"), "report-over-the-granted-sum", "/costs");
    }

    @Test
    void costsOverTheGrantedSumTogetherWithAnotherReportAreRefused() {
        Api.post(matter.officer(), matter.path() + "/report-dates", Map.of("kind", "INTERIM", "dueOn", "2099-01-31"))
                .statusCode(201);
        matter.submitted("INTERIM", "STAFF", "400000");
        isRefusedAtSubmission(content("STAFF", "50000.01"), "report-over-the-granted-sum", "/costs");
    }

    @Test
    void costsBeforeTheEffortBeganAreRefused() {
        isRefusedAtSubmission(
                withCost("incurredFrom", "2024-12-31"), "cost-outside-the-period", "/costs/0/incurredFrom");
    }

    @Test
    void costsAfterTheEffortEndedAreRefused() {
        isRefusedAtSubmission(withCost("incurredTo", "2027-01-01"), "cost-outside-the-period", "/costs/0/incurredTo");
    }

    @Test
    void aCostTypeThatIsNotBudgetedIsRefused() {
        isRefusedAtSubmission(withCost("costType", "PREMISES"), "cost-outside-the-budget", "/costs/0/costType");
    }

    @Test
    void theTemplateOfAnotherYearIsRefused() {
        isRefusedAtSubmission(with("templateVersion", "2024"), "report-template-of-another-year", "/templateVersion");
    }

    @Test
    void aGoalThatIsNotToldOfIsRefused() {
        isRefusedAtSubmission(with("goals", List.of()), "goals-not-covered", "/goals");
    }

    @Test
    void aFinalReportWithoutItsLessonsIsNotComplete() {
        isRefusedAtSubmission(with("lessons", " "), "report-incomplete", "/lessons");
    }

    @Test
    void aReportWithoutStatementOfAccountIsRefused() {
        var report = matter.drafted("FINAL", content("STAFF", "1000"));
        move(matter.recipient(), report, "submissions", null)
                .statusCode(422)
                .body("type", endsWith("/statement-of-account-missing"));
    }

    @Test
    void everyFaultIsToldAtOnce() {
        var report = matter.drafted("FINAL", with("templateVersion", "1999"));
        move(matter.recipient(), report, "submissions", null)
                .statusCode(422)
                .body("type", endsWith("/report-incomplete"))
                .body("errors.pointer", hasItem("/templateVersion"))
                .body("errors.pointer", hasItem("/costs"));
    }

    @Test
    void costsThatOreCannotExpressAreRefused() {
        Api.post(
                        matter.recipient(),
                        matter.path() + "/reports",
                        Map.of("kind", "FINAL", "content", content("STAFF", "1.005")))
                .statusCode(422)
                .body("type", endsWith("/amount-not-in-ore"));
    }

    @Test
    void anInterimReportNobodyAskedForIsRefused() {
        Api.post(
                        matter.recipient(),
                        matter.path() + "/reports",
                        Map.of("kind", "INTERIM", "content", content("STAFF", "1")))
                .statusCode(409)
                .body("type", endsWith("/report-not-asked-for"));
    }

    @Test
    void aReviewThatDoesNotMakeTheCostIsRefused() {
        var report = matter.submitted("FINAL", "STAFF", "1000");
        matter.review(report, "STAFF", "999.99").statusCode(422).body("type", endsWith("/review-is-not-the-cost"));
        matter.review(report, "TRAVEL", "1000").statusCode(422).body("type", endsWith("/review-is-not-the-cost"));
        matter.review(report).statusCode(422).body("type", endsWith("/review-is-not-the-cost"));
    }

    @Test
    void anIneligibleCostWithoutReasonIsRefused() {
        var report = matter.submitted("FINAL", "STAFF", "1000");
        var line = Map.of("costType", "STAFF", "approved", new BigDecimal("900"), "ineligible", 100);
        move(matter.officer(), report, "reviews", Map.of("lines", List.of(line)))
                .statusCode(422)
                .body("type", endsWith("/ineligible-without-reason"));
    }

    @Test
    void aReportThatIsNotReviewedIsNotApproved() {
        var report = matter.submitted("FINAL", "STAFF", "1000");
        move(matter.decider(), report, "approvals", null)
                .statusCode(409)
                .body("type", endsWith("/report-not-reviewed"));
    }

    @Test
    void anOfficerDoesNotApproveAFinalReport() {
        var report = matter.submitted("FINAL", "STAFF", "1000");
        matter.review(report, "STAFF", "1000").statusCode(201);
        move(matter.officer(), report, "approvals", null)
                .statusCode(403)
                .body("type", endsWith("/final-report-by-decision-maker"));
    }

    @Test
    void theReviewerDoesNotApproveAFinalReport() {
        var report = matter.submitted("FINAL", "STAFF", "1000");
        var line = Map.of("costType", "STAFF", "approved", 1000, "ineligible", 0);
        move(matter.decider(), report, "reviews", Map.of("lines", List.of(line)))
                .statusCode(201);
        move(matter.decider(), report, "approvals", null)
                .statusCode(403)
                .body("type", endsWith("/reviewer-may-not-approve"));
        move(matter.decider() + "-2", report, "approvals", null).statusCode(201);
    }

    @Test
    void somebodyPartialTakesNoPart() {
        var report = matter.submitted("FINAL", "STAFF", "1000");
        var partial = matter.officer() + "-5";
        Api.post(
                        partial,
                        "/applications/" + matter.id() + "/conflict-declarations",
                        new HashMap<>(Map.of("conflict", true, "ground", "PARTY_OR_AFFECTED")))
                .statusCode(201);
        move(partial, report, "returns", Map.of("reasons", "Nej.", "dueOn", "2099-01-01"))
                .statusCode(403)
                .body("type", endsWith("/conflict-of-interest"));
    }

    @Test
    void aWriterWhoHasNotReadIsRefused() {
        var report = matter.submitted("FINAL", "STAFF", "1000");
        Api.post(matter.officer(), report + "/returns", Map.of("reasons", "Nej.", "dueOn", "2099-01-01"))
                .statusCode(428);
        Api.move(matter.officer(), report + "/returns", "\"0\"", Map.of("reasons", "Nej.", "dueOn", "2099-01-01"))
                .statusCode(412);
        Api.put(matter.recipient(), report, GrantsFixture.tag(matter.recipient(), report), content("STAFF", "1"))
                .statusCode(409)
                .body("type", endsWith("/illegal-state"));
    }

    @Test
    void aReportThatIsNotThereIsNotFound() {
        Api.get(matter.officer(), "/reports/" + UUID.randomUUID()).statusCode(404);
        Api.get(matter.officer(), "/grants/" + UUID.randomUUID() + "/reports").statusCode(404);
    }
}
