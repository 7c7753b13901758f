package se.lansstyrelsen.integration.grants.project;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.lansstyrelsen.integration.grants.scheme.Purpose;
import se.lansstyrelsen.integration.grants.scheme.Scheme;
import se.lansstyrelsen.integration.grants.scheme.TargetGroup;
import se.lansstyrelsen.integration.kit.paging.PagedList.Link;

/** The shapes in which projects are spoken of. */
final class ProjectViews {

    private ProjectViews() {}

    @Schema(name = "ProjectWithdrawal", description = "Varför insatsen tas ur katalogen")
    record Withdrawal(
            @NotBlank @Size(max = 1000) @Schema(description = "Read by the boards, not by the public") String reason) {}

    @Schema(name = "Project", description = "Insats i projektkatalogen")
    record ProjectView(
            UUID id,
            UUID applicationId,
            ProjectStatus status,
            ProjectFacts facts,
            ProjectText text,
            Instant changedAt,
            @Schema(nullable = true) Instant publishedAt,
            @Schema(description = "When it is withdrawn", nullable = true) String withdrawalReason) {

        static ProjectView of(Project project) {
            return new ProjectView(
                    project.id(),
                    project.applicationId(),
                    project.status(),
                    project.facts(),
                    project.text(),
                    project.changedAt(),
                    project.publishedAt(),
                    project.withdrawalReason());
        }
    }

    @Schema(name = "ProjectSummary", description = "En rad i projektkatalogen")
    record Summary(
            UUID id,
            ProjectStatus status,
            @Schema(nullable = true) String title,
            @Schema(nullable = true) String summary,
            @Schema(description = "Resultat; null while the effort goes on", nullable = true) String results,
            Scheme scheme,
            String countyCode,
            String decidingCounty,
            int year,
            String organisationName,
            @Schema(nullable = true) String municipalityCode,
            List<Purpose> purposes,
            List<TargetGroup> targetGroups,
            @Schema(nullable = true) LocalDate startsOn,
            @Schema(nullable = true) LocalDate endsOn,
            @Schema(description = "SEK") BigDecimal grantedAmount,
            @Schema(nullable = true) Instant publishedAt) {

        static Summary of(Project project) {
            var facts = project.facts();
            return new Summary(
                    project.id(),
                    project.status(),
                    project.text().title(),
                    project.text().summary(),
                    project.text().results(),
                    facts.scheme(),
                    facts.countyCode(),
                    facts.decidingCounty(),
                    facts.year(),
                    facts.organisationName(),
                    facts.municipalityCode(),
                    facts.purposes(),
                    facts.targetGroups(),
                    facts.startsOn(),
                    facts.endsOn(),
                    facts.grantedAmount(),
                    project.publishedAt());
        }
    }

    @Schema(name = "ProjectChange", description = "En händelse i katalogen")
    record ChangeView(
            @Schema(description = "Without gaps, in the order things happened") long number,
            UUID projectId,
            ProjectChange.Kind kind,
            Instant at,
            @Schema(description = "The project, relative to the service's address; 404 once it is withdrawn")
                    String project) {

        static ChangeView of(ProjectChange change) {
            return new ChangeView(
                    change.number(),
                    change.projectId(),
                    change.kind(),
                    change.at(),
                    "/grants/v1/projects/" + change.projectId());
        }
    }

    /** A stretch of the feed. @param links self, and next when there may be more */
    @Schema(name = "ProjectChangeFeed", description = "Ändringar i katalogen")
    record Feed(
            @Schema(required = true) List<ChangeView> items,
            @JsonProperty("_links") @Schema(required = true) FeedLinks links) {}

    @Schema(name = "ProjectChangeFeedLinks")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record FeedLinks(Link self, Link next) {}
}
