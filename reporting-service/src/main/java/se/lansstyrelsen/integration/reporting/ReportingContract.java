package se.lansstyrelsen.integration.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import se.lansstyrelsen.integration.kit.contract.ServiceContract;
import se.lansstyrelsen.integration.kit.journal.EventType;
import se.lansstyrelsen.integration.kit.problem.ProblemType;
import se.lansstyrelsen.integration.reporting.assignment.AssignmentAmended;
import se.lansstyrelsen.integration.reporting.assignment.AssignmentIssued;
import se.lansstyrelsen.integration.reporting.countyreport.CountyReportAccepted;
import se.lansstyrelsen.integration.reporting.countyreport.CountyReportReminded;
import se.lansstyrelsen.integration.reporting.countyreport.CountyReportSubmitted;
import se.lansstyrelsen.integration.reporting.delivery.NationalReportDelivered;
import se.lansstyrelsen.integration.reporting.nationalreport.NationalReportDecided;

/** Events and refusals of the reporting service. */
@ApplicationScoped
class ReportingContract implements ServiceContract {

    @Override
    public List<EventType> events() {
        return List.of(
                AssignmentIssued.TYPE,
                AssignmentAmended.TYPE,
                CountyReportSubmitted.TYPE,
                CountyReportAccepted.TYPE,
                CountyReportReminded.TYPE,
                NationalReportDecided.TYPE,
                NationalReportDelivered.TYPE);
    }

    @Override
    public List<ProblemType> problems() {
        return List.of(ReportingProblem.values());
    }
}
