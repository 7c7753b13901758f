package se.lansstyrelsen.integration.kit.consumer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.lansstyrelsen.integration.kit.caller.Role;
import se.lansstyrelsen.integration.kit.paging.PageRequest;
import se.lansstyrelsen.integration.kit.paging.PagedList;
import se.lansstyrelsen.integration.kit.paging.Paging;

@Path("/dead-letters")
@Produces("application/json")
@Tag(name = "Operations")
class DeadLetterResource {

    private final DeadLetterShelf shelf;
    private final Paging paging;

    DeadLetterResource(DeadLetterShelf shelf, Paging paging) {
        this.shelf = shelf;
        this.paging = paging;
    }

    @GET
    @Produces({"application/json", "text/csv"})
    @RolesAllowed({Role.COORDINATOR, Role.AUDITOR})
    @Operation(
            operationId = "listDeadLetters",
            summary = "Messages that could not be used and wait, with the reason",
            description = "At most the thousand oldest. Meddelanden som inte kunnat tas emot.")
    public PagedList<DeadLetterShelf.DeadLetter> list(@BeanParam PageRequest page, @Context UriInfo uri) {
        return paging.answer(page.slice(shelf.waiting()), uri);
    }

    @POST
    @Path("/replays")
    @RolesAllowed(Role.COORDINATOR)
    @Operation(
            operationId = "replayDeadLetters",
            summary = "Try every waiting message again",
            description =
                    "Those that now have effect are gone from the list, those refused again go back to it. Försök igen.")
    public DeadLetterShelf.Replay replay() {
        return shelf.replay();
    }
}
