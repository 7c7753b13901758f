package se.lansstyrelsen.integration.grants.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.lansstyrelsen.integration.embedded.EmbeddedStack;
import se.lansstyrelsen.integration.grants.GrantsFixture;
import se.lansstyrelsen.integration.grants.application.ApplicationContent;
import se.lansstyrelsen.integration.grants.application.ApplicationStatus;
import se.lansstyrelsen.integration.grants.application.Matter;
import se.lansstyrelsen.integration.grants.scheme.ApplicantKind;
import se.lansstyrelsen.integration.grants.scheme.Purpose;
import se.lansstyrelsen.integration.grants.scheme.Scheme;
import se.lansstyrelsen.integration.grants.scheme.TargetGroup;
import se.lansstyrelsen.integration.kit.paging.PageRequest;

/**
 * A catalogue of 100 000 projects of about 150 words each, made and undone in one transaction. That the indexes are used
 * is asserted; the times are logged, since they are the machine's.
 */
@QuarkusTest
@QuarkusTestResource(value = EmbeddedStack.class, initArgs = @ResourceArg(name = "service", value = "grants"))
class ProjectSearchScaleTest {

    private static final Logger LOG = Logger.getLogger(ProjectSearchScaleTest.class);
    private static final int MANY = 100_000;

    /** One in a thousand is rare; every text has some of the common words. */
    private static final String PROJECTS =
            """
            with words as (
              select array['bostad','språk','samverkan','kommun','nyanländ','arbete','förening','mötesplats','utbildning',
                'hälsa','barn','skola','ungdom','kvinnor','män','praktik','företag','samhälle','orientering','lots',
                'mentor','nätverk','metod','utveckling','stöd','familj','boende','hyresvärd','etablering','svenska',
                'integration','beredskap','kapacitet','tolk','kultur','idrott','trygghet','delaktighet','jämställdhet',
                'handläggare'] as common),
            text as (
              select a.id as application_id, n,
                (select string_agg(common[1 + ((n * 79 + i * i * 13 + i * 31) % 40)], ' ') from generate_series(1, 25) i) as short,
                (select string_agg(common[1 + ((n * 67 + i * i * 23 + i * 17) % 40)] || ' ' || 'ord' || ((n * 31 + i * 7) % 5000), ' ')
                 from generate_series(1, 60) i) as long
              from (select id, row_number() over (order by id) as n from application where call_id = cast(:call as uuid)) a, words)
            insert into project (id, version, application_id, status, scheme, county_code, deciding_county, year,
              organisation_number, organisation_name, diary_number, purposes, target_groups, granted_amount, title, summary,
              results, contact_function, opened_at, changed_at, published_at)
            select gen_random_uuid(), 0, application_id, 'PUBLISHED', 'SECTION_37',
              (array['01','03','04','05','06','07','08','09','10','12','13','14','17','18','19','20','21','22','23','24','25'])[1 + n % 21],
              '05', 2016 + n % 10, '2120000548', 'Kommun ' || n,
              'x', cast(case when n % 2 = 0 then '["COLLABORATION"]' else '["PREPAREDNESS_AND_CAPACITY"]' end as jsonb), '["PERMIT_HOLDERS"]', 1000,
              'Insats ' || n || case when n % 1000 = 0 then ' sällsyntheter' else '' end, short, long, 'Samordnare', now(), now(),
              now() - n * interval '1 minute'
            from text""";

    private static final String APPLICATIONS =
            """
            insert into application (id, version, call_id, scheme, deciding_county, concerned_county, organisation_number,
              applicant_name, applicant_kind, status, content, channel, created_at, changed_at, received_at, diary_number,
              late, admitted, decided)
            select gen_random_uuid(), 0, cast(:call as uuid), 'SECTION_37', '05', '05', '2120000548', 'Kommun', 'MUNICIPALITY',
              'DECIDED', '{}', 'REGISTERED', now(), now(), now(), 'scale-' || n, false, true, true
            from generate_series(1, %d) n"""
                    .formatted(MANY);

    @Inject
    ProjectSearch search;

    @Inject
    EntityManager database;

    private String call;

    @BeforeEach
    void open() {
        call = GrantsFixture.openCall("05");
    }

