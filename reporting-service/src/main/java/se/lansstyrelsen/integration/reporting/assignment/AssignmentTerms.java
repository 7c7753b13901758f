package se.lansstyrelsen.integration.reporting.assignment;

import java.time.LocalDate;
import java.util.UUID;

/** An assignment as the other capabilities need it. @param countyReportsDueOn internal last day of the county reports */
public record AssignmentTerms(UUID id, AssignmentContent content, LocalDate countyReportsDueOn) {}
