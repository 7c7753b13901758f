package se.lansstyrelsen.integration.grants.supplement;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.lansstyrelsen.integration.embedded.EmbeddedStack;
import se.lansstyrelsen.integration.grants.GrantsFixture;
import se.lansstyrelsen.integration.kit.quality.Api;
import se.lansstyrelsen.integration.kit.time.StockholmTime;

@QuarkusTest
@QuarkusTestResource(value = EmbeddedStack.class, initArgs = @ResourceArg(name = "service", value = "grants"))
class SupplementResourceTest {

    private static final String OFFICER = "handlaggare-20";
    private static final String APPLICANT = "kommun-2081";

    private String call;
    private String path;

    @BeforeEach
    void prepare() {
        call = GrantsFixture.openCall("20");
        path = GrantsFixture.received(call, "2081", "150000");
    }

    @Test
    void theApplicantSupplementsTheSectionAskedForAndTheFormerContentIsKept() {
        var asked =
                ask("BUDGET").statusCode(201).body("section", equalTo("BUDGET")).extract();
        Api.get(APPLICANT, path)
                .body("status", equalTo("SUPPLEMENTING"))
                .body("supplementBy", equalTo(today().plusDays(14).toString()));

        var richer = GrantsFixture.application(call, "2081", "170000");
        Api.move(APPLICANT, answersOf(asked.path("id")), tag(), Map.of("comment", "Lönen rättad.", "content", richer))
                .statusCode(201)
                .body("answeredAt", notNullValue());

        Api.get(OFFICER, path).body("status", equalTo("RECEIVED")).body("content.soughtAmount", equalTo(170000.0f));
        Api.get(OFFICER, path + "/editions")
                .body("items.number", contains(1, 2))
                .body("items.content.soughtAmount", contains(150000.0f, 170000.0f));
        Api.get(APPLICANT, path + "/supplement-requests").body("items.section", contains("BUDGET"));
        Api.move(APPLICANT, answersOf(asked.path("id")), tag(), Map.of("comment", "Igen", "content", richer))
                .statusCode(409)
                .body("type", endsWith("/supplement-already-answered"));
    }

    @Test
    void anotherSectionThanTheOneAskedForStays() {
        var asked = ask("BUDGET").statusCode(201).extract();
        var content = GrantsFixture.with(GrantsFixture.application(call, "2081", "170000"), "risks", "Inga.");

        Api.move(APPLICANT, answersOf(asked.path("id")), tag(), Map.of("comment", "Båda", "content", content))
                .statusCode(422)
                .body("type", endsWith("/section-not-asked-for"))
                .body("errors.pointer", contains("/content/risks"));
    }

    @Test
    void anAnswerMustStillBeAWholeApplication() {
        var asked = ask("BUDGET").statusCode(201).extract();
        var content = GrantsFixture.with(
                GrantsFixture.application(call, "2081", "170000"), "soughtAmount", new BigDecimal("1"));

        Api.move(APPLICANT, answersOf(asked.path("id")), tag(), Map.of("comment", "Fel", "content", content))
                .statusCode(422)
                .body("type", endsWith("/sought-is-not-the-budget"));
    }

    @Test
    void theMatterComesBackWhenTheLastSectionIsAnswered() {
        var budget = ask("BUDGET").statusCode(201).extract();
        var risks = ask("RISKS").statusCode(201).extract();
        var content = GrantsFixture.application(call, "2081", "170000");

        Api.move(APPLICANT, answersOf(budget.path("id")), tag(), Map.of("content", content))
                .statusCode(201);
        Api.get(OFFICER, path).body("status", equalTo("SUPPLEMENTING"));
        Api.move(
                        APPLICANT,
                        answersOf(risks.path("id")),
                        tag(),
                        Map.of("content", GrantsFixture.with(content, "risks", "Färre.")))
                .statusCode(201);
        Api.get(OFFICER, path).body("status", equalTo("RECEIVED"));
    }

    @Test
    void theMatterStaysWithItsOrganisation() {
        var asked = ask("APPLICANT").statusCode(201).extract();
        var content = GrantsFixture.application(call, "2081", "150000");
        content.put(
                "applicant",
                Map.of(
                        "organisationNumber", GrantsFixture.ASSOCIATION,
                        "name", "Annan",
                        "kind", "MUNICIPALITY",
                        "municipalityCode", "2081"));

        Api.move(APPLICANT, answersOf(asked.path("id")), tag(), Map.of("content", content))
                .statusCode(422)
                .body("type", endsWith("/rule-broken"));
    }

    @Test
    void onlyTheDecidingBoardAsksAndOnlyTheApplicantAnswers() {
        var body = Map.of("section", "GOALS", "reason", "Målen är oklara.", "answerBy", today().toString());

        Api.move("handlaggare-21", path + "/supplement-requests", tag(), body).statusCode(403);
        Api.move(
                        OFFICER,
                        path + "/supplement-requests",
                        tag(),
                        GrantsFixture.with(
                                Map.copyOf(body),
                                "answerBy",
                                today().minusDays(1).toString()))
                .statusCode(422);
        var asked = ask("GOALS").statusCode(201).extract();
        Api.move(
                        "kommun-2080",
                        answersOf(asked.path("id")),
                        tag(),
                        Map.of("content", GrantsFixture.application(call, "2081", "150000")))
                .statusCode(403);
        Api.get("kommun-2080", path + "/supplement-requests").statusCode(403);
        Api.get("handlaggare-21", path + "/supplement-requests/" + asked.path("id"))
                .statusCode(403);
    }

    private io.restassured.response.ValidatableResponse ask(String section) {
        return Api.move(
                OFFICER,
                path + "/supplement-requests",
                tag(),
                Map.of(
                        "section",
                        section,
                        "reason",
                        "Uppgiften behöver förtydligas.",
                        "answerBy",
                        today().plusDays(14).toString()));
    }

    private String answersOf(String request) {
        return path + "/supplement-requests/" + request + "/answers";
    }

    private String tag() {
        return GrantsFixture.tag(APPLICANT, path);
    }

    private static LocalDate today() {
        return LocalDate.now(StockholmTime.ZONE);
    }
}
