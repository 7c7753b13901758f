package se.lansstyrelsen.integration.grants.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** What the officers gave, without who and why, for the capability that weighs applications against each other. */
@ApplicationScoped
public class AssessedPoints {

    private final Assessments assessments;

    AssessedPoints(Assessments assessments) {
        this.assessments = assessments;
    }

    /** By application of the call, for each officer the points by criterion code; an unassessed application is left out. */
    public Map<UUID, List<Map<String, Integer>>> ofCall(UUID callId) {
        return assessments.ofCall(callId).stream()
                .collect(Collectors.groupingBy(
                        Assessment::applicationId, Collectors.mapping(Assessment::points, Collectors.toList())));
    }
}
