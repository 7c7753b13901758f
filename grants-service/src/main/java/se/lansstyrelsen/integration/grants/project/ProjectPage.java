package se.lansstyrelsen.integration.grants.project;

import java.math.BigDecimal;
import java.time.LocalDate;

/** What a published project's page says, as events carry it. */
record ProjectPage(
        String title,
        String summary,
        String results,
        String contactFunction,
        String organisationName,
        String municipalityCode,
        LocalDate startsOn,
        LocalDate endsOn,
        BigDecimal grantedAmount) {

    static ProjectPage of(ProjectText text, ProjectFacts facts) {
        return new ProjectPage(
                text.title(),
                text.summary(),
                text.results(),
                text.contactFunction(),
                facts.organisationName(),
                facts.municipalityCode(),
                facts.startsOn(),
                facts.endsOn(),
                facts.grantedAmount());
    }
}
