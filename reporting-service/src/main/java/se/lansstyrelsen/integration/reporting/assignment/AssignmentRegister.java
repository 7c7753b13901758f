package se.lansstyrelsen.integration.reporting.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The assignments, for the other capabilities. */
@ApplicationScoped
public class AssignmentRegister {

    private final Assignments assignments;

    AssignmentRegister(Assignments assignments) {
        this.assignments = assignments;
    }

    /** @throws se.lansstyrelsen.integration.kit.problem.ProblemException 404 */
    public AssignmentTerms require(UUID id) {
        return assignments.require(id).terms();
    }

    /** The assignment that had the same number some years before. */
    public Optional<AssignmentTerms> find(int year, String number) {
        return assignments
                .find("year = :year and number = :number", Map.of("year", year, "number", number))
                .firstResultOptional()
                .map(GovernmentAssignment::terms);
    }
}
