package se.lansstyrelsen.integration.reporting.assignment;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.lansstyrelsen.integration.reporting.workday.WorkingDays;

/** A point the work must have come to. */
@Schema(name = "AssignmentMilestone")
public enum Milestone {
    COUNTY_REPORTS("Länsrapporterna är inlämnade"),
    REVIEW_BEGINS("Remissen till länsstyrelserna börjar"),
    REVIEW_ENDS("Remissen till länsstyrelserna slutar"),
    DECISION("Rapporten beslutas"),
    DELIVERY("Rapporten lämnas till departementet");

    private final String swedish;

    Milestone(String swedish) {
        this.swedish = swedish;
    }

    public String swedish() {
        return swedish;
    }

    /** Counted backwards from the due day in working days; the report is delivered on the due day or the working day before. */
    public LocalDate day(AssignmentContent content) {
        var times = content.leadTimes();
        return WorkingDays.before(
                content.dueOn(),
                switch (this) {
                    case COUNTY_REPORTS -> times.countyReports();
                    case REVIEW_BEGINS -> times.reviewBegins();
                    case REVIEW_ENDS -> times.reviewEnds();
                    case DECISION -> times.decision();
                    case DELIVERY -> 0;
                });
    }
}
