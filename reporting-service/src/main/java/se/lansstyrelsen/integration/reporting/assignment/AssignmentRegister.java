package se.lansstyrelsen.integration.reporting.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
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

    /** Every assignment, the latest due first. */
    public List<AssignmentTerms> all() {
        return assignments
                .streamAll()
                .map(GovernmentAssignment::terms)
                .sorted(Comparator.comparing(
                                (AssignmentTerms one) -> one.content().dueOn())
                        .reversed())
                .toList();
    }

    /** The assignment that had the same number some years before. */
    public Optional<AssignmentTerms> find(int year, String number) {
        return assignments
                .find("year = :year and number = :number", Map.of("year", year, "number", number))
                .firstResultOptional()
                .map(GovernmentAssignment::terms);
    }
}
