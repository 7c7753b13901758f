package se.lansstyrelsen.integration.reporting.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The indicators, for the other capabilities. */
@ApplicationScoped
public class IndicatorRegister {

    private final Indicators indicators;

    IndicatorRegister(Indicators indicators) {
        this.indicators = indicators;
    }

    /** Every indicator by code. */
    @Transactional
    public Map<String, IndicatorTerms> all() {
        return indicators
                .streamAll()
                .map(Indicator::terms)
                .collect(Collectors.toMap(IndicatorTerms::code, terms -> terms, (one, other) -> one, TreeMap::new));
    }

    @Transactional
    public Optional<IndicatorTerms> find(String code) {
        return indicators.findByIdOptional(code).map(Indicator::terms);
    }
}
