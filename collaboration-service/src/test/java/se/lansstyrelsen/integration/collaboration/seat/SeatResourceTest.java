package se.lansstyrelsen.integration.collaboration.seat;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.lansstyrelsen.integration.collaboration.CollaborationFixture;
import se.lansstyrelsen.integration.collaboration.CollaborationFixture.Organisation;
import se.lansstyrelsen.integration.embedded.EmbeddedStack;
import se.lansstyrelsen.integration.kit.quality.Api;
import se.lansstyrelsen.integration.kit.time.StockholmTime;

@QuarkusTest
@QuarkusTestResource(value = EmbeddedStack.class, initArgs = @ResourceArg(name = "service", value = "collaboration"))
class SeatResourceTest {

    private static final String OFFICER = "handlaggare-19";

    private String forum;
    private Organisation agency;

    @BeforeEach
    void aRegionalForum() {
        forum = CollaborationFixture.regional(CollaborationFixture.national(), "19");
        agency = CollaborationFixture.agency();
    }

    @Test
    void aSeatStaysWithItsOrganisationWhilePersonsComeAndGo() {
        var seat = CollaborationFixture.seat(OFFICER, forum, agency, "MEMBER");
        CollaborationFixture.hold(agency.caller(), seat, "Anna Andersson").statusCode(201);
        Api.move(
                        agency.caller(),
                        "/seats/" + seat + "/holders",
                        tag(seat),
                        Map.of("name", "Bo Berg", "validFrom", "2023-02-01"))
                .statusCode(201)
                .body("holders.name", contains("Anna Andersson", "Bo Berg"))
                .body("holders[0].validTo", equalTo("2023-01-31"))
                .body("seat.holder.name", equalTo("Bo Berg"));

        Api.get(agency.caller(), "/forums/" + forum + "/seats?asOf=2022-05-01")
                .statusCode(200)
                .body("seats[0].organisationName", equalTo(agency.name()))
                .body("seats[0].holder.name", equalTo("Anna Andersson"));

        var holder = Api.get(OFFICER, "/seats/" + seat).extract().<String>path("holders[1].id");
        Api.move(
                        OFFICER,
                        "/seats/" + seat + "/holders/" + holder + "/endings",
                        tag(seat),
                        Map.of("lastDay", "2024-01-31"))
                .statusCode(201);
        Api.get(OFFICER, "/forums/" + forum + "/seats")
                .body("vacancies.id", contains(seat))
                .body("seats[0].holder", nullValue());
    }

    @Test
    void anErasedPersonLeavesNoNameButTheSeatItsHistory() {
        var seat = CollaborationFixture.seat(OFFICER, forum, agency, "EXPERT");
        CollaborationFixture.hold(OFFICER, seat, "Cecilia Ceder").statusCode(201);
        var holder = Api.get(OFFICER, "/seats/" + seat).extract().<String>path("holders[0].id");
        Api.move(OFFICER, "/seats/" + seat + "/holders/" + holder + "/erasures", tag(seat), null)
                .statusCode(201)
                .body("holders[0].name", equalTo("Raderad person"))
                .body("holders[0].email", nullValue())
                .body("holders[0].validFrom", equalTo("2020-01-01"));
    }

    @Test
    void thereIsOneChairAtATime() {
        var seat = CollaborationFixture.seat(OFFICER, forum, agency, "CHAIR");
        var other = CollaborationFixture.agency();
        CollaborationFixture.giveSeat(OFFICER, forum, other, "CHAIR")
                .statusCode(409)
                .body("type", endsWith("/two-chairs"));
        Api.move(OFFICER, "/seats/" + seat + "/endings", tag(seat), Map.of("lastDay", "2022-12-31"))
                .statusCode(201);
        Api.post(
                        OFFICER,
                        "/forums/" + forum + "/seats",
                        Map.of("organisationId", other.id(), "role", "CHAIR", "validFrom", "2023-01-01"))
                .statusCode(201);
    }

    @Test
    void anOverlappingSeatIsRefusedUnlessItHasAnotherFunction() {
        CollaborationFixture.seat(OFFICER, forum, agency, "MEMBER");
        CollaborationFixture.giveSeat(OFFICER, forum, agency, "MEMBER")
                .statusCode(409)
                .body("type", endsWith("/seat-overlaps"));
        Api.post(
                        OFFICER,
                        "/forums/" + forum + "/seats",
                        Map.of(
                                "organisationId", agency.id(),
                                "role", "MEMBER",
                                "function", "Etablering",
                                "validFrom", "2021-01-01"))
                .statusCode(201);
    }

