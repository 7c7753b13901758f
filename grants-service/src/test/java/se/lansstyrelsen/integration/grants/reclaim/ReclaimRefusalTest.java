package se.lansstyrelsen.integration.grants.reclaim;

import static org.hamcrest.Matchers.endsWith;
import static se.lansstyrelsen.integration.grants.reclaim.ReclaimFixture.answered;
import static se.lansstyrelsen.integration.grants.reclaim.ReclaimFixture.decided;
import static se.lansstyrelsen.integration.grants.reclaim.ReclaimFixture.proposal;
import static se.lansstyrelsen.integration.grants.reclaim.ReclaimFixture.raised;
import static se.lansstyrelsen.integration.grants.reclaim.ReclaimFixture.reclaim;
import static se.lansstyrelsen.integration.grants.reclaim.ReclaimFixture.today;
import static se.lansstyrelsen.integration.grants.report.GrantedMatter.move;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.lansstyrelsen.integration.embedded.EmbeddedStack;
import se.lansstyrelsen.integration.grants.GrantsFixture;
import se.lansstyrelsen.integration.grants.frame.FrameLedger;
import se.lansstyrelsen.integration.grants.report.GrantedMatter;
import se.lansstyrelsen.integration.kit.quality.Api;
import se.lansstyrelsen.integration.kit.time.StockholmTime;

@QuarkusTest
@QuarkusTestResource(value = EmbeddedStack.class, initArgs = @ResourceArg(name = "service", value = "grants"))
class ReclaimRefusalTest {

    @Inject
    FrameLedger ledger;

    private GrantedMatter matter;

    @BeforeEach
    void pay() {
        matter = GrantedMatter.of("07", "0780", 2025);
        matter.paid(ledger, 2025, "100000");
    }

    private void isRefused(Map<String, Object> reclaim, String type) {
        Api.post(matter.officer(), matter.path() + "/reclaims", reclaim)
                .statusCode(422)
                .body("type", endsWith("/" + type));
    }

    @Test
    void moreThanWasPaidIsRefused() {
        isRefused(reclaim("SECTION_40", "100000.01"), "reclaim-above-what-was-paid");
        raised(matter, "SECTION_40", "60000");
        isRefused(reclaim("SECTION_40", "40000.01"), "reclaim-above-what-was-paid");
        raised(matter, "SECTION_40", "40000");
    }

    @Test
    void aRecipientInGoodFaithIsNotReclaimedFrom() {
        var body = reclaim("SECTION_39", "100");
        body.put("causedByRecipient", false);
        body.put("shouldHaveSeen", false);
        isRefused(body, "recipient-in-good-faith");
    }

    @Test
    void theGroundOfAnotherSchemeIsRefused() {
        isRefused(reclaim("TIA_CONDITIONS", "100"), "reclaim-ground-of-another-scheme");
    }

    @Test
    void nothingOrLessIsRefused() {
        isRefused(reclaim("SECTION_40", "0"), "amount-not-positive");
        isRefused(reclaim("SECTION_40", "1.001"), "amount-not-in-ore");
    }

    @Test
    void nothingIsProposedBeforeTheRecipientIsHeardAndHasHadItsTime() {
        var reclaim = raised(matter, "SECTION_40", "100");
        var whole = proposal("IN_FULL", "100", null, "100");
        move(matter.officer(), reclaim, "proposals", whole)
                .statusCode(409)
                .body("type", endsWith("/recipient-not-heard"));
        move(matter.officer(), reclaim, "hearings", Map.of("answerBy", "2000-01-01"))
                .statusCode(422);
        move(matter.officer(), reclaim, "hearings", Map.of("answerBy", today())).statusCode(201);
        move(matter.officer(), reclaim, "proposals", whole)
                .statusCode(409)
                .body("type", endsWith("/reclaim-answer-awaited"));
    }

    @Test
    void aSecondAnswerIsRefused() {
        var reclaim = answered(matter, "SECTION_40", "100");
        move(matter.recipient(), reclaim, "answers", Map.of("text", "Igen."))
                .statusCode(409)
                .body("type", endsWith("/reclaim-already-answered"));
    }

    @Test
    void aWaivedReclaimWithoutReasonsIsRefused() {
        var reclaim = answered(matter, "SECTION_40", "100");
        move(matter.officer(), reclaim, "proposals", proposal("WAIVED", null, null))
                .statusCode(422)
                .body("type", endsWith("/waiver-without-reasons"));
    }

