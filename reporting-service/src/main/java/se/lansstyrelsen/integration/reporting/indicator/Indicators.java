package se.lansstyrelsen.integration.reporting.indicator;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import se.lansstyrelsen.integration.kit.http.ExpectedVersion;
import se.lansstyrelsen.integration.kit.problem.Problem;

/** Every indicator. */
@ApplicationScoped
class Indicators implements PanacheRepositoryBase<Indicator, String> {

    Indicator require(String code) {
        return findByIdOptional(code)
                .orElseThrow(() ->
                        Problem.NOT_FOUND.with("There is no indicator " + code + ". GET /indicators lists them."));
    }

    Indicator require(String code, long expectedVersion) {
        var indicator = require(code);
        ExpectedVersion.check(expectedVersion, indicator.version());
        return indicator;
    }
}