    @Test
    void holdersDoNotOverlapAndKeepWithinTheSeat() {
        var seat = CollaborationFixture.seat(OFFICER, forum, agency, "MEMBER");
        var path = "/seats/" + seat + "/holders";
        Api.move(OFFICER, path, tag(seat), Map.of("name", "A", "validFrom", "2021-01-01", "validTo", "2021-12-31"))
                .statusCode(201);
        Api.move(OFFICER, path, tag(seat), Map.of("name", "B", "validFrom", "2021-06-01"))
                .statusCode(409)
                .body("type", endsWith("/holder-overlaps"));
        Api.move(OFFICER, path, tag(seat), Map.of("name", "B", "validFrom", "2019-06-01", "validTo", "2019-07-01"))
                .statusCode(422)
                .body("type", endsWith("/dates-out-of-order"));
        Api.move(OFFICER, path, tag(seat), Map.of("name", "B", "validFrom", "2022-06-01", "validTo", "2022-05-01"))
                .statusCode(422)
                .body("type", endsWith("/dates-out-of-order"));
    }

    @Test
    void aForumASeatAndItsHolderBeginTodayWhenNothingElseIsSaid() {
        var today = LocalDate.now(StockholmTime.ZONE).toString();
        var content = CollaborationFixture.forum(
                "REGIONAL",
                CollaborationFixture.national(),
                "19",
                CollaborationFixture.countyBoard("19").id());
        content.remove("startsOn");
        var made = Api.post(OFFICER, "/forums", content)
                .statusCode(201)
                .body("startsOn", equalTo(today))
                .extract()
                .<String>path("id");
        var seat = Api.post(
                        OFFICER, "/forums/" + made + "/seats", Map.of("organisationId", agency.id(), "role", "MEMBER"))
                .statusCode(201)
                .body("seat.validFrom", equalTo(today))
                .extract()
                .<String>path("seat.id");
        Api.move(OFFICER, "/seats/" + seat + "/holders", "\"0\"", Map.of("name", "Ebba Ek"))
                .statusCode(201)
                .body("seat.holder.validFrom", equalTo(today));
    }

    @Test
    void aSeatLastsNoLongerThanItsForumAndAHolderNoLongerThanTheSeat() {
        var group = CollaborationFixture.workingGroup(forum, "19", CollaborationFixture.countyBoard("19"));
        var ends = Api.get(OFFICER, "/forums/" + group).extract().<String>path("endsOn");
        var seat = CollaborationFixture.seat(OFFICER, group, agency, "EXPERT");
        CollaborationFixture.hold(agency.caller(), seat, "Didrik Dal")
                .statusCode(201)
                .body("seat.validTo", equalTo(ends))
                .body("seat.holder.validTo", equalTo(ends));
        Api.post(
                        OFFICER,
                        "/forums/" + group + "/seats",
                        Map.of(
                                "organisationId", agency.id(),
                                "role", "MEMBER",
                                "validFrom", "2021-01-01",
                                "validTo", "2099-12-31"))
                .statusCode(422)
                .body("type", endsWith("/dates-out-of-order"));
    }

    @Test
    void onlyTheLeadGivesSeatsAndOutsidersDoNotSeeThem() {
        var stranger = CollaborationFixture.agency();
        CollaborationFixture.giveSeat(stranger.caller(), forum, stranger, "MEMBER")
                .statusCode(403);
        CollaborationFixture.giveSeat("handlaggare-18", forum, stranger, "MEMBER")
                .statusCode(403);
        Api.get(stranger.caller(), "/forums/" + forum + "/seats").statusCode(403);
        var seat = CollaborationFixture.seat(OFFICER, forum, agency, "MEMBER");
        CollaborationFixture.hold("revisor", seat, "Ingen").statusCode(403);
        Api.move(
                        stranger.caller(),
                        "/seats/" + seat + "/holders",
                        "\"0\"",
                        Map.of("name", "X", "validFrom", "2021-01-01"))
                .statusCode(403);
    }

    private static String tag(String seat) {
        return Api.get(OFFICER, "/seats/" + seat).extract().header("ETag");
    }
}
