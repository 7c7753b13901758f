package se.lansstyrelsen.integration.grants.application;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.lansstyrelsen.integration.embedded.EmbeddedStack;
import se.lansstyrelsen.integration.grants.GrantsFixture;
import se.lansstyrelsen.integration.kit.quality.Api;

/** What an application is refused for, each kind of fault under its own problem type. */
@QuarkusTest
@QuarkusTestResource(value = EmbeddedStack.class, initArgs = @ResourceArg(name = "service", value = "grants"))
class ApplicationRefusalsTest {

    private static final String APPLICANT = "kommun-2081";

    private String call;

    @BeforeEach
    void prepare() {
        call = GrantsFixture.openCall("20");
    }

    @Test
    void everythingThatIsMissingIsToldAtOnce() {
        var bare = Map.of(
                "callId",
                call,
                "applicant",
                GrantsFixture.application(call, "2081", "1").get("applicant"));

        submit(bare)
                .statusCode(422)
                .body("type", endsWith("/application-incomplete"))
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "/title",
                                "/background",
                                "/timePlan",
                                "/genderAndChildPerspective",
                                "/risks",
                                "/spread",
                                "/followUp",
                                "/goals",
                                "/activities",
                                "/purposes",
                                "/targetGroups",
                                "/startsOn",
                                "/endsOn",
                                "/budget",
                                "/soughtAmount",
                                "/account",
                                "/signatory"));
    }

    @Test
    void soughtMustBeTheBudgetToTheOre() {
        refusedAlone("soughtAmount", new BigDecimal("149999.99"), "/soughtAmount", "sought-is-not-the-budget");
    }

    @Test
    void zeroAndNegativeLinesAreRefused() {
        for (var amount : List.of("0", "-5.00")) {
            var content = GrantsFixture.application(call, "2081", amount);
            content.put("soughtAmount", new BigDecimal("1"));
            submit(content)
                    .statusCode(422)
                    .body("errors.pointer", containsInAnyOrder("/budget/0/amount", "/soughtAmount"));
        }
        var financed = GrantsFixture.application(call, "2081", "150000");
        financed.put("coFinancing", List.of(Map.of("financier", "Regionen", "amount", -1)));
        submit(financed).statusCode(422).body("type", endsWith("/amount-not-positive"));
    }

    @Test
    void aPeriodOutsideTheCallIsRefused() {
        refusedAlone("endsOn", "2028-01-01", "/endsOn", "period-outside-the-call");
        refusedAlone("startsOn", "2025-12-31", "/startsOn", "period-outside-the-call");
        refusedAlone("endsOn", "2026-02-01", "/endsOn", "period-outside-the-call");
    }

    @Test
    void aPurposeOrACountyOutsideTheCallIsRefused() {
        refusedAlone("purposes", List.of("HEALTH"), "/purposes", "outside-the-call");
        refusedAlone("targetGroups", List.of("TEMPORARY_PROTECTION"), "/targetGroups", "outside-the-call");
        submit("kommun-2180", GrantsFixture.application(call, "2180", "150000"))
                .statusCode(422)
                .body("type", endsWith("/outside-the-call"))
                .body("errors[0].pointer", equalTo("/applicant/municipalityCode"));
    }

    private void refusedAlone(String field, Object value, String pointer, String slug) {
        submit(GrantsFixture.with(GrantsFixture.application(call, "2081", "150000"), field, value))
                .statusCode(422)
                .body("type", endsWith("/" + slug))
                .body("errors.pointer", containsInAnyOrder(pointer));
    }

    @Test
    void aWrongCheckDigitIsRefusedAlreadyInADraft() {
        var content = GrantsFixture.application(call, "2081", "150000");
        content.put(
                "applicant",
                Map.of(
                        "organisationNumber", "2120000747",
                        "name", "Kommunen",
                        "kind", "MUNICIPALITY",
                        "municipalityCode", "2081"));

        Api.post(APPLICANT, "/applications", content)
                .statusCode(422)
                .body("type", endsWith("/wrong-check-digit"))
                .body("errors[0].pointer", equalTo("/applicant/organisationNumber"));
    }

    @Test
    void threeDecimalsAreRefusedAlreadyInADraft() {
        Api.post(APPLICANT, "/applications", GrantsFixture.application(call, "2081", "150000.001"))
                .statusCode(422)
                .body("type", endsWith("/amount-not-in-ore"));
    }

    @Test
    void nobodyAppliesForAnother() {
        Api.post("kommun-2080", "/applications", GrantsFixture.application(call, "2081", "150000"))
                .statusCode(403)
                .body("type", endsWith("/out-of-scope"));
        Api.post(
                        "sokande-" + GrantsFixture.ASSOCIATION,
                        "/applications",
                        GrantsFixture.associationsApplication(call, "2120000746", "150000"))
                .statusCode(403);
    }

    @Test
    void aCallThatIsNotThereOrNotOpenTakesNoApplication() {
        Api.post(
                        APPLICANT,
                        "/applications",
                        GrantsFixture.application("018f3b9a-6f00-7000-8000-000000000000", "2081", "150000"))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/callId"));
        var now = Instant.now();
        var planned = GrantsFixture.published(
                "handlaggare-20", GrantsFixture.call("20", now.plusSeconds(3600), now.plusSeconds(7200)));
        Api.post(APPLICANT, "/applications", GrantsFixture.application(planned, "2081", "150000"))
                .statusCode(409)
                .body("type", endsWith("/call-not-open"));
        var ended = GrantsFixture.published(
                "handlaggare-20", GrantsFixture.call("20", now.minusSeconds(3600), now.minusSeconds(1)));
        Api.post(APPLICANT, "/applications", GrantsFixture.application(ended, "2081", "150000"))
                .statusCode(409)
                .body("type", endsWith("/call-closed"));
    }

    @Test
    void aDraftStaysWithItsCall() {
        var draft = Api.post(APPLICANT, "/applications", GrantsFixture.application(call, "2081", "150000"))
                .statusCode(201)
                .extract();
        var other = GrantsFixture.openCall("20");

        Api.put(
                        APPLICANT,
                        "/applications/" + draft.path("id"),
                        draft.header("ETag"),
                        GrantsFixture.application(other, "2081", "150000"))
                .statusCode(422);
    }

    private io.restassured.response.ValidatableResponse submit(Map<String, ?> content) {
        return submit(APPLICANT, content);
    }

    private static io.restassured.response.ValidatableResponse submit(String applicant, Map<String, ?> content) {
        var draft =
                Api.post(applicant, "/applications", content).statusCode(201).extract();
        return Api.move(applicant, "/applications/" + draft.path("id") + "/submissions", draft.header("ETag"), null);
    }
}
