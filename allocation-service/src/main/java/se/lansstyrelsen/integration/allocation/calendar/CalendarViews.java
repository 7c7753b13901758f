package se.lansstyrelsen.integration.allocation.calendar;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The shapes in which calendars are spoken of. */
final class CalendarViews {

    private CalendarViews() {}

    @Schema(name = "YearlyCalendarContent", description = "Årskalender för kommuntal och andelstal")
    record CalendarContent(
            @NotNull @Min(2016) @Max(2100) @Schema(description = "The year the quotas stand") Integer year,
            @NotNull
                    @Schema(
                            description = "Last day for the decisions and the reported shares, before the year begins",
                            examples = "2019-11-15")
                    LocalDate commonDate,
            @NotNull @Size(max = 20) @Schema(description = "Other dated steps, each once")
                    List<@NotNull @Valid DatedStep> steps) {}

    @Schema(name = "CalendarStep")
    record DatedStep(
            @NotNull CalendarStep step,
            @NotNull @Schema(description = "Last day, at latest in the year itself") LocalDate dueOn) {}

    @Schema(name = "YearlyCalendar", description = "Årskalender")
    record CalendarView(int year, LocalDate commonDate, List<DatedStep> steps, Instant setAt) {

        static CalendarView of(YearlyCalendar calendar) {
            return new CalendarView(
                    calendar.year(),
                    calendar.commonDate(),
                    calendar.steps().entrySet().stream()
                            .map(entry -> new DatedStep(entry.getKey(), entry.getValue()))
                            .toList(),
                    calendar.setAt());
        }
    }

    @Schema(name = "CountyTimeliness", description = "Länets tidhållning mot det gemensamma datumet")
    record CountyTimeliness(
            String countyCode,
            LocalDate commonDate,
            @Schema(description = "The municipality quotas (kommuntal), done when first decided") Timeliness quotas,
            @Schema(description = "The children's shares (andelstal), done when first reported") Timeliness shares) {}

    @Schema(name = "NewShareReport")
    record NewShareReport(
            @NotNull @Pattern(regexp = "\\d{2}", message = "must be two digits") String countyCode,
            @NotNull @Schema(description = "Day of the report, today or earlier") LocalDate reportedOn,
            @NotBlank @Size(max = 50) @Schema(description = "Diarienummer", examples = "851-1234-2019")
                    String diaryNumber) {}

    @Schema(name = "ShareReport", description = "Rapporterade andelstal efter omfördelning")
    record ShareReportView(
            UUID id, int year, String countyCode, LocalDate reportedOn, String diaryNumber, Instant recordedAt) {

        static ShareReportView of(ShareReport report) {
            return new ShareReportView(
                    report.id(),
                    report.year(),
                    report.countyCode(),
                    report.reportedOn(),
                    report.diaryNumber(),
                    report.recordedAt());
        }
    }
}
