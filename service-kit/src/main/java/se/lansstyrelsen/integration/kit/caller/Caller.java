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

    public boolean mayActForCounty(String countyCode) {
        return counties().contains(EVERYWHERE) || counties().contains(countyCode);
    }

    /** @throws se.lansstyrelsen.integration.kit.problem.ProblemException 403 when the county is another's */
    public void mustActForCounty(String countyCode) {
        if (!mayActForCounty(countyCode)) {
            throw Problem.OUT_OF_SCOPE.with(
                    "Your token does not cover county " + countyCode + ". Only that county board may do this.");
        }
    }

    /** @throws se.lansstyrelsen.integration.kit.problem.ProblemException 403 when the municipality is another's */
    public void mustBeMunicipality(String municipalityCode) {
        if (!municipality().filter(municipalityCode::equals).isPresent()) {
            throw Problem.OUT_OF_SCOPE.with(
                    "Only municipality " + municipalityCode + " itself may do this; your token is another's.");
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
