package se.lansstyrelsen.integration.reporting.nationalreport;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import se.lansstyrelsen.integration.kit.caller.Caller;
import se.lansstyrelsen.integration.reporting.assignment.AssignmentRegister;
import se.lansstyrelsen.integration.reporting.assignment.AssignmentTerms;

/** The national reports, for the other capabilities. */
@ApplicationScoped
public class NationalReportRegister {

    private final NationalReports reports;
    private final AssignmentRegister assignments;
    private final Caller caller;

    NationalReportRegister(NationalReports reports, AssignmentRegister assignments, Caller caller) {
        this.reports = reports;
        this.assignments = assignments;
        this.caller = caller;
    }

    /** @throws se.lansstyrelsen.integration.kit.problem.ProblemException 404 */
    public NationalReportTerms require(UUID id) {
        return reports.require(id).terms();
    }

    /** The editions of an assignment's report, the first first. */
    public List<NationalReportTerms> of(UUID assignmentId) {
        return reports.list("assignmentId = ?1 order by edition", assignmentId).stream()
                .map(NationalReport::terms)
                .toList();
    }

    /** The writing or the coordinating board. @throws se.lansstyrelsen.integration.kit.problem.ProblemException 403 */
    public void mustWrite(UUID id) {
        mustWrite(assignments.require(reports.require(id).assignmentId()));
    }

    void mustWrite(AssignmentTerms assignment) {
        if (!caller.mayActForCounty(assignment.content().writingCounty())) {
            caller.mustActForCounty(assignment.content().coordinatingCounty());
        }
    }
}
