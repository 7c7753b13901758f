package se.lansstyrelsen.integration.embedded;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The callers the demo issuer knows, and the claims each carries. */
final class DemoCallers {

    private static final Pattern OF_COUNTY = Pattern.compile("(handlaggare|beslutsfattare|attestant)-(\\d{2})(-\\d)?");
    private static final Pattern MUNICIPALITY = Pattern.compile("kommun-(\\d{4})");
    private static final Pattern ORGANISATION = Pattern.compile("(sokande|deltagare)-(\\d{10})");
    private static final Map<String, String> ROLES = Map.of(
            "handlaggare", "case-officer",
            "beslutsfattare", "decision-maker",
            "attestant", "payment-approver",
            "sokande", "applicant",
            "deltagare", "participant");
    private static final List<String> EVERYWHERE = List.of("*");

    private DemoCallers() {}

    /** The claims of a caller, empty when there is no such caller. */
    static Optional<Map<String, Object>> claims(String caller) {
        switch (caller) {
            case "migrationsverket":
                return Optional.of(Map.of("roles", List.of("partner")));
            case "samordnare":
                return Optional.of(Map.of("roles", List.of("coordinator"), "counties", EVERYWHERE));
            case "lasare":
                return Optional.of(Map.of("roles", List.of("reader")));
            case "revisor":
                return Optional.of(Map.of("roles", List.of("auditor"), "counties", EVERYWHERE));
            default:
                return byPattern(caller);
        }
    }

    private static Optional<Map<String, Object>> byPattern(String caller) {
        var ofCounty = OF_COUNTY.matcher(caller);
        if (ofCounty.matches()) {
            return Optional.of(
                    Map.of("roles", List.of(ROLES.get(ofCounty.group(1))), "counties", List.of(ofCounty.group(2))));
        }
        var municipality = MUNICIPALITY.matcher(caller);
        if (municipality.matches()) {
            return Optional.of(Map.of("roles", List.of("municipality"), "municipality", municipality.group(1)));
        }
        var organisation = ORGANISATION.matcher(caller);
        if (organisation.matches()) {
            return Optional.of(
                    Map.of("roles", List.of(ROLES.get(organisation.group(1))), "organisation", organisation.group(2)));
        }
        return Optional.empty();
    }
}
