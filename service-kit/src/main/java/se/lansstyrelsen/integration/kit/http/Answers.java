package se.lansstyrelsen.integration.kit.http;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/** The two answers about a single resource: its representation with an ETag, and its creation with a Location too. */
public final class Answers {

    private Answers() {}

    public static Response ok(Versioned<?> found) {
        return ok(found.view(), found.version());
    }

    public static Response ok(Object view, long version) {
        return ok(view, ExpectedVersion.tag(version));
    }

    /** As {@link #ok(Object, long)}, with a tag made by {@link ExpectedVersion#tag(long, Object)}. */
    public static Response ok(Object view, String tag) {
        return Response.ok(view).header("ETag", tag).build();
    }

    public static Response created(UriInfo uri, String path, Versioned<?> made) {
        return created(uri, path, made.view(), made.version());
    }

    /** 201 with Location made from the request's base and the path under the versioned root. */
    public static Response created(UriInfo uri, String path, Object view, long version) {
        return created(uri, path, view, ExpectedVersion.tag(version));
    }

    /** As the other, with a tag made by {@link ExpectedVersion#tag(long, Object)}. */
    public static Response created(UriInfo uri, String path, Object view, String tag) {
        return Response.created(uri.getBaseUriBuilder().path(path).build())
                .entity(view)
                .header("ETag", tag)
                .build();
    }
}
