package se.lansstyrelsen.integration.reporting.page;

import io.vertx.ext.web.RoutingContext;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.lansstyrelsen.integration.kit.http.QueryParameters;
import se.lansstyrelsen.integration.kit.time.StockholmTime;

/** What the address of a page asks for: the year, the day, and whatever else the page understands. */
public final class Choice {

    private static final String YEAR = "ar";
    private static final String DAY = "datum";
    private static final String TABLE = "tabell";
    private static final int FIRST_YEAR = 2016;
    private static final int LAST_YEAR = 2100;

    private final String path;
    private final Map<String, String> parameters;
    private final Integer year;
    private final LocalDate day;
    private final LocalDate today;

    private Choice(String path, Map<String, String> parameters, Integer year, LocalDate day, LocalDate today) {
        this.path = path;
        this.parameters = parameters;
        this.year = year;
        this.day = day;
        this.today = today;
    }

    /** @throws se.lansstyrelsen.integration.kit.problem.ProblemException 400 when a year or day is none */
    static Choice of(RoutingContext context, Clock clock) {
        var parameters = new LinkedHashMap<String, String>();
        context.queryParams().forEach(one -> {
            if (!one.getValue().isBlank()) {
                parameters.put(one.getKey(), one.getValue().strip());
            }
        });
        return new Choice(
                context.normalizedPath(),
                parameters,
                QueryParameters.wholeNumber(YEAR, parameters.get(YEAR), FIRST_YEAR, LAST_YEAR)
                        .orElse(null),
                QueryParameters.date(DAY, parameters.get(DAY)).orElse(null),
                StockholmTime.today(clock));
    }

    /** Of a page that asks for nothing, such as a refusal. */
    static Choice nothing(RoutingContext context, Clock clock) {
        return new Choice(context.normalizedPath(), Map.of(), null, null, StockholmTime.today(clock));
    }

    /** The year chosen, else the latest there is anything of. */
    public int year(int latest) {
        return year == null ? latest : year;
    }

    /** The last day that counts: chosen, or today. */
    public LocalDate day() {
        return day == null ? today : day;
    }

    public boolean choosesDay() {
        return day != null;
    }

    public LocalDate today() {
        return today;
    }

    public Optional<String> value(String field) {
        return Optional.ofNullable(parameters.get(field));
    }

    /** Whether somebody comes here from a login that went wrong. */
    public boolean isLoginFailed() {
        return parameters.containsKey("inloggning");
    }

    Optional<String> table() {
        return value(TABLE);
    }

    public String path() {
        return path;
    }

    /** The address of this page with everything chosen. */
    public String address() {
        return written(path, parameters);
    }

    /** Where the CSV of one of the page's tables is. */
    public String csv(String table) {
        var all = new LinkedHashMap<>(parameters);
        all.put(TABLE, table);
        return written(path, all);
    }

    /** Another page for the same year and day. */
    public String to(String other) {
        var kept = new LinkedHashMap<>(parameters);
        kept.keySet().retainAll(Set.of(YEAR, DAY));
        return written(other, kept);
    }

    /** Everything chosen but the table, for a form that changes one of it. */
    public Map<String, String> all() {
        var kept = new LinkedHashMap<>(parameters);
        kept.remove(TABLE);
        return kept;
    }

    /** The address of this page as a parameter of another. */
    public String addressInQuery() {
        return URLEncoder.encode(address(), StandardCharsets.UTF_8);
    }

    /** What stands in the field of the day. */
    public String shownDay() {
        return day().toString();
    }

    /** The page's own choices beside year and day, to go on with when those change. */
    public Map<String, String> others() {
        var kept = new LinkedHashMap<>(parameters);
        kept.keySet().removeAll(Set.of(YEAR, DAY, TABLE));
        return kept;
    }

    /** A path with parameters in an address. */
    public static String written(String path, Map<String, ?> parameters) {
        var query = parameters.entrySet().stream()
                .map(one ->
                        one.getKey() + "=" + URLEncoder.encode(one.getValue().toString(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        if (query.isEmpty()) {
            return path;
        }
        return path + (path.contains("?") ? "&" : "?") + query;
    }
}
