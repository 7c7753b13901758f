package se.lansstyrelsen.integration.reporting.countyreport;

import java.time.LocalDate;

/** How far a county's report has come. @param dueOn with a longer time where one is granted @param submittedOn null before it is */
public record CountyReportProgress(
        String countyCode, ReportState state, LocalDate dueOn, LocalDate submittedOn, boolean late) {}
