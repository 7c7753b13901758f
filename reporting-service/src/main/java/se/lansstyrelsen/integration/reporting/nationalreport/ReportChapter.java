package se.lansstyrelsen.integration.reporting.nationalreport;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A chapter with its text. @param text Markdown with marks for figures; null before anybody writes */
@Schema(name = "NationalReportChapter", description = "Kapitel")
record ReportChapter(String code, String title, int level, @Schema(nullable = true) String text) {}
