package se.lansstyrelsen.integration.reporting.register;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;

/** A meeting that was held in a forum. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Meeting(
        @JsonAlias("meetingId") String id,
        String forumId,
        String countyCode,
        LocalDate heldOn,
        int invitedOrganisations,
        int representedOrganisations)
        implements Entry {}
