package se.lansstyrelsen.integration.kit.caller;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.json.JsonArray;
import jakarta.json.JsonString;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.jwt.JsonWebToken;
import se.lansstyrelsen.integration.kit.problem.Problem;

/** Who asks, and what they may touch: the claims of the access token. */
@RequestScoped
public class Caller {

    private static final String EVERYWHERE = "*";

    private final SecurityIdentity identity;

    Caller(SecurityIdentity identity) {
        this.identity = identity;
    }

    /** The caller of a request that is over. */
    public static Caller of(SecurityIdentity identity) {
        return new Caller(identity);
    }

    /** The token's opaque subject; {@code anonymous} without a token. */
    public String subject() {
        return identity.isAnonymous() ? "anonymous" : identity.getPrincipal().getName();
    }

    public boolean is(String role) {
        return identity.hasRole(role);
    }

    /** The caller's roles, sorted, as the journal keeps them. */
    public String roles() {
        return identity.getRoles().stream().sorted().collect(Collectors.joining(","));
    }

    /** County codes the caller acts for; {@code *} is all. */
    public Set<String> counties() {
        return strings("counties");
    }

    public Optional<String> municipality() {
        return strings("municipality").stream().findFirst();
    }

    public Optional<String> organisation() {
        return strings("organisation").stream().findFirst();
    }

    /** Whether the caller sits outside the authorities, so that small reception counts are withheld. */
    public boolean isOutsider() {
        return Set.of(
                        Role.CASE_OFFICER,
                        Role.DECISION_MAKER,
                        Role.PAYMENT_APPROVER,
                        Role.COORDINATOR,
                        Role.MUNICIPALITY,
                        Role.PARTNER,
                        Role.AUDITOR)
                .stream()
                .noneMatch(this::is);
    }

    /** Whether the caller acts for the whole country. */
    public boolean isEverywhere() {
        return counties().contains(EVERYWHERE);
    }

    public boolean mayActForCounty(String countyCode) {
        return isEverywhere() || counties().contains(countyCode);
    }

    /** Counties the caller has to do with: those it acts for, or its own municipality's. Empty when that is all. */
    public Optional<Set<String>> concernedCounties() {
        if (isEverywhere()) {
            return Optional.empty();
        }
        return Optional.of(
                municipality().map(code -> Set.of(code.substring(0, 2))).orElseGet(this::counties));
    }

    /** Whether the municipality is the caller's own or lies in one of its counties. */
    public boolean reachesMunicipality(String municipalityCode) {
        return mayActForCounty(municipalityCode.substring(0, 2))
                || municipality().filter(municipalityCode::equals).isPresent();
    }

    /** @throws se.lansstyrelsen.integration.kit.problem.ProblemException 403 when the county is another's */
    public void mustActForCounty(String countyCode) {
        if (!mayActForCounty(countyCode)) {
            throw Problem.OUT_OF_SCOPE.with(
                    "Your token does not cover county " + countyCode + ". Only that county board may do this.");
        }
    }

    /** The county board or a municipality of its county. @throws se.lansstyrelsen.integration.kit.problem.ProblemException 403 */
    public void mustBeConcernedBy(String countyCode) {
        if (!concernedCounties().map(counties -> counties.contains(countyCode)).orElse(true)) {
            throw Problem.OUT_OF_SCOPE.with("Only the county board and the municipalities of county " + countyCode
                    + " may read this; your token is another's.");
        }
    }

    /** The county board of the municipality's county. @throws se.lansstyrelsen.integration.kit.problem.ProblemException 403 */
    public void mustActForCountyOf(String municipalityCode) {
        mustActForCounty(municipalityCode.substring(0, 2));
    }

    /** The municipality itself or its county board. @throws se.lansstyrelsen.integration.kit.problem.ProblemException 403 */
    public void mustReachMunicipality(String municipalityCode) {
        if (!reachesMunicipality(municipalityCode)) {
            throw Problem.OUT_OF_SCOPE.with("Only municipality " + municipalityCode
                    + " itself and its county board may do this; your token is another's.");
        }
    }

    /** @throws se.lansstyrelsen.integration.kit.problem.ProblemException 403 when the municipality is another's */
    public void mustBeMunicipality(String municipalityCode) {
        if (!municipality().filter(municipalityCode::equals).isPresent()) {
            throw Problem.OUT_OF_SCOPE.with(
                    "Only municipality " + municipalityCode + " itself may do this; your token is another's.");
        }
    }

    /**
     * A municipality speaks for itself, the county board for itself and, where it registers what came to it on paper, for
     * the municipalities of its county.
     *
     * @param party code of a municipality, or of a county for its board
     * @throws se.lansstyrelsen.integration.kit.problem.ProblemException 403
     */
    public void mustSpeakFor(String party) {
        if (is(Role.MUNICIPALITY)) {
            mustBeMunicipality(party);
        } else {
            mustActForCountyOf(party);
        }
    }

    private Set<String> strings(String claim) {
        if (!(identity.getPrincipal() instanceof JsonWebToken token)) {
            return Set.of();
        }
        Object value = token.getClaim(claim);
        if (value instanceof JsonArray array) {
            return array.getValuesAs(JsonString.class).stream()
                    .map(JsonString::getString)
                    .collect(Collectors.toSet());
        }
        if (value instanceof Collection<?> many) {
            return many.stream().map(String::valueOf).collect(Collectors.toSet());
        }
        if (value instanceof JsonString text) {
            return Set.of(text.getString());
        }
        return value == null ? Set.of() : Set.of(value.toString());
    }
}
