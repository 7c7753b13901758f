package se.lansstyrelsen.integration.reporting.assignment;

/** Told within the transaction when an assignment is issued or amended. */
public interface AssignmentFollower {

    void issued(AssignmentTerms assignment);

    /** @throws se.lansstyrelsen.integration.kit.problem.ProblemException when what stands already forbids it */
    void amended(AssignmentTerms former, AssignmentTerms assignment);
}
