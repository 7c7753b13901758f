package se.lansstyrelsen.integration.collaboration.goal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A project granted state money, and the goal it serves. */
@Entity
@Table(name = "linked_project")
class LinkedProject {

    /** The matter's, at the grants service. */
    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "county_code")
    private String countyCode;

    private int year;

    private String scheme;

    private BigDecimal granted;

    @Enumerated(EnumType.STRING)
    private Area area;

    @Column(name = "goal_id")
    private UUID goalId;

    @Column(name = "placed_by_hand")
    private boolean placedByHand;

    protected LinkedProject() {}

    LinkedProject(GrantedProject project) {
        this.id = project.id();
        this.countyCode = project.countyCode();
        this.year = project.year();
        this.scheme = project.scheme();
    }

    /** What the grants service tells. Its year stays that of the first decision, and an area chosen by hand stays too. */
    void granted(GrantedProject project) {
        granted = project.granted();
        if (!placedByHand) {
            area = project.area();
        }
    }

    /** A goal chosen by hand stays. @param goal of the project's year and area, or null */
    ProjectLinkChanged serve(UUID goal) {
        if (!placedByHand) {
            goalId = goal;
        }
        return changed();
    }

    ProjectLinkChanged place(Goal goal) {
        goalId = goal.id();
        area = goal.content().area();
        placedByHand = true;
        return changed();
    }

    private ProjectLinkChanged changed() {
        return new ProjectLinkChanged(id, area, goalId);
    }

    View view() {
        return new View(id, countyCode, year, scheme, granted, area, goalId, placedByHand);
    }

    @Schema(name = "LinkedProject", description = "Beviljat projekt som bidrar till ett mål")
    record View(
            @Schema(description = "Of the matter at the grants service") UUID id,
            String countyCode,
            int year,
            String scheme,
            @Schema(description = "SEK") BigDecimal granted,
            Area area,
            @Schema(description = "Null when the county has no goal for the year and area", nullable = true)
                    UUID goalId,
            @Schema(description = "Whether the county board chose the goal") boolean placedByHand) {}

    long version() {
        return version;
    }

    String countyCode() {
        return countyCode;
    }

    int year() {
        return year;
    }

    Area area() {
        return area;
    }
}
