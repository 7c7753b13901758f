package se.lansstyrelsen.integration.collaboration;

import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.commons.validator.routines.checkdigit.CheckDigitException;
import org.apache.commons.validator.routines.checkdigit.LuhnCheckDigit;
import se.lansstyrelsen.integration.kit.quality.Api;
import se.lansstyrelsen.integration.kit.time.StockholmTime;

/** Organisations, forums and seats to test with; each call makes new ones, but for county boards and municipalities. */
public final class CollaborationFixture {

    public static final String COORDINATOR = "samordnare";
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private CollaborationFixture() {}

    /** An organisation and the caller who speaks for it. */
    public record Organisation(String id, String name, String caller) {}

    public static String officer(String county) {
        return "handlaggare-" + county;
    }

    /** A constructed agency with an organisation number of its own. */
    public static Organisation agency() {
        return organisation("AGENCY", "Myndigheten ");
    }

    public static Organisation organisation(String kind, String prefix) {
        var number = number();
        var name = prefix + number;
        var id = registered(Map.of("name", name, "kind", kind, "organisationNumber", number));
        return new Organisation(id, name, "deltagare-" + number);
    }

    public static Organisation countyBoard(String county) {
        return only("countyBoardOf", county, "AGENCY", "Länsstyrelsen i län " + county, officer(county));
    }

    public static Organisation municipality(String code) {
        return only("municipalityCode", code, "MUNICIPALITY", "Kommun " + code, "kommun-" + code);
    }

    private static Organisation only(String property, String code, String kind, String name, String caller) {
        var parameter = property.equals("municipalityCode") ? "municipality" : property;
        var found = Api.get(COORDINATOR, "/organisations?" + parameter + "=" + code)
                .extract()
                .<String>path("items[0].id");
        return new Organisation(
                found != null ? found : registered(Map.of("name", name, "kind", kind, property, code)), name, caller);
    }

    private static String registered(Map<String, String> content) {
        return Api.post(COORDINATOR, "/organisations", content)
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** A national forum, led by the board of Jönköping county. */
    public static String national() {
        return formed(
                COORDINATOR, forum("NATIONAL", null, null, countyBoard("06").id()));
    }

    public static String regional(String national, String county) {
        return formed(
                officer(county),
                forum("REGIONAL", national, county, countyBoard(county).id()));
    }

    public static String subregional(String regional, String county, Organisation lead) {
        return formed(officer(county), forum("SUBREGIONAL", regional, county, lead.id()));
    }

    public static String local(String parent, String county, Organisation lead) {
        return formed(officer(county), forum("LOCAL", parent, county, lead.id()));
    }

    /** Of its parent's county, which is given only to know who forms it; null under a national forum. */
    public static String workingGroup(String parent, String county, Organisation lead) {
        var content = forum("WORKING_GROUP", parent, null, lead.id());
        content.put("mandate", "Bereda ärenden till rådet.");
        content.put("endsOn", LocalDate.now(StockholmTime.ZONE).plusYears(2).toString());
        return formed(county == null ? COORDINATOR : officer(county), content);
    }

    /** A body for a forum that has existed since 2020. */
    public static Map<String, Object> forum(String level, String parent, String county, String lead) {
        var content = new LinkedHashMap<String, Object>();
        content.put("name", level + " " + UUID.randomUUID());
        content.put("level", level);
        content.put("parentId", parent);
        content.put("countyCode", county);
        content.put("leadOrganisationId", lead);
        content.put("startsOn", "2020-01-01");
        content.put("openToPublic", true);
        return content;
    }

    public static String formed(String caller, Map<String, Object> content) {
        return Api.post(caller, "/forums", content).statusCode(201).extract().path("id");
    }

    /** A seat since 2020, given by the caller; answers its id. */
    public static String seat(String caller, String forum, Organisation organisation, String role) {
        return giveSeat(caller, forum, organisation, role)
                .statusCode(201)
                .extract()
                .path("seat.id");
    }

    public static ValidatableResponse giveSeat(String caller, String forum, Organisation organisation, String role) {
        return Api.post(
                caller,
                "/forums/" + forum + "/seats",
                Map.of("organisationId", organisation.id(), "role", role, "validFrom", "2020-01-01"));
    }

    /** Somebody holds the seat since 2020. */
    public static ValidatableResponse hold(String caller, String seat, String name) {
        var tag = Api.get(caller, "/seats/" + seat).extract().header("ETag");
        return Api.move(
                caller,
                "/seats/" + seat + "/holders",
                tag,
                Map.of("name", name, "email", "namn@example.org", "validFrom", "2020-01-01"));
    }

    private static String number() {
        var stem = "21%07d".formatted(2_000_000 + NUMBER.incrementAndGet());
        try {
            return stem + LuhnCheckDigit.LUHN_CHECK_DIGIT.calculate(stem);
        } catch (CheckDigitException e) {
            throw new IllegalStateException(e);
        }
    }
}
