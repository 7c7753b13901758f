package se.lansstyrelsen.integration.kit.http;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hibernate.StaleStateException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import se.lansstyrelsen.integration.kit.problem.Fault;
import se.lansstyrelsen.integration.kit.problem.Problem;
import se.lansstyrelsen.integration.kit.problem.ProblemException;
import se.lansstyrelsen.integration.kit.trace.Trace;

/** Turns every failure into problem+json; what nobody foresaw is logged under the trace id and told without detail. */
public class ProblemMapper {

    /** PostgreSQL's class of data that no column can hold: U+0000 in a text, a date beyond its calendar. */
    private static final String NOT_STORABLE = "22";

    private static final Logger LOG = Logger.getLogger(ProblemMapper.class);

    private final ProblemResponses responses;

    ProblemMapper(ProblemResponses responses) {
        this.responses = responses;
    }

    @ServerExceptionMapper
    public Response problem(ProblemException refusal, UriInfo uri) {
        return responses.response(refusal, uri.getPath());
    }

    @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
    public Response unauthenticated(UriInfo uri) {
        return problem(
                Problem.UNAUTHENTICATED.with(
                        "Send a valid access token as Authorization: Bearer. Tokens live for minutes."),
                uri);
    }

    @ServerExceptionMapper(ForbiddenException.class)
    public Response forbidden(UriInfo uri) {
        return problem(
                Problem.FORBIDDEN.with(
                        "Your token holds none of the roles this operation asks for; see x-roles in openapi.yaml."),
                uri);
    }

    @ServerExceptionMapper
    public Response invalid(ConstraintViolationException violations, UriInfo uri) {
        var faults = violations.getConstraintViolations().stream()
                .map(violation -> {
                    var path = violation.getPropertyPath().toString();
                    return new Fault(path.substring(path.lastIndexOf('.') + 1), violation.getMessage());
                })
                .toList();
        return problem(Problem.INVALID_PARAMETER.with("Correct the parameters listed in errors.", faults), uri);
    }

    @ServerExceptionMapper
    public Response web(WebApplicationException refusal, UriInfo uri) {
        var status = refusal.getResponse().getStatus();
        if (refusal.getCause() instanceof ProblemException problem) {
            return problem(problem, uri);
        }
        if (refusal instanceof NotFoundException) {
            return problem(
                    Problem.NOT_FOUND.with(
                            "There is no such address in this API; see openapi.yaml for those that are."),
                    uri);
        }
        if (refusal instanceof NotAllowedException) {
            var refused = problem(
                    Problem.METHOD_NOT_ALLOWED.with("This address does not take that method; see the Allow header."),
                    uri);
            var offered = OfferedMethods.on(belowRoot(uri));
            return Response.fromResponse(refused)
                    .header(HttpHeaders.ALLOW, String.join(", ", offered))
                    .build();
        }
        if (refusal instanceof NotAcceptableException) {
            return problem(
                    Problem.NOT_ACCEPTABLE.with("Ask for application/json, or text/csv where the list offers it."),
                    uri);
        }
        if (refusal instanceof NotSupportedException) {
            return problem(
                    Problem.UNSUPPORTED_MEDIA_TYPE.with(
                            "Send the media type that openapi.yaml states for this operation."),
                    uri);
        }
        if (status == 413) {
            return problem(Problem.BODY_TOO_LARGE.with("Send a smaller body, or several."), uri);
        }
        if (status >= 400 && status < 500) {
            return problem(
                    Problem.MALFORMED_REQUEST.with("The request could not be read.", JsonFaults.of(refusal)), uri);
        }
        return unforeseen(refusal, uri);
    }

    @ServerExceptionMapper
    public Response unforeseen(Throwable failure, UriInfo uri) {
        if (has(failure, ProblemException.class::isInstance)) {
            return problem(
                    (ProblemException) causes(failure)
                            .filter(ProblemException.class::isInstance)
                            .findFirst()
                            .orElseThrow(),
                    uri);
        }
        if (has(failure, cause -> cause instanceof OptimisticLockException || cause instanceof StaleStateException)) {
            return problem(
                    Problem.STALE_VERSION.with(
                            "Somebody changed this at the same moment. Read it again and repeat the change."),
                    uri);
        }
        if (has(failure, ProblemMapper::notStorable)) {
            return problem(
                    Problem.MALFORMED_REQUEST.with(
                            "A value cannot be stored: a text with the character U+0000, or a date or number beyond all bounds."),
                    uri);
        }
        if (has(failure, ProblemMapper::databaseAway)) {
            LOG.warnf("database away, trace %s: %s", Trace.current().traceId(), failure.getMessage());
            return problem(
                    Problem.UNAVAILABLE
                            .with("The service cannot reach its database. Nothing was changed; try again shortly.")
                            .retryAfter(5),
                    uri);
        }
        LOG.errorf(failure, "unforeseen failure, trace %s", Trace.current().traceId());
        return problem(
                Problem.INTERNAL_ERROR.with("Something went wrong with us. Quote the traceId when you report it."),
                uri);
    }

    /** Whether the failure is the database being away or overloaded, so that the same request may succeed later. */
    public static boolean databaseAway(Throwable cause) {
        if (cause instanceof SQLTransientException) {
            return true;
        }
        if (!(cause instanceof SQLException sql)) {
            return false;
        }
        var state = sql.getSQLState();
        return state == null
                ? String.valueOf(sql.getMessage()).contains("Acquisition timeout")
                : Stream.of("08", "53", "57", "58", "40").anyMatch(state::startsWith);
    }

    private static String belowRoot(UriInfo uri) {
        var root = uri.getBaseUri().getPath();
        return "/" + uri.getRequestUri().getPath().substring(root.length()).replaceFirst("^/", "");
    }

    private static boolean notStorable(Throwable cause) {
        return cause instanceof SQLException sql
                && sql.getSQLState() != null
                && sql.getSQLState().startsWith(NOT_STORABLE);
    }

    private static boolean has(Throwable failure, Predicate<Throwable> kind) {
        return causes(failure).anyMatch(kind);
    }

    /** The failure and what caused it, outermost first. */
    public static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, java.util.Objects::nonNull, Throwable::getCause)
                .limit(20);
    }
}
