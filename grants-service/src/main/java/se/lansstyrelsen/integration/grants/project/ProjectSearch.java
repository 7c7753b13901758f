package se.lansstyrelsen.integration.grants.project;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.lansstyrelsen.integration.grants.application.Matter;
import se.lansstyrelsen.integration.kit.paging.Page;
import se.lansstyrelsen.integration.kit.paging.PageRequest;

/**
 * Looks in the published projects by PostgreSQL's Swedish text search, over the {@code search} column that the database
 * keeps. In SQL, since Hibernate has no word for it; a word is one in every form it takes.
 */
@ApplicationScoped
class ProjectSearch {

    private static final int SIMILAR = 10;

    /** So many of the latest published hits are ranked, the rest follow by their time: to rank them all takes its time. */
    private static final int RANKED = 500;

    private static final String WORDS = "websearch_to_tsquery('swedish', :words)";
    private static final String UNFINISHED =
            "(" + WORDS + " || (plainto_tsquery('swedish', :finished) && to_tsquery('swedish', :beginning)))";

    private final EntityManager database;

    ProjectSearch(EntityManager database) {
        this.database = database;
    }

    Page<Project> page(ProjectFilter filter, PageRequest request) {
        var statement = new Statement(filter);
        var total = ((Number) statement
                        .filled(database.createNativeQuery("select count(*) from project p where " + statement.where()))
                        .getSingleResult())
                .longValue();
        if (request.offset() >= total) {
            return new Page<>(List.of(), total, request);
        }
        var query = statement.filled(database.createNativeQuery(statement.text(), Project.class));
        query.setParameter("offset", request.offset()).setParameter("limit", request.limit());
        if (statement.isRanked()) {
            query.setParameter("looked", Math.max(RANKED, request.offset() + request.limit()));
        }
        return new Page<>(projects(query), total, request);
    }

    /** The conditions and the whole of a search, with their parameters. */
    static final class Statement {

        private final List<String> conditions = new ArrayList<>(List.of("p.status = 'PUBLISHED'"));
        private final Map<String, Object> parameters = new HashMap<>();
        private final String words;

        Statement(ProjectFilter filter) {
            words = filter.words() == null ? null : filter.mayBeUnfinished() ? UNFINISHED : WORDS;
            if (words != null) {
                and("p.search @@ " + words, "words", filter.words());
            }
            if (filter.mayBeUnfinished()) {
                parameters.put("finished", filter.finishedWords());
                parameters.put("beginning", filter.lastWord() + ":*");
            }
            and("p.county_code = :county", "county", filter.county());
            and("p.year = :year", "year", filter.year());
            and("p.scheme = :scheme", "scheme", name(filter.scheme()));
            and("p.purposes @> cast(:purpose as jsonb)", "purpose", list(filter.purpose()));
            and("p.target_groups @> cast(:targetGroup as jsonb)", "targetGroup", list(filter.targetGroup()));
        }

        private void and(String condition, String name, Object value) {
            if (value != null) {
                conditions.add(condition);
                parameters.put(name, value);
            }
        }

        private static String name(Enum<?> constant) {
            return constant == null ? null : constant.name();
        }

        private static String list(Enum<?> constant) {
            return constant == null ? null : "[\"" + constant.name() + "\"]";
        }

        boolean isRanked() {
            return words != null;
        }

        String where() {
            return String.join(" and ", conditions);
        }

        String text() {
            if (!isRanked()) {
                return "select p.* from project p where " + where()
                        + " order by p.published_at desc, p.id limit :limit offset :offset";
            }
            return """
                    select p.* from (
                      select latest.*, row_number() over (order by published_at desc, id) as place from (
                        select p.id, p.published_at, p.search from project p where %s
                        order by p.published_at desc, p.id limit :looked) latest) hit
                    join project p on p.id = hit.id
                    order by case when hit.place <= %d then ts_rank(hit.search, %s) else -1 end desc,
                      hit.published_at desc, hit.id
                    limit :limit offset :offset"""
                    .formatted(where(), RANKED, words);
        }

        Query filled(Query query) {
            parameters.forEach(query::setParameter);
            return query;
        }
    }

    /** Published projects like the one that is being applied for: with words of its title, then with its purposes. */
    List<Project> similarTo(Matter matter) {
        var found = new LinkedHashSet<Project>();
        if (matter.title() != null) {
            found.addAll(withWordsOf(matter));
        }
        if (found.size() < SIMILAR) {
            found.addAll(withPurposesOf(matter));
        }
        return found.stream().limit(SIMILAR).toList();
    }

    private List<Project> withWordsOf(Matter matter) {
        return projects(database.createNativeQuery(
                        """
                        with wanted as materialized (
                          select cast(replace(cast(plainto_tsquery('swedish', :title) as text), '&', '|') as tsquery) words),
                        hit as materialized (
                          select p.id, p.search, p.scheme, p.published_at from project p, wanted
                          where p.status = 'PUBLISHED' and p.search @@ words and p.application_id <> :own
                          order by p.published_at desc, p.id limit :ranked)
                        select p.* from hit join project p on p.id = hit.id, wanted
                        order by ts_rank(hit.search, words) desc, hit.scheme = :scheme desc, hit.published_at desc, hit.id
                        limit :limit""",
                        Project.class)
                .setParameter("title", matter.title())
                .setParameter("own", matter.id())
                .setParameter("scheme", matter.scheme().name())
                .setParameter("ranked", RANKED)
                .setParameter("limit", SIMILAR));
    }

    private Set<Project> withPurposesOf(Matter matter) {
        var found = new LinkedHashSet<Project>();
        for (var purpose : matter.content().purposes()) {
            found.addAll(projects(database.createNativeQuery(
                            """
                            select p.* from project p
                            where p.status = 'PUBLISHED' and p.purposes @> cast(:purpose as jsonb)
                              and p.application_id <> :own
                            order by p.published_at desc, p.id limit :limit""",
                            Project.class)
                    .setParameter("purpose", "[\"" + purpose.name() + "\"]")
                    .setParameter("own", matter.id())
                    .setParameter("limit", SIMILAR)));
        }
        return found;
    }

    /** Every published project of a year. @param county null for the nation */
    List<Project> ofYear(int year, String county) {
        var statement = new Statement(new ProjectFilter(null, county, year, null, null, null));
        return projects(statement.filled(
                database.createNativeQuery("select p.* from project p where " + statement.where(), Project.class)));
    }

    @SuppressWarnings("unchecked")
    private static List<Project> projects(Query query) {
        return query.getResultList();
    }
}
