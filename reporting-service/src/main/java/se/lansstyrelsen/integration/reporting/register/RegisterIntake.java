package se.lansstyrelsen.integration.reporting.register;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.lansstyrelsen.integration.kit.consumer.IncomingEvent;
import se.lansstyrelsen.integration.kit.consumer.UnusableEvent;
import se.lansstyrelsen.integration.reporting.register.Issue.Step;

/** Keeps what the other services tell of their things; an event changes the one thing it is about. */
@ApplicationScoped
public class RegisterIntake {

    private static final String ALLOCATION = "se.lansstyrelsen.integration.allocation.";
    private static final String GRANTS = "se.lansstyrelsen.integration.grants.";
    private static final String COLLABORATION = "se.lansstyrelsen.integration.collaboration.";

    private final Register register;
    private final ObjectMapper json;

    RegisterIntake(Register register, ObjectMapper json) {
        this.register = register;
        this.json = json;
    }

    /** Within the caller's transaction. @param generation the read model to take it into */
    public void take(IncomingEvent event, int generation) throws UnusableEvent {
        var entry = entry(event, generation);
        if (entry.isPresent()) {
            if (entry.get().id() == null) {
                throw new UnusableEvent("data", "does not say what it is about");
            }
            register.keep(generation, entry.get(), event.time());
        }
    }

    private Optional<? extends Entry> entry(IncomingEvent event, int generation) throws UnusableEvent {
        return switch (event.type()) {
            case ALLOCATION + "simulation-explained.v1" -> Optional.of(read(event, Explanation.class));
            case GRANTS + "project-published.v1" -> Optional.of(read(event, Project.class));
            case GRANTS + "project-changed.v1", GRANTS + "project-withdrawn.v1" -> changed(
                    read(event, ProjectChange.class), generation);
            case COLLABORATION + "forum-formed.v1", COLLABORATION + "forum-changed.v1" -> Optional.of(
                    read(event, Forum.class));
            case COLLABORATION + "forum-ended.v1" -> ended(read(event, ForumEnd.class), generation);
            case COLLABORATION + "meeting-held.v1" -> Optional.of(read(event, Meeting.class));
            case COLLABORATION + "issue-raised.v1" -> Optional.of(
                    read(event, Raised.class).issue());
            case COLLABORATION + "issue-lifted.v1",
                    COLLABORATION + "issue-moved.v1",
                    COLLABORATION + "issue-answered.v1",
                    COLLABORATION + "issue-closed.v1" -> moved(read(event, Moved.class), generation);
            default -> Optional.empty();
        };
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    private record ProjectChange(String projectId, Project.Page page, Instant withdrawnAt) {}

    private Optional<Project> changed(ProjectChange change, int generation) {
        return register.find(generation, Project.class, change.projectId)
                .map(project ->
                        change.withdrawnAt == null ? project.with(change.page) : project.withdrawn(change.withdrawnAt));
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    private record ForumEnd(String forumId, LocalDate endsOn) {}

    private Optional<Forum> ended(ForumEnd end, int generation) {
        return register.find(generation, Forum.class, end.forumId).map(forum -> forum.endingOn(end.endsOn));
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    private record Raised(
            String issueId, String title, String forumId, String area, String countyCode, LocalDate raisedOn) {

        Issue issue() throws UnusableEvent {
            if (raisedOn == null) {
                throw new UnusableEvent("data", "does not say when the issue was raised");
            }
            return new Issue(
                    issueId, title, area, countyCode, raisedOn, List.of(new Step("RAISED", forumId, raisedOn)));
        }
    }

    /** Each of the four has its own day; the others are absent. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    private record Moved(
            String issueId,
            String what,
            String toForumId,
            String holderForumId,
            LocalDate liftedOn,
            LocalDate movedOn,
            LocalDate answeredOn,
            LocalDate closedOn) {

        Step step() throws UnusableEvent {
            if (liftedOn != null) {
                return new Step("LIFTED", toForumId, liftedOn);
            }
            if (answeredOn != null) {
                return new Step("ANSWERED", holderForumId, answeredOn);
            }
            if (closedOn != null) {
                return new Step("CLOSED", null, closedOn);
            }
            if (what == null || movedOn == null) {
                throw new UnusableEvent("data", "does not say what happened to the issue and when");
            }
            return new Step(what, holderForumId, movedOn);
        }
    }

    private Optional<Issue> moved(Moved moved, int generation) throws UnusableEvent {
        var step = moved.step();
        return register.find(generation, Issue.class, moved.issueId).map(issue -> issue.with(step));
    }

    private <T> T read(IncomingEvent event, Class<T> type) throws UnusableEvent {
        try {
            return json.readValue(event.data(), type);
        } catch (JsonProcessingException e) {
            throw new UnusableEvent("data", "is no " + event.type());
        }
    }
}
