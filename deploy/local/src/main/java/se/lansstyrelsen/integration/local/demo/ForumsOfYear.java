package se.lansstyrelsen.integration.local.demo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The structure of collaboration in Västra Götaland as its county board describes it for 2024: a national delegation, a
 * regional council with a working group, four sub-regional councils. The names of councils, persons and the other county's
 * forums are constructed.
 */
final class ForumsOfYear {

    static final String VASTRA_GOTALAND = "14";
    static final String SKANE = "12";
    static final String COORDINATOR = "samordnare";
    private static final String SINCE = "2024-01-01";

    private final Api collaboration;
    private final Map<String, Member> organisations = new LinkedHashMap<>();
    private int persons;

    ForumsOfYear(Api collaboration) {
        this.collaboration = collaboration;
    }

    /** An organisation and the caller who speaks for it. */
    record Member(String id, String name, String caller) {}

    /** A seat, and the organisation that has it. */
    record Seat(String id, Member member) {}

    /** A forum, the caller who keeps its minutes, and its seats; the first is the chair's and the second the secretary's. */
    record Forum(String id, String name, String keeper, List<Seat> seats) {}

    Forum national() {
        return formed(
                "Nationella samverkansdelegationen",
                "NATIONAL",
                null,
                null,
                COORDINATOR,
                board("06", "Länsstyrelsen i Jönköpings län"),
                List.of(
                        agency("Arbetsförmedlingen", "2021002114"),
                        agency("Försäkringskassan", "2021005521"),
                        agency("Migrationsverket", "2021002163"),
                        organisation("Sveriges Kommuner och Regioner", "FEDERATION", "2220000315")));
    }

    /** Where the authorities meet on housing; Migrationsverket convenes it. */
    Forum housingGroup() {
        var convener = agency("Migrationsverket", "2021002163");
        return formed(
                "Nationella boendegruppen",
                "NATIONAL",
                null,
                null,
                convener.caller(),
                convener,
                List.of(organisation("Sveriges Kommuner och Regioner", "FEDERATION", "2220000315")));
    }

    /** The county boards' internal group for integration. */
    Forum countyBoardsGroup() {
        return formed(
                "Länsstyrelsernas integrationsgrupp (LIN)",
                "NATIONAL",
                null,
                null,
                COORDINATOR,
                board("06", "Länsstyrelsen i Jönköpings län"),
                List.of(
                        board(VASTRA_GOTALAND, "Länsstyrelsen i Västra Götalands län"),
                        board(SKANE, "Länsstyrelsen i Skåne län")));
    }

    Forum regional(Forum national) {
        return formed(
                "Regionala samrådet migration och integration",
                "REGIONAL",
                national,
                VASTRA_GOTALAND,
                officer(VASTRA_GOTALAND),
                board(VASTRA_GOTALAND, "Länsstyrelsen i Västra Götalands län"),
                List.of(
                        agency("Arbetsförmedlingen", "2021002114"),
                        agency("Migrationsverket", "2021002163"),
                        agency("Statens servicecenter", "2021006453"),
                        organisation("Västra Götalandsregionen", "REGION", "2321000131")));
    }

    /** Experts who prepare the council's matters. */
    Forum workingGroup(Forum regional) {
        return formed(
                "Arbetsgruppen till det regionala samrådet",
                "WORKING_GROUP",
                regional,
                VASTRA_GOTALAND,
                officer(VASTRA_GOTALAND),
                board(VASTRA_GOTALAND, "Länsstyrelsen i Västra Götalands län"),
                List.of(
                        agency("Arbetsförmedlingen", "2021002114"),
                        agency("Migrationsverket", "2021002163"),
                        organisation("Göteborgsregionens kommunalförbund", "FEDERATION", "2220000265")));
    }

    /** The one that the federation leads itself, by Göteborg's own local forum below it. */
    Forum goteborg(Forum regional) {
        var federation = organisation("Göteborgsregionens kommunalförbund", "FEDERATION", "2220000265");
        return formed(
                "GR:s nätverk för mottagande och integration",
                "SUBREGIONAL",
                regional,
                VASTRA_GOTALAND,
                federation.caller(),
                federation,
                List.of(
                        municipality("1480", "Göteborgs stad"),
                        municipality("1481", "Mölndals stad"),
                        agency("Migrationsverket", "2021002163")));
    }

