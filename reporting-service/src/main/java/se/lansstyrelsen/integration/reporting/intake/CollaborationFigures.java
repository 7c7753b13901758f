package se.lansstyrelsen.integration.reporting.intake;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.lansstyrelsen.integration.kit.consumer.IncomingEvent;
import se.lansstyrelsen.integration.kit.consumer.UnusableEvent;
import se.lansstyrelsen.integration.reporting.observation.Cell;
import se.lansstyrelsen.integration.reporting.observation.Sex;
import se.lansstyrelsen.integration.reporting.observation.Statement.Told;

/** Samverkan: meetings held, issues answered, and who took part in what the county boards do themselves. */
@ApplicationScoped
class CollaborationFigures {

    private static final String COLLABORATION = "se.lansstyrelsen.integration.collaboration.";

    private final EventData data;

    CollaborationFigures(EventData data) {
        this.data = data;
    }

    Optional<ToldFigures> told(IncomingEvent event) throws UnusableEvent {
        return switch (event.type()) {
            case COLLABORATION + "meeting-held.v1" -> Optional.of(told(data.read(event, Meeting.class)));
            case COLLABORATION + "issue-answered.v1" -> Optional.of(told(data.read(event, Issue.class), event.id()));
            case COLLABORATION + "initiative-reported.v1" -> Optional.of(told(data.read(event, Initiative.class)));
            case COLLABORATION + "activity-held.v1" -> Optional.of(told(data.read(event, Activity.class)));
            case COLLABORATION + "situation-report-published.v1" -> Optional.of(
                    told(data.read(event, Situation.class)));
            default -> Optional.empty();
        };
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    private record Meeting(String meetingId, String level, String countyCode, LocalDate heldOn) {}

    private static ToldFigures told(Meeting meeting) throws UnusableEvent {
        EventData.needed(meeting.meetingId, meeting.level, meeting.heldOn);
        return one(
                counted("meetings-held", meeting.countyCode, meeting.heldOn)
                        .in(meeting.level)
                        .part(meeting.meetingId),
                1,
                meeting.heldOn);
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    private record Issue(String issueId, String level, String countyCode, LocalDate answeredOn) {}

    private static ToldFigures told(Issue issue, String event) throws UnusableEvent {
        EventData.needed(issue.issueId, issue.level, issue.answeredOn);
        return one(
                counted("issues-answered", issue.countyCode, issue.answeredOn)
                        .in(issue.level)
                        .part(event),
                1,
                issue.answeredOn);
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    private record Initiative(String initiativeId, String countyCode, Integer year, Integer women, Integer men) {}

    private static ToldFigures told(Initiative told) throws UnusableEvent {
        EventData.needed(told.initiativeId, told.countyCode, told.year, told.women, told.men);
        var cell = Cell.ofYear("initiative-participants", told.year, told.countyCode, null)
                .part(told.initiativeId);
        var day = LocalDate.of(told.year, 12, 31);
        return new ToldFigures(
                null, List.of(Told.of(cell.of(Sex.WOMEN), told.women, day), Told.of(cell.of(Sex.MEN), told.men, day)));
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    private record Activity(String activityId, String countyCode, LocalDate heldOn, Integer attended) {}

    private static ToldFigures told(Activity told) throws UnusableEvent {
        EventData.needed(told.activityId, told.heldOn, told.attended);
        return one(
                counted("activity-participants", told.countyCode, told.heldOn).part(told.activityId),
                told.attended,
                told.heldOn);
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    private record Situation(
            String situationReportId, String countyCode, Integer year, Integer quarter, LocalDate approvedOn) {}

    private static ToldFigures told(Situation told) throws UnusableEvent {
        EventData.needed(told.situationReportId, told.countyCode, told.year, told.quarter, told.approvedOn);
        var cell = Cell.ofYear("situation-reports", told.year, told.countyCode, null)
                .inQuarter(told.year, told.quarter)
                .part(told.situationReportId);
        return one(cell, 1, told.approvedOn);
    }

    private static Cell counted(String indicator, String county, LocalDate day) {
        return Cell.ofYear(indicator, day.getYear(), county, null);
    }

    private static ToldFigures one(Cell cell, long value, LocalDate day) {
        return new ToldFigures(null, List.of(Told.of(cell, value, day)));
    }
}
