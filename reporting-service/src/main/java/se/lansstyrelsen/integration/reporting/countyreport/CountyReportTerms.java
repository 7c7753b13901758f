package se.lansstyrelsen.integration.reporting.countyreport;

import java.util.List;
import java.util.UUID;

/** A county's report as the national one needs it. */
public record CountyReportTerms(UUID id, String countyCode, ReportState state, List<Answer> answers) {}
