package se.lansstyrelsen.integration.kit.app;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import se.lansstyrelsen.integration.kit.caller.Caller;
import se.lansstyrelsen.integration.kit.caller.Role;
import se.lansstyrelsen.integration.kit.http.Answers;
import se.lansstyrelsen.integration.kit.http.ExpectedVersion;
import se.lansstyrelsen.integration.kit.paging.PageRequest;
import se.lansstyrelsen.integration.kit.paging.PagedList;
import se.lansstyrelsen.integration.kit.paging.Paging;

@Path("/things")
@RolesAllowed({Role.CASE_OFFICER, Role.COORDINATOR, Role.READER})
class ThingResource {

    private final ThingService things;
    private final Paging paging;
    private final Caller caller;

    ThingResource(ThingService things, Paging paging, Caller caller) {
        this.things = things;
        this.paging = paging;
        this.caller = caller;
    }

    record NewThing(
            @NotBlank @Size(max = 50) String name, @NotNull @Max(10) Integer size, LocalDate madeOn, long waitMillis) {}

    record Row(int number, String text, Nested nested) {}

    record Nested(String inner) {}

    @POST
    public Response create(NewThing thing, @Context UriInfo uri) {
        var made = things.create(thing.name());
        return Answers.created(uri, "things/" + made.id(), made, made.version());
    }

    @GET
    @Path("/{id}")
    public Response read(@PathParam("id") UUID id) {
        var found = things.read(id);
        return Answers.ok(found, found.version());
    }

    @PUT
    @Path("/{id}")
    public Response rename(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, NewThing thing)
            throws InterruptedException {
        var renamed = things.rename(id, ExpectedVersion.of(ifMatch), thing.name(), thing.waitMillis());
        return Answers.ok(renamed, renamed.version());
    }

    @GET
    @Produces({"application/json", "text/csv"})
    public PagedList<Row> list(@BeanParam PageRequest page, @Context UriInfo uri) {
        return paging.answer(page.slice(all()), uri);
    }

    @GET
    @Path("/all")
    @Produces({"application/json", "text/csv"})
    public List<Row> all() {
        return IntStream.rangeClosed(1, 45)
                .mapToObj(i -> new Row(i, i == 2 ? "=cmd()" : "å;" + i, new Nested("n" + i)))
                .toList();
    }

    @GET
    @Path("/of-county/{code}")
    public String ofCounty(@PathParam("code") String code) {
        caller.mustActForCounty(code);
        return caller.subject();
    }

    @GET
    @Path("/broken")
    public String broken() {
        throw new IllegalStateException("secret detail");
    }
}