    @Test
    void aHundredThousandProjectsAreSearchedByTheirIndexes() {
        // A hundred thousand rows are written and searched in one transaction that is rolled back; a slow machine needs
        // time.
        QuarkusTransaction.begin(QuarkusTransaction.beginOptions().timeout(600));
        try {
            fill();
            assertUses("project_search", filter("sällsynthet"));
            assertUses("project_search", filter("sällsynt"));
            assertUses("project_search", new ProjectFilter("ord4711", "05", 2020, null, null, null));
            assertUses("project_latest", ProjectFilter.ALL);
            var rare = page("a rare word", filter("sällsyntheterna"));
            assertEquals(MANY / 1000, rare.totalRecords());
            assertTrue(page("the beginning of a word", filter("sällsynt")).totalRecords() == MANY / 1000);
            page("a word in one of eighty", filter("ord4711"));
            page("two words", filter("bostad ord4711"));
            page("two common words", filter("bostäder språk"));
            var common = page("a common word", filter("bostad"));
            assertTrue(common.totalRecords() > MANY / 4, "common: " + common.totalRecords());
            page("a common word in a county and year", new ProjectFilter("bostad", "05", 2020, null, null, null));
            page("a purpose", new ProjectFilter(null, null, null, null, Purpose.COLLABORATION, null));
            page(
                    "everything at once",
                    new ProjectFilter(
                            "bostad",
                            "05",
                            2019,
                            Scheme.SECTION_37,
                            Purpose.COLLABORATION,
                            TargetGroup.PERMIT_HOLDERS));
            assertTrue(page("the latest", new ProjectFilter(null, null, null, Scheme.SECTION_37, null, null))
                            .totalRecords()
                    >= MANY);
            assertFalse(timed("similar projects", () -> search.similarTo(writing("Sällsyntheter och bostad för alla")))
                    .isEmpty());
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    private void fill() {
        database.createNativeQuery(APPLICATIONS).setParameter("call", call).executeUpdate();
        database.createNativeQuery(PROJECTS).setParameter("call", call).executeUpdate();
        database.createNativeQuery("select gin_clean_pending_list('project_search')")
                .getSingleResult();
        database.createNativeQuery("analyze project").executeUpdate();
    }

    private static ProjectFilter filter(String words) {
        return new ProjectFilter(words, null, null, null, null, null);
    }

    private void assertUses(String index, ProjectFilter filter) {
        var statement = new ProjectSearch.Statement(filter);
        var query = statement
                .filled(database.createNativeQuery("explain " + statement.text()))
                .setParameter("offset", 0)
                .setParameter("limit", 20);
        if (statement.isRanked()) {
            query.setParameter("looked", 2000);
        }
        @SuppressWarnings("unchecked")
        var plan = ((List<Object>) query.getResultList())
                .stream().map(String::valueOf).collect(Collectors.joining("\n"));
        assertTrue(plan.contains(index), plan);
        assertFalse(plan.contains("Seq Scan"), plan);
    }

    private se.lansstyrelsen.integration.kit.paging.Page<Project> page(String what, ProjectFilter filter) {
        return timed(what, () -> search.page(filter, PageRequest.of(1, 20)));
    }

    /** Once unmeasured, then the median of five. */
    private <T> T timed(String what, Supplier<T> query) {
        var found = query.get();
        var times = new java.util.ArrayList<Long>();
        for (var i = 0; i < 5; i++) {
            database.clear();
            var start = System.nanoTime();
            query.get();
            times.add((System.nanoTime() - start) / 100_000);
        }
        times.sort(null);
        LOG.infof("%s: %.1f ms", what, times.get(2) / 10.0);
        return found;
    }

    private static Matter writing(String title) {
        var content = new ApplicationContent(
                new UUID(0, 1),
                new ApplicationContent.Applicant("2120000548", "Kommun", ApplicantKind.MUNICIPALITY, "0580"),
                title,
                null,
                null,
                null,
                Set.of(Purpose.COLLABORATION),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
        return new Matter(
                new UUID(0, 2),
                0,
                new UUID(0, 1),
                Scheme.SECTION_37,
                "05",
                "05",
                ApplicantKind.MUNICIPALITY,
                "2120000548",
                "Kommun",
                "0580",
                title,
                BigDecimal.TEN,
                Instant.EPOCH,
                false,
                true,
                ApplicationStatus.DRAFT,
                false,
                null,
                content);
    }
}
