package se.lansstyrelsen.integration.kit.paging;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import se.lansstyrelsen.integration.kit.problem.Fault;
import se.lansstyrelsen.integration.kit.problem.Problem;

/** The {@code page} and {@code limit} of a list request; a spreadsheet (text/csv) gets the whole list unless it asks. */
public class PageRequest {

    private static final int LARGEST_PAGE = 100;
    private static final int WHOLE_LIST = 100_000;

    @QueryParam("page")
    @DefaultValue("1")
    @Parameter(
            description = "Page number, from 1",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", defaultValue = "1"))
    String page;

    @QueryParam("limit")
    @Parameter(
            description = "Rows on a page, 1 to 100, default 20; with Accept text/csv and no limit the whole list",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "100", defaultValue = "20"))
    String limit;

    @Context
    HttpHeaders headers;

    /** For callers inside the service. */
    public static PageRequest of(int page, int limit) {
        var request = new PageRequest();
        request.page = String.valueOf(page);
        request.limit = String.valueOf(limit);
        return request;
    }

    public PageRequest() {}

    /** Page from 1. @throws ProblemException 400 with every fault when either number is out of bounds */
    public int page() {
        check();
        return Integer.parseInt(page);
    }

    public int limit() {
        check();
        return limit == null ? (wantsCsv() ? WHOLE_LIST : 20) : Integer.parseInt(limit);
    }

    /** Rows to skip. */
    public long offset() {
        return (page() - 1L) * limit();
    }

    /** The page's part of a list that is already at hand. */
    public <T> Page<T> slice(List<T> all) {
        var from = (int) Math.min(offset(), all.size());
        var to = (int) Math.min(from + (long) limit(), all.size());
        return new Page<>(all.subList(from, to), all.size(), this);
    }

    private boolean wantsCsv() {
        return headers != null
                && headers.getAcceptableMediaTypes().stream()
                        .findFirst()
                        .filter(type -> !type.isWildcardType() && type.isCompatible(MediaType.valueOf("text/csv")))
                        .isPresent();
    }

    private void check() {
        var faults = new ArrayList<Fault>();
        if (!within(page, 1, Integer.MAX_VALUE)) {
            faults.add(new Fault("page", "must be a whole number from 1"));
        }
        if (limit != null && !within(limit, 1, LARGEST_PAGE)) {
            faults.add(new Fault("limit", "must be a whole number from 1 to " + LARGEST_PAGE));
        }
        if (!faults.isEmpty()) {
            throw Problem.INVALID_PARAMETER.with("page starts at 1 and limit goes from 1 to 100.", faults);
        }
    }

    private static boolean within(String text, int least, int most) {
        try {
            var number = Integer.parseInt(text);
            return number >= least && number <= most;
        } catch (NumberFormatException notANumber) {
            return false;
        }
    }
}
