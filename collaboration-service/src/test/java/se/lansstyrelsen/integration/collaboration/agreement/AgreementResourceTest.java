package se.lansstyrelsen.integration.collaboration.agreement;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.lansstyrelsen.integration.collaboration.CollaborationFixture;
import se.lansstyrelsen.integration.collaboration.CollaborationFixture.Organisation;
import se.lansstyrelsen.integration.embedded.EmbeddedStack;
import se.lansstyrelsen.integration.kit.quality.Api;
import se.lansstyrelsen.integration.kit.time.StockholmTime;

@QuarkusTest
@QuarkusTestResource(value = EmbeddedStack.class, initArgs = @ResourceArg(name = "service", value = "collaboration"))
class AgreementResourceTest {

    private static final String BOARD = "handlaggare-24";

    @Inject
    AgreementReminders reminders;

    private final LocalDate today = LocalDate.now(StockholmTime.ZONE);
    private Organisation municipality;
    private Organisation agency;

    @BeforeEach
    void twoParties() {
        municipality = CollaborationFixture.municipality("2480");
        agency = CollaborationFixture.agency();
    }

    @Test
    void aLocalAgreementIsMadeProlongedFollowedUpAndGivenNoticeOf() {
        var made = make(content(today.minusYears(1), today.plusYears(1)))
                .statusCode(201)
                .body("state", equalTo("IN_FORCE"))
                .body("content.parties.responsibility", contains("Svenskundervisning", "Etableringsprogram"))
                .extract()
                .<String>path("id");
        move(
                        agency.caller(),
                        made,
                        "renewals",
                        Map.of("validTo", today.plusYears(2).toString()))
                .statusCode(201)
                .body("lastDay", equalTo(today.plusYears(2).toString()));
        move(municipality.caller(), made, "follow-ups", Map.of("year", today.getYear(), "text", "Väl fungerande."))
                .statusCode(201)
                .body("followUps.text", contains("Väl fungerande."));
        move(BOARD, made, "follow-ups", Map.of("year", today.getYear(), "text", "Igen."))
                .statusCode(409)
                .body("type", endsWith("/followed-up-already"));
        notice(agency, made).statusCode(201).body("state", equalTo("NOTICED")).body("noticedBy", equalTo(agency.id()));
        notice(municipality, made).statusCode(409).body("type", endsWith("/agreement-ended"));

        Api.get("revisor", "/local-agreements?party=" + agency.id())
                .statusCode(200)
                .body("items.id", contains(made))
                .body("items.lastDay", contains(today.plusMonths(3).toString()));
        Api.get(BOARD, "/local-agreements?county=24&party=" + agency.id() + "&validOn=" + today.plusYears(1))
                .body("items", hasSize(0));
    }

    @Test
    void itsForumIsToldOnceBeforeItLapses() {
        var forum = CollaborationFixture.regional(CollaborationFixture.national(), "24");
        var content = content(today.minusYears(1), today.plusDays(30));
        content.put("forumId", forum);
        var made = make(content).statusCode(201).extract().<String>path("id");
        reminders.remind();
        reminders.remind();
        Api.get(BOARD, "/forums/" + forum + "/backlog")
                .body("items.sourceId", contains(made))
                .body("items.source", contains("AGREEMENT"));
        Api.get(BOARD, "/local-agreements?forum=" + forum + "&lapsingBy=" + today.plusDays(40))
                .body("items.id", hasItem(made));
    }

    @Test
    void oneThatGoesOnByItselfIsProlongedAndItsForumToldWhenTheNewDayComesNear() {
        var forum = CollaborationFixture.regional(CollaborationFixture.national(), "24");
        var content = content(today.minusYears(1), today.minusDays(1));
        content.put("forumId", forum);
        content.put("renewalMonths", 2);
        var made = make(content).statusCode(201).extract().<String>path("id");
        reminders.remind();
        Api.get(BOARD, "/local-agreements/" + made)
                .body("state", equalTo("IN_FORCE"))
                .body("lastDay", equalTo(today.minusDays(1).plusMonths(2).toString()));
        Api.get(BOARD, "/forums/" + forum + "/backlog").body("items", hasSize(0));
        reminders.remind();
        Api.get(BOARD, "/forums/" + forum + "/backlog").body("items.sourceId", contains(made));
    }

    @Test
    void whatDoesNotHoldTogetherIsRefused() {
        var twice = content(today, null);
        twice.put("parties", List.of(party(agency, "Ett"), party(agency, "Två")));
        refused(make(twice), 422, "party-twice");
        refused(make(content(today, today.minusDays(1))), 422, "dates-out-of-order");
        var unknown = content(today, null);
        unknown.put(
                "parties",
                List.of(
                        party(agency, "Ett"),
                        Map.of("organisationId", UUID.randomUUID().toString(), "responsibility", "Två")));
        refused(make(unknown), 422, "no-such-organisation");
        refused(Api.post("handlaggare-23", "/local-agreements", content(today, null)), 403, "out-of-scope");

        var made = make(content(today, null)).statusCode(201).extract().<String>path("id");
        var stranger = CollaborationFixture.agency();
        refused(notice(stranger, made), 403, "not-a-party");
        refused(move(stranger.caller(), made, "renewals", Map.of("validTo", "2040-01-01")), 403, "out-of-scope");
        refused(move(BOARD, made, "renewals", Map.of("validTo", "2040-01-01")), 422, "dates-out-of-order");
        refused(
                move(BOARD, made, "follow-ups", Map.of("year", today.getYear() + 1, "text", "För tidigt.")),
                422,
                "dates-out-of-order");
    }

    private static ValidatableResponse make(Map<String, Object> content) {
        return Api.post(BOARD, "/local-agreements", content);
    }

    private static ValidatableResponse notice(Organisation by, String agreement) {
        return move(
                by.caller(), agreement, "notices", Map.of("byOrganisationId", by.id(), "reason", "Ändrat uppdrag."));
    }

    private static ValidatableResponse move(String caller, String agreement, String what, Object body) {
        var tag = Api.get(BOARD, "/local-agreements/" + agreement).extract().header("ETag");
        return Api.move(caller, "/local-agreements/" + agreement + "/" + what, tag, body);
    }

    private Map<String, Object> content(LocalDate from, LocalDate to) {
        var content = new LinkedHashMap<String, Object>();
        content.put("kind", "LOCAL_AGREEMENT");
        content.put("countyCode", "24");
        content.put("municipalityCode", "2480");
        content.put("title", "LÖK Umeå");
        content.put("targetGroup", "Nyanlända i etableringsprogrammet");
        content.put("parties", List.of(party(municipality, "Svenskundervisning"), party(agency, "Etableringsprogram")));
        content.put("validFrom", from.toString());
        content.put("validTo", to == null ? null : to.toString());
        content.put("noticeMonths", 3);
        return content;
    }

    private static Map<String, Object> party(Organisation organisation, String responsibility) {
        return Map.of("organisationId", organisation.id(), "responsibility", responsibility);
    }

    private static void refused(ValidatableResponse answer, int status, String problem) {
        answer.statusCode(status).body("type", endsWith("/" + problem));
    }
}
