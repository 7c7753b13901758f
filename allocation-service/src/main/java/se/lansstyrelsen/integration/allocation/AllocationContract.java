package se.lansstyrelsen.integration.allocation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import se.lansstyrelsen.integration.allocation.agreement.AgreementChanged;
import se.lansstyrelsen.integration.allocation.agreement.AgreementDrafted;
import se.lansstyrelsen.integration.allocation.agreement.AgreementNoticeGiven;
import se.lansstyrelsen.integration.allocation.agreement.AgreementReturned;
import se.lansstyrelsen.integration.allocation.agreement.AgreementSent;
import se.lansstyrelsen.integration.allocation.agreement.AgreementSignatureGiven;
import se.lansstyrelsen.integration.allocation.agreement.AgreementSigned;
import se.lansstyrelsen.integration.allocation.calendar.ChildrenSharesReported;
import se.lansstyrelsen.integration.allocation.calendar.YearlyCalendarSet;
import se.lansstyrelsen.integration.allocation.capacity.CapacityAssessmentGiven;
import se.lansstyrelsen.integration.allocation.children.UnaccompaniedSharesRecorded;
import se.lansstyrelsen.integration.allocation.consent.ConsentGiven;
import se.lansstyrelsen.integration.allocation.delivery.QuotaDeliveryMade;
import se.lansstyrelsen.integration.allocation.delivery.QuotaDeliveryReceived;
import se.lansstyrelsen.integration.allocation.distribution.DistributionModelRecorded;
import se.lansstyrelsen.integration.allocation.jointreception.JointReceptionEnded;
import se.lansstyrelsen.integration.allocation.jointreception.JointReceptionRecorded;
import se.lansstyrelsen.integration.allocation.measure.MeasureReported;
import se.lansstyrelsen.integration.allocation.measure.MeasureWithdrawn;
import se.lansstyrelsen.integration.allocation.monthly.MonthlyPlanRecorded;
import se.lansstyrelsen.integration.allocation.monthly.OverAssignmentApproved;
import se.lansstyrelsen.integration.allocation.opinion.AreaOpinionAssessed;
import se.lansstyrelsen.integration.allocation.opinion.AreaOpinionClosed;
import se.lansstyrelsen.integration.allocation.opinion.AreaOpinionDecided;
import se.lansstyrelsen.integration.allocation.opinion.AreaOpinionProposed;
import se.lansstyrelsen.integration.allocation.opinion.AreaOpinionRequested;
import se.lansstyrelsen.integration.allocation.opinion.AreaOpinionReturned;
import se.lansstyrelsen.integration.allocation.opinion.AreasNotified;
import se.lansstyrelsen.integration.allocation.opinion.AreasWithdrawn;
import se.lansstyrelsen.integration.allocation.picture.CountyPictureWritten;
import se.lansstyrelsen.integration.allocation.plan.QuotaCommentGiven;
import se.lansstyrelsen.integration.allocation.plan.QuotaConsultationOpened;
import se.lansstyrelsen.integration.allocation.plan.QuotaPlanChanged;
import se.lansstyrelsen.integration.allocation.plan.QuotaPlanDecided;
import se.lansstyrelsen.integration.allocation.plan.QuotaPlanOpened;
import se.lansstyrelsen.integration.allocation.plan.QuotaPlanProposed;
import se.lansstyrelsen.integration.allocation.plan.QuotaPlanReplaced;
import se.lansstyrelsen.integration.allocation.plan.QuotaPlanReturned;
import se.lansstyrelsen.integration.allocation.planchange.PlanChangeAnswered;
import se.lansstyrelsen.integration.allocation.planchange.PlanChangeRequested;
import se.lansstyrelsen.integration.allocation.progress.MunicipalityProgressChanged;
import se.lansstyrelsen.integration.allocation.published.PublishedTableImported;
import se.lansstyrelsen.integration.allocation.reconciliation.ReconciliationMade;
import se.lansstyrelsen.integration.allocation.round.CapacityRoundChanged;
import se.lansstyrelsen.integration.allocation.round.CapacityRoundOpened;
import se.lansstyrelsen.integration.allocation.settlement.SettlementFileReceived;
import se.lansstyrelsen.integration.allocation.simulation.SimulationExplained;
import se.lansstyrelsen.integration.allocation.simulation.SimulationMade;
import se.lansstyrelsen.integration.allocation.target.NationalTargetDecided;
import se.lansstyrelsen.integration.allocation.transfer.TransferConfirmed;
import se.lansstyrelsen.integration.allocation.transfer.TransferRegistered;
import se.lansstyrelsen.integration.allocation.transfer.TransferWithdrawn;
import se.lansstyrelsen.integration.kit.contract.ServiceContract;
import se.lansstyrelsen.integration.kit.journal.EventType;
import se.lansstyrelsen.integration.kit.problem.ProblemType;

/** Events and refusals of the allocation service. */
@ApplicationScoped
class AllocationContract implements ServiceContract {

    @Override
    public List<EventType> events() {
        return List.of(
                NationalTargetDecided.TYPE,
                QuotaPlanOpened.TYPE,
                QuotaPlanChanged.TYPE,
                QuotaConsultationOpened.TYPE,
                QuotaCommentGiven.TYPE,
                QuotaPlanProposed.TYPE,
                QuotaPlanReturned.TYPE,
                QuotaPlanDecided.TYPE,
                QuotaPlanReplaced.TYPE,
                YearlyCalendarSet.TYPE,
                ChildrenSharesReported.TYPE,
                QuotaDeliveryMade.TYPE,
                QuotaDeliveryReceived.TYPE,
                CapacityRoundOpened.TYPE,
                CapacityRoundChanged.TYPE,
                CapacityAssessmentGiven.TYPE,
                CountyPictureWritten.TYPE,
                MonthlyPlanRecorded.TYPE,
                OverAssignmentApproved.TYPE,
                PlanChangeRequested.TYPE,
                PlanChangeAnswered.TYPE,
                MeasureReported.TYPE,
                MeasureWithdrawn.TYPE,
                AreaOpinionRequested.TYPE,
                AreaOpinionAssessed.TYPE,
                AreaOpinionProposed.TYPE,
                AreaOpinionReturned.TYPE,
                AreaOpinionDecided.TYPE,
                AreasNotified.TYPE,
                AreasWithdrawn.TYPE,
                AreaOpinionClosed.TYPE,
                MunicipalityProgressChanged.TYPE,
                SettlementFileReceived.TYPE,
                ReconciliationMade.TYPE,
                DistributionModelRecorded.TYPE,
                SimulationMade.TYPE,
                SimulationExplained.TYPE,
                UnaccompaniedSharesRecorded.TYPE,
                ConsentGiven.TYPE,
                TransferRegistered.TYPE,
                TransferConfirmed.TYPE,
                TransferWithdrawn.TYPE,
                AgreementDrafted.TYPE,
                AgreementChanged.TYPE,
                AgreementSent.TYPE,
                AgreementReturned.TYPE,
                AgreementSignatureGiven.TYPE,
                AgreementSigned.TYPE,
                AgreementNoticeGiven.TYPE,
                PublishedTableImported.TYPE,
                JointReceptionRecorded.TYPE,
                JointReceptionEnded.TYPE);
    }

    @Override
    public List<ProblemType> problems() {
        return List.of(AllocationProblem.values());
    }
}
