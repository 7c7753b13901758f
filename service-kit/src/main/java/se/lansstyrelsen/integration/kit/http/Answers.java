package se.lansstyrelsen.integration.kit.http;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/** The two answers about a single resource: its representation with an ETag, and its creation with a Location too. */
public final class Answers {

    private Answers() {}

    public static Response ok(Object view, long version) {
        return Response.ok(view).header("ETag", ExpectedVersion.tag(version)).build();
    }

    /** 201 with Location made from the request's base and the path under the versioned root. */
    public static Response created(UriInfo uri, String path, Object view, long version) {
        return Response.created(uri.getBaseUriBuilder().path(path).build())
                .entity(view)
                .header("ETag", ExpectedVersion.tag(version))
                .build();
    }
}
