package se.lansstyrelsen.integration.kit.paging;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A list as every service answers it.
 *
 * @param items the rows of this page
 * @param meta {@code _meta}: rows in all, page, limit, rows on this page
 * @param links {@code _links}: self, first, prev, next, last as link description objects
 */
public record PagedList<T>(
        @Schema(required = true) List<T> items,
        @JsonProperty("_meta") @Schema(required = true) Meta meta,
        @JsonProperty("_links") @Schema(required = true) Links links) {

    /** Numbers about the list. */
    @Schema(name = "ListMeta")
    public record Meta(long totalRecords, int page, int limit, int count) {}

    /** Where the neighbouring pages are; prev and next are absent at the ends. */
    @Schema(name = "ListLinks")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Links(Link self, Link first, Link prev, Link next, Link last) {}

    /** A link description object: absolute address, IANA relation, HTTP method. */
    public record Link(String href, String rel, String method) {}
}
