package se.lansstyrelsen.integration.reporting.register;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;

/** A collaboration forum. @param level NATIONAL, REGIONAL, SUBREGIONAL, LOCAL or WORKING_GROUP @param endsOn null while none is set */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Forum(
        @JsonAlias("forumId") String id,
        String name,
        String level,
        String countyCode,
        LocalDate startsOn,
        LocalDate endsOn)
        implements Entry {

    Forum endingOn(LocalDate lastDay) {
        return new Forum(id, name, level, countyCode, startsOn, lastDay);
    }

    public boolean standsOn(LocalDate day) {
        return (startsOn == null || !startsOn.isAfter(day)) && (endsOn == null || !endsOn.isBefore(day));
    }
}
