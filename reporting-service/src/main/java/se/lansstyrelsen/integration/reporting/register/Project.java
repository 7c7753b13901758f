package se.lansstyrelsen.integration.reporting.register;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/** A granted effort in the project catalogue (insats). @param withdrawnAt null while it stands there */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Project(
        @JsonAlias("projectId") String id,
        String scheme,
        String countyCode,
        int year,
        Page page,
        Instant publishedAt,
        Instant withdrawnAt)
        implements Entry {

    /** @param results null while it goes on @param municipalityCode null when the organisation is no municipality */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Page(
            String title,
            String summary,
            String results,
            String contactFunction,
            String organisationName,
            String municipalityCode,
            LocalDate startsOn,
            LocalDate endsOn,
            BigDecimal grantedAmount) {}

    Project with(Page page) {
        return new Project(id, scheme, countyCode, year, page, publishedAt, withdrawnAt);
    }

    Project withdrawn(Instant at) {
        return new Project(id, scheme, countyCode, year, page, publishedAt, at);
    }
}
