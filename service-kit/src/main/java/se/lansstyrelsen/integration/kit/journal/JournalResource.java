package se.lansstyrelsen.integration.kit.journal;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.lansstyrelsen.integration.kit.caller.Role;
import se.lansstyrelsen.integration.kit.paging.PagedList.Link;
import se.lansstyrelsen.integration.kit.problem.Fault;
import se.lansstyrelsen.integration.kit.problem.Problem;

@Path("/")
@Produces("application/json")
@Tag(name = "Events")
class JournalResource {

    private static final int MOST = 1000;

    private final JournalFeed feed;
    private final JournalVerification verification;

    JournalResource(JournalFeed feed, JournalVerification verification) {
        this.feed = feed;
        this.verification = verification;
    }

    /**
     * A stretch of the feed.
     *
     * @param items events in chain order
     * @param links {@code _links}: self, and next when there may be more
     */
    @Schema(name = "EventFeed")
    record Feed(
            @Schema(required = true) List<JournalFeed.FeedEvent> items,
            @JsonProperty("_links") @Schema(required = true) FeedLinks links) {}

    @Schema(name = "EventFeedLinks")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record FeedLinks(Link self, Link next) {}

    @GET
    @Path("events")
    @RolesAllowed({Role.PARTNER, Role.COORDINATOR, Role.AUDITOR})
    @Operation(
            operationId = "listEvents",
            summary = "The service's events in their published order, for partners without Kafka",
            description = "Keep the sequence of the last event you made effective and ask for what comes after it. "
                    + "Händelser i den ordning de publicerats.")
    public Feed events(
            @QueryParam("after")
                    @DefaultValue("0")
                    @Parameter(
                            description = "Sequence of the last event already held",
                            schema =
                                    @Schema(
                                            type = SchemaType.INTEGER,
                                            format = "int64",
                                            minimum = "0",
                                            defaultValue = "0"))
                    String after,
            @QueryParam("limit")
                    @DefaultValue("100")
                    @Parameter(
                            description = "Most events, 1 to 1000",
                            schema =
                                    @Schema(
                                            type = SchemaType.INTEGER,
                                            minimum = "1",
                                            maximum = "1000",
                                            defaultValue = "100"))
                    String limit,
            @Context UriInfo uri) {
        var faults = new ArrayList<Fault>();
        var from = number(after, 0, Long.MAX_VALUE, "after", faults);
        var most = (int) number(limit, 1, MOST, "limit", faults);
        if (!faults.isEmpty()) {
            throw Problem.INVALID_PARAMETER.with("after is a sequence from 0 and limit goes from 1 to 1000.", faults);
        }
        var events = feed.after(from, List.of(), most);
        var self = new Link(uri.getRequestUri().toString(), "self", "GET");
        var next = events.size() < most
                ? null
                : new Link(
                        uri.getRequestUriBuilder()
                                .replaceQueryParam(
                                        "after", events.get(events.size() - 1).sequence())
                                .build()
                                .toString(),
                        "next",
                        "GET");
        return new Feed(events, new FeedLinks(self, next));
    }

    @GET
    @Path("events/{id}")
    @RolesAllowed({Role.CASE_OFFICER, Role.DECISION_MAKER, Role.PARTNER, Role.COORDINATOR, Role.AUDITOR})
    @Operation(
            operationId = "readEvent",
            summary = "An event by its id",
            description = "Such as the one a figure in a report comes from. En händelse.")
    public JournalFeed.FeedEvent event(@PathParam("id") UUID id) {
        return feed.find(id)
                .orElseThrow(() -> Problem.NOT_FOUND.with("No event with that id has been published here."));
    }

    @GET
    @Path("journal-verification")
    @RolesAllowed(Role.AUDITOR)
    @Operation(
            operationId = "verifyJournal",
            summary = "Recompute the chain and hold it against the published hashes",
            description = "Reads the whole journal, then the topic from its start. Takes seconds a million facts. "
                    + "Kontroll av journalens kedja.")
    public JournalVerification.Result verify() {
        return verification.verify();
    }

    private static long number(String text, long least, long most, String name, List<Fault> faults) {
        try {
            var number = Long.parseLong(text);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            // told below
        }
        faults.add(new Fault(
                name, "must be a whole number from " + least + (most == Long.MAX_VALUE ? "" : " to " + most)));
        return least;
    }
}
