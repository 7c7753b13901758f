package se.lansstyrelsen.integration.collaboration.goal;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import se.lansstyrelsen.integration.collaboration.CollaborationProblem;
import se.lansstyrelsen.integration.kit.problem.Fault;

/** A county's goal for a year in an area; followed up when the year ends, and then carried over or closed. */
@Entity
@Table(name = "goal")
class Goal {

    @Id
    private UUID id;

    @Version
    private long version;

    private int year;

    @Column(name = "county_code")
    private String countyCode;

    @Enumerated(EnumType.STRING)
    private Area area;

    @Column(name = "own_area")
    private String ownArea;

    @Enumerated(EnumType.STRING)
    private GoalState state;

    @JdbcTypeCode(SqlTypes.JSON)
    private GoalContent content;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "follow_up")
    private FollowUp followUp;

    @Column(name = "carried_from")
    private UUID carriedFrom;

    @Column(name = "carried_to")
    private UUID carriedTo;

    @Column(name = "reminded_on")
    private LocalDate remindedOn;

    protected Goal() {}

    Goal(GoalContent content) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.state = GoalState.OPEN;
        write(content);
    }

    private void write(GoalContent content) {
        content.area().mustGoWith(content.ownArea());
        this.content = content;
        this.year = content.year();
        this.countyCode = content.countyCode();
        this.area = content.area();
        this.ownArea = content.ownArea();
    }

    GoalKept kept() {
        return new GoalKept(id, year, countyCode, area);
    }

    GoalKept change(GoalContent content) {
        mustBeOpen();
        if (!content.countyCode().equals(countyCode)) {
            throw CollaborationProblem.GOAL_STAYS_WITH_ITS_COUNTY.with("The goal is county " + countyCode + "'s.");
        }
        write(content);
        return kept();
    }

    /** @return next year's goal, null when it is closed */
    Goal followUp(FollowUp judged) {
        mustBeOpen();
        if (judged.on().isBefore(LocalDate.of(year, Month.NOVEMBER, 1))) {
            throw CollaborationProblem.GOAL_NOT_DUE.with(
                    "A goal of " + year + " is followed up from 1 November that year.");
        }
        mustKnow(judged.outcomes());
        followUp = judged;
        if (judged.next() == FollowUp.Next.CLOSE) {
            state = GoalState.CLOSED;
            return null;
        }
        state = GoalState.CARRIED_OVER;
        var next = new Goal(content.inYear(year + 1));
        next.carriedFrom = id;
        return next;
    }

    private void mustKnow(List<FollowUp.Outcome> outcomes) {
        var known = content.indicators().stream().map(Indicator::name).collect(Collectors.toSet());
        for (var i = 0; i < outcomes.size(); i++) {
            if (!known.contains(outcomes.get(i).indicator())) {
                throw CollaborationProblem.INDICATOR_UNKNOWN.with(
                        "The goal has no such indicator.",
                        List.of(new Fault("/outcomes/" + i + "/indicator", "is not an indicator of the goal")));
            }
        }
    }

    GoalFollowedUp followedUp(Goal next) {
        carriedTo = next == null ? null : next.id;
        return new GoalFollowedUp(
                id, year, countyCode, area, followUp.judgement(), followUp.next(), followUp.on(), carriedTo);
    }

    private void mustBeOpen() {
        if (!state.canBecome(GoalState.CLOSED)) {
            throw CollaborationProblem.GOAL_FOLLOWED_UP.with("The goal was followed up on " + followUp.on() + ".");
        }
    }

    /** Goals of earlier years than this are to have been followed up: the past year's by the end of January. */
    static int lateBefore(LocalDate today) {
        return today.getMonth() == Month.JANUARY ? today.getYear() - 1 : today.getYear();
    }

    void remind(LocalDate today) {
        remindedOn = today;
    }

    /** As a line on an agenda. */
    String title() {
        return (ownArea == null ? area.swedish() : ownArea) + " " + year;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    GoalState state() {
        return state;
    }

    String countyCode() {
        return countyCode;
    }

    GoalContent content() {
        return content;
    }

    /** Null while it is open. */
    FollowUp judgedAs() {
        return followUp;
    }

    UUID carriedFrom() {
        return carriedFrom;
    }

    UUID carriedTo() {
        return carriedTo;
    }
}
