package se.lansstyrelsen.integration.kit.refusal;

import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jboss.logging.Logger;
import se.lansstyrelsen.integration.kit.caller.Caller;
import se.lansstyrelsen.integration.kit.http.OfferedMethods;
import se.lansstyrelsen.integration.kit.http.ProblemBody;
import se.lansstyrelsen.integration.kit.journal.PastFact;
import se.lansstyrelsen.integration.kit.trace.Trace;

/**
 * Notes every change that an identified caller asked for and was refused. Who it was may not be settled yet when a
 * request falls on its address or media type alone, so the entry waits for that and the answer does not wait for it.
 */
@Provider
public class RefusedRequestFilter implements ContainerResponseFilter {

    private static final Logger LOG = Logger.getLogger(RefusedRequestFilter.class);
    private static final Set<String> WRITES = Set.of("POST", "PUT", "PATCH", "DELETE");
    private static final Set<Integer> NOBODY_OR_TOO_MANY = Set.of(401, 429);
    private static final Pattern ID =
            Pattern.compile("(?<=/)[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}(?=/|$)");

    private final CurrentIdentityAssociation identities;
    private final RefusalJournal journal;
    private final Clock clock;

    RefusedRequestFilter(CurrentIdentityAssociation identities, RefusalJournal journal, Clock clock) {
        this.identities = identities;
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        var status = response.getStatus();
        if (!WRITES.contains(request.getMethod())
                || status < 400
                || status > 499
                || NOBODY_OR_TOO_MANY.contains(status)) {
            return;
        }
        try {
            refusal(request, response).ifPresent(this::note);
        } catch (RuntimeException failure) {
            // The answer is right whether or not it could be noted.
            LOG.errorf(
                    failure,
                    "a refused request could not be noted, trace %s",
                    Trace.current().traceId());
        }
    }

    private static Optional<RequestRefused> refusal(
            ContainerRequestContext request, ContainerResponseContext response) {
        var path = request.getUriInfo().getPath();
        return OfferedMethods.template(path, request.getMethod())
                .map(template -> new RequestRefused(
                        request.getMethod(), template, response.getStatus(), problem(response.getEntity()), id(path)));
    }

    private static String problem(Object entity) {
        return entity instanceof ProblemBody body
                ? body.type().substring(body.type().lastIndexOf('/') + 1)
                : null;
    }

    private static UUID id(String path) {
        var match = ID.matcher(path);
        return match.find() ? UUID.fromString(match.group()) : null;
    }

    private void note(RequestRefused refused) {
        var now = clock.instant();
        var trace = Trace.current().header();
        identities
                .getDeferredIdentity()
                .subscribe()
                .with(
                        identity -> note(refused, identity, trace, now),
                        notIdentified -> LOG.debug("a refused request had no valid token"));
    }

    private void note(RequestRefused refused, SecurityIdentity identity, String trace, Instant at) {
        if (identity != null && !identity.isAnonymous()) {
            var caller = Caller.of(identity);
            journal.note(new PastFact(refused, caller.subject(), caller.roles(), trace, at));
        }
    }
}
