package se.lansstyrelsen.integration.kit.paging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.UriInfo;
import se.lansstyrelsen.integration.kit.paging.PagedList.Link;
import se.lansstyrelsen.integration.kit.paging.PagedList.Links;
import se.lansstyrelsen.integration.kit.paging.PagedList.Meta;

/** Makes the answer to a list request; every link keeps the other query parameters (FNS.12) and is absolute (HYP.14). */
@ApplicationScoped
public class Paging {

    public <T> PagedList<T> answer(Page<T> page, UriInfo uri) {
        var number = page.request().page();
        var limit = page.request().limit();
        var last = (int) Math.max(1, (page.totalRecords() + limit - 1) / limit);
        return new PagedList<>(
                page.items(),
                new Meta(page.totalRecords(), number, limit, page.items().size()),
                new Links(
                        link(uri, number, "self"),
                        link(uri, 1, "first"),
                        number > 1 ? link(uri, Math.min(number - 1, last), "prev") : null,
                        number < last ? link(uri, number + 1, "next") : null,
                        link(uri, last, "last")));
    }

    private static Link link(UriInfo uri, int page, String rel) {
        var href = uri.getRequestUriBuilder().replaceQueryParam("page", page).build();
        return new Link(href.toString(), rel, "GET");
    }
}
