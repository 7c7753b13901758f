package se.lansstyrelsen.integration.kit.paging;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.lansstyrelsen.integration.kit.caller.Caller;

/** The conditions of a list, each left out when what it asks for is null; turned into one page of a repository. */
public final class Conditions {

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    private Conditions() {}

    public static Conditions of() {
        return new Conditions();
    }

    /** The field equals the value; left out when the value is null. */
    public Conditions where(String field, Object value) {
        return value == null ? this : and(field + " = :" + name(field), name(field), value);
    }

    /** A condition of the caller's own with one named parameter; left out when the value is null. */
    public Conditions and(String condition, String name, Object value) {
        if (value != null) {
            conditions.add(condition);
            parameters.put(name, value);
        }
        return this;
    }

    /** One more parameter of a condition that has several. */
    public Conditions with(String name, Object value) {
        parameters.put(name, value);
        return this;
    }

    /** A condition without parameters. */
    public Conditions and(String condition) {
        conditions.add(condition);
        return this;
    }

    /**
     * Only rows where one of the fields is the code of a municipality the caller may read: in its counties, its own, or
     * any for those who see all.
     */
    public Conditions within(Caller caller, String... municipalityFields) {
        if (caller.isEverywhere()) {
            return this;
        }
        return ofCaller(
                caller,
                Stream.of(municipalityFields)
                        .map(field -> "substring(" + field + ", 1, 2) in :callerCounties or " + field
                                + " = :callerMunicipality")
                        .collect(Collectors.joining(" or ")));
    }

    /**
     * Only rows that are open to all, and those of the caller's own: its counties' as their board, or its municipality's
     * as a party. Those who see all see every row.
     *
     * @param openToAll when a row is public
     * @param toBoard a condition on {@code :callerCounties}
     * @param toParty a condition on {@code :callerMunicipality}
     */
    public Conditions openTo(Caller caller, String openToAll, String toBoard, String toParty) {
        return caller.isEverywhere() ? this : ofCaller(caller, openToAll + " or " + toBoard + " or " + toParty);
    }

    private Conditions ofCaller(Caller caller, String alternatives) {
        conditions.add("(" + alternatives + ")");
        parameters.put("callerCounties", orNone(caller.counties()));
        parameters.put("callerMunicipality", caller.municipality().orElse("none"));
        return this;
    }

    /** Only rows of the counties the caller has to do with, see {@link Caller#concernedCounties}. */
    public Conditions concerning(Caller caller, String countyField) {
        caller.concernedCounties()
                .ifPresent(counties -> and(countyField + " in :concerned", "concerned", orNone(counties)));
        return this;
    }

    /** One page of what fits, in two statements. @param order HQL order, ending in something unique */
    public <T> Page<T> page(PanacheRepositoryBase<T, ?> repository, String order, PageRequest request) {
        var where = conditions.isEmpty() ? "1 = 1" : String.join(" and ", conditions);
        var query = repository.find(where + " order by " + order, parameters);
        var total = query.count();
        // Past the end there is nothing to read, and the offset may be more than a query can take.
        var items = request.offset() >= total
                ? List.<T>of()
                : query.page(io.quarkus.panache.common.Page.of(request.page() - 1, request.limit()))
                        .list();
        return new Page<>(items, total, request);
    }

    private static List<String> orNone(Set<String> counties) {
        return counties.isEmpty() ? List.of("none") : List.copyOf(counties);
    }

    private static String name(String field) {
        return field.replace('.', '_');
    }
}
