package se.lansstyrelsen.integration.reporting.indicator;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.hibernate.Session;
import se.lansstyrelsen.integration.kit.http.Versioned;
import se.lansstyrelsen.integration.kit.journal.Journal;
import se.lansstyrelsen.integration.kit.paging.Conditions;
import se.lansstyrelsen.integration.kit.paging.Page;
import se.lansstyrelsen.integration.kit.paging.PageRequest;
import se.lansstyrelsen.integration.kit.store.UniqueRows;
import se.lansstyrelsen.integration.kit.time.StockholmTime;
import se.lansstyrelsen.integration.reporting.ReportingProblem;

/** Defines indicators; one transaction a method. */
@ApplicationScoped
class IndicatorService {

    private final Indicators indicators;
    private final EntityManager database;
    private final ObjectMapper json;
    private final Journal journal;
    private final Clock clock;

    IndicatorService(Indicators indicators, EntityManager database, ObjectMapper json, Journal journal, Clock clock) {
        this.indicators = indicators;
        this.database = database;
        this.json = json;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    Versioned<IndicatorTerms> define(IndicatorResource.NewIndicator defined) {
        check(defined.content());
        var indicator = new Indicator(defined.code(), defined.content());
        UniqueRows.keep(
                () -> indicators.persistAndFlush(indicator),
                () -> ReportingProblem.INDICATOR_EXISTS.with("PUT /indicators/" + defined.code() + " changes it."));
        return kept(indicator);
    }

    @Transactional
    Versioned<IndicatorTerms> redefine(String code, long expectedVersion, IndicatorContent content) {
        check(content);
        var indicator = indicators.require(code, expectedVersion);
        indicator.redefine(content);
        indicators.flush();
        return kept(indicator);
    }

    @Transactional
    Versioned<IndicatorTerms> read(String code) {
        var indicator = indicators.require(code);
        return new Versioned<>(indicator.terms(), indicator.version());
    }

    @Transactional
    Page<IndicatorTerms> list(PageRequest request) {
        return Conditions.of().page(indicators, "code", request).map(Indicator::terms);
    }

    @Transactional
    List<IndicatorEdition> editions(String code) {
        indicators.require(code);
        return database.unwrap(Session.class)
                .createNativeQuery(
                        "select edition, recorded_at, content::text from indicator_edition"
                                + " where indicator_code = :code order by edition",
                        Object[].class)
                .setParameter("code", code)
                .getResultStream()
                .map(row -> new IndicatorEdition((Integer) row[0], (Instant) row[1], read(row[2])))
                .toList();
    }

    private IndicatorContent read(Object content) {
        try {
            return json.readValue((String) content, IndicatorContent.class);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Versioned<IndicatorTerms> kept(Indicator indicator) {
        database.createNativeQuery(
                        """
                        insert into indicator_edition (indicator_code, edition, recorded_at, content)
                        select code, edition, :now, content from indicator where code = :code""")
                .setParameter("now", StockholmTime.now(clock))
                .setParameter("code", indicator.code())
                .executeUpdate();
        journal.append(new IndicatorDefined(indicator.code(), indicator.edition()));
        return new Versioned<>(indicator.terms(), indicator.version());
    }

    private static void check(IndicatorContent content) {
        if (content.sexMissingReason() == null
                && content.aboutIndividuals()
                && !content.breakdowns().contains(Breakdown.SEX)) {
            throw ReportingProblem.SEX_BREAKDOWN_MISSING.with(
                    "It counts people: let it be divided by SEX, or give sexMissingReason.");
        }
    }
}
