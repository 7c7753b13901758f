package se.lansstyrelsen.integration.kit.http;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Base64;
import java.util.HexFormat;

/** The answers about a single resource: its representation with an ETag, its creation with a Location too, its bytes. */
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

    /** The bytes of a kept file, to be saved under a name; their SHA-256 is told as RFC 9530 would have it. */
    public static Response file(byte[] content, String mediaType, String name, String hash) {
        var digest = Base64.getEncoder().encodeToString(HexFormat.of().parseHex(hash));
        return Response.ok(content, mediaType)
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .header("Repr-Digest", "sha-256=:" + digest + ":")
                .header("ETag", "\"" + hash + "\"")
                .build();
    }
}