    @Test
    void instalmentsThatDoNotMakeTheDemandAreRefused() {
        var reclaim = answered(matter, "SECTION_40", "100");
        move(matter.officer(), reclaim, "proposals", proposal("IN_FULL", "100", null, "50", "49.99"))
                .statusCode(422)
                .body("type", endsWith("/instalments-are-not-the-demand"));
    }

    @Test
    void aDemandThatDoesNotFitTheOutcomeIsRefused() {
        var reclaim = answered(matter, "SECTION_40", "100");
        move(matter.officer(), reclaim, "proposals", proposal("IN_FULL", "99", null, "99"))
                .statusCode(422)
                .body("type", endsWith("/demand-and-outcome-disagree"));
    }

    @Test
    void aMandatoryReclaimIsNotClosedForOtherReasons() {
        var reclaim = raised(matter, "SECTION_39", "100");
        move(matter.officer(), reclaim, "closures", Map.of("goodFaith", false, "reasons", "Litet belopp."))
                .statusCode(422)
                .body("type", endsWith("/reclaim-is-mandatory"));
    }

    @Test
    void theOneWhoProposedDoesNotDecide() {
        var reclaim = answered(matter, "SECTION_40", "100");
        move(matter.decider(), reclaim, "proposals", proposal("IN_FULL", "100", null, "100"))
                .statusCode(201);
        move(matter.decider(), reclaim, "decisions", Map.of("decisionMaker", "Anna Alm"))
                .statusCode(403)
                .body("type", endsWith("/proposer-may-not-decide"));
        move(matter.decider() + "-2", reclaim, "decisions", Map.of("decisionMaker", "Bo Bok"))
                .statusCode(201);
        move(matter.decider() + "-2", reclaim, "decisions", Map.of("decisionMaker", "Bo Bok"))
                .statusCode(409);
    }

    @Test
    void moreThanIsDemandedAndMoneyThatHasNotComeAreRefused() {
        var reclaim = decided(matter, "100", proposal("IN_FULL", "100", null, "100"));
        var tag = GrantsFixture.tag(matter.officer(), reclaim + "/repayment");
        Api.move(
                        matter.officer(),
                        reclaim + "/receipts",
                        tag,
                        Map.of("amount", new BigDecimal("100.01"), "receivedOn", today()))
                .statusCode(422)
                .body("type", endsWith("/receipt-above-the-demand"));
        Api.move(
                        matter.officer(),
                        reclaim + "/receipts",
                        tag,
                        Map.of(
                                "amount",
                                100,
                                "receivedOn",
                                LocalDate.now(StockholmTime.ZONE).plusDays(2).toString()))
                .statusCode(422)
                .body("type", endsWith("/date-in-the-future"));
    }

    @Test
    void nobodyIsRemindedOrHandedOverBeforeSomethingIsLate() {
        var reclaim = decided(matter, "100", proposal("IN_FULL", "100", null, "100"));
        var tag = GrantsFixture.tag(matter.officer(), reclaim + "/repayment");
        Api.move(matter.officer(), reclaim + "/reminders", tag, null)
                .statusCode(409)
                .body("type", endsWith("/nothing-is-late"));
        Api.move(matter.officer(), reclaim + "/collections", tag, null)
                .statusCode(409)
                .body("type", endsWith("/not-reminded"));
    }

    @Test
    void aWriterWhoHasNotReadIsRefused() {
        var reclaim = raised(matter, "SECTION_40", "100");
        Api.post(matter.officer(), reclaim + "/hearings", Map.of("answerBy", today()))
                .statusCode(428);
        move(matter.officer(), reclaim, "hearings", Map.of("answerBy", today())).statusCode(201);
        Api.move(matter.officer(), reclaim + "/hearings", "\"0\"", Map.of("answerBy", today()))
                .statusCode(412);
    }

    @Test
    void aReclaimThatIsNotThereAndADocumentBeforeTheDecisionAreNotFound() {
        Api.get(matter.officer(), "/reclaims/" + UUID.randomUUID()).statusCode(404);
        var reclaim = raised(matter, "SECTION_40", "100");
        Api.get(matter.officer(), reclaim + "/document").statusCode(404);
        Api.get(matter.officer(), reclaim + "/repayment").statusCode(404);
    }
}