    Forum subregional(Forum regional, String name, Map<String, String> municipalities) {
        var members = new ArrayList<Member>();
        municipalities.forEach((code, municipality) -> members.add(municipality(code, municipality)));
        members.add(agency("Arbetsförmedlingen", "2021002114"));
        return formed(
                name,
                "SUBREGIONAL",
                regional,
                VASTRA_GOTALAND,
                officer(VASTRA_GOTALAND),
                board(VASTRA_GOTALAND, "Länsstyrelsen i Västra Götalands län"),
                members);
    }

    Forum local(Forum parent, String name, String code, String municipality) {
        var lead = municipality(code, municipality);
        return formed(
                name,
                "LOCAL",
                parent,
                code.substring(0, 2),
                lead.caller(),
                lead,
                List.of(agency("Arbetsförmedlingen", "2021002114")));
    }

    Forum otherCouncil(Forum national) {
        return formed(
                "Integrationsrådet i Skåne (konstruerat)",
                "REGIONAL",
                national,
                SKANE,
                officer(SKANE),
                board(SKANE, "Länsstyrelsen i Skåne län"),
                List.of(agency("Migrationsverket", "2021002163")));
    }

    private Forum formed(
            String name, String level, Forum parent, String county, String keeper, Member lead, List<Member> members) {
        var content = new LinkedHashMap<String, Object>();
        content.put("name", name);
        content.put("level", level);
        content.put("parentId", parent == null ? null : parent.id());
        content.put("countyCode", county);
        content.put("leadOrganisationId", lead.id());
        content.put("startsOn", SINCE);
        content.put("openToPublic", true);
        if (level.equals("WORKING_GROUP")) {
            content.put(
                    "mandate",
                    "Samordnar underlag och bereder ärenden till det regionala samrådet, och arbetar tillsammans vid konkreta insatser och fördjupningar.");
            content.put("endsOn", "2027-12-31");
        }
        var id = collaboration
                .post(county == null ? COORDINATOR : officer(county), "/forums", content, null)
                .body()
                .get("id")
                .asText();
        var seats = new ArrayList<Seat>();
        var isGroup = level.equals("WORKING_GROUP");
        seats.add(seat(id, lead, "CHAIR", keeper));
        seats.add(seat(id, lead, "SECRETARY", keeper));
        members.forEach(member -> seats.add(seat(id, member, isGroup ? "EXPERT" : "MEMBER", keeper)));
        return new Forum(id, name, keeper, seats);
    }

    private Seat seat(String forum, Member member, String role, String keeper) {
        var given = collaboration.post(
                keeper,
                "/forums/" + forum + "/seats",
                Map.of("organisationId", member.id(), "role", role, "validFrom", SINCE),
                null);
        var id = given.body().at("/seat/id").asText();
        var holder = Map.of(
                "name",
                "Person " + ++persons + " (konstruerad)",
                "email",
                "person" + persons + "@example.org",
                "validFrom",
                SINCE);
        collaboration.post(keeper, "/seats/" + id + "/holders", holder, given.etag());
        return new Seat(id, member);
    }

    static String officer(String county) {
        return "handlaggare-" + county;
    }

    private Member agency(String name, String number) {
        return organisation(name, "AGENCY", number);
    }

    private Member organisation(String name, String kind, String number) {
        return member(name, Map.of("name", name, "kind", kind, "organisationNumber", number), "deltagare-" + number);
    }

    private Member municipality(String code, String name) {
        return member(name, Map.of("name", name, "kind", "MUNICIPALITY", "municipalityCode", code), "kommun-" + code);
    }

    private Member board(String county, String name) {
        return member(name, Map.of("name", name, "kind", "AGENCY", "countyBoardOf", county), officer(county));
    }

    private Member member(String name, Map<String, String> content, String caller) {
        return organisations.computeIfAbsent(
                name,
                unknown -> new Member(
                        collaboration
                                .post(COORDINATOR, "/organisations", content, null)
                                .body()
                                .get("id")
                                .asText(),
                        name,
                        caller));
    }
}
