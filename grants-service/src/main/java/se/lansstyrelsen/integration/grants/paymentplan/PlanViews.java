package se.lansstyrelsen.integration.grants.paymentplan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.lansstyrelsen.integration.grants.AboveZero;
import se.lansstyrelsen.integration.grants.application.ApplicationContent.Signatory;
import se.lansstyrelsen.integration.kit.money.Kronor;
import se.lansstyrelsen.integration.kit.problem.Fault;

/** The shapes in which payment plans and requisitions are spoken of. */
final class PlanViews {

    private PlanViews() {}

    @Schema(name = "NewPaymentPlan", description = "Utbetalningsplan")
    record NewPlan(
            @Size(max = 50)
                    @Schema(
                            description =
                                    "Parts in order, making what is granted and not yet paid; when left out, as the call has it")
                    List<@NotNull @Valid NewPart> parts) {

        NewPlan {
            parts = parts == null ? List.of() : parts;
        }
    }

    @Schema(name = "NewPlanPart", description = "Delutbetalning")
    record NewPart(
            @Kronor @AboveZero @Schema(description = "SEK; this or percent", nullable = true) BigDecimal amount,
            @Min(1) @Max(100) @Schema(description = "Of what is left to pay; this or amount", nullable = true)
                    Integer percent,
            @NotNull PaymentCondition condition,
            @Schema(description = "Last day to requisition it, with ON_REQUISITION and only then", nullable = true)
                    LocalDate lastDay,
            @Schema(description = "With AFTER_REPORT and only then", nullable = true) AwaitedReport report) {

        static NewPart atDecision(int percent) {
            return new NewPart(null, percent, PaymentCondition.AT_DECISION, null, null);
        }

        static NewPart onRequisition(int percent, LocalDate lastDay) {
            return new NewPart(null, percent, PaymentCondition.ON_REQUISITION, lastDay, null);
        }

        PlanPart part(int number, BigDecimal inKronor) {
            return new PlanPart(number, inKronor, condition, lastDay, report);
        }

        /** @param earliest day that may be the last to requisition the part */
        void addFaults(String pointer, LocalDate earliest, List<Fault> faults) {
            if ((amount == null) == (percent == null)) {
                faults.add(new Fault(pointer, "has either an amount or a per cent"));
            }
            if ((condition == PaymentCondition.ON_REQUISITION) != (lastDay != null)) {
                faults.add(new Fault(pointer + "/lastDay", "belongs to ON_REQUISITION, and must be there"));
            } else if (lastDay != null && lastDay.isBefore(earliest)) {
                faults.add(new Fault(pointer + "/lastDay", "has passed"));
            }
            if ((condition == PaymentCondition.AFTER_REPORT) != (report != null)) {
                faults.add(new Fault(pointer + "/report", "belongs to AFTER_REPORT, and must be there"));
            }
        }
    }

    @Schema(name = "PaymentPlan", description = "Utbetalningsplan")
    record PlanView(
            UUID id,
            UUID applicationId,
            @Schema(description = "1 for the grant's first; the highest stands") int number,
            @Schema(description = "SEK, all that was granted when it was made") BigDecimal grantedAmount,
            @Schema(description = "SEK, of that paid or on its way before the plan") BigDecimal committedAmount,
            List<PlanPart> parts,
            Instant madeAt) {

        static PlanView of(PaymentPlan plan) {
            return new PlanView(
                    plan.id(),
                    plan.applicationId(),
                    plan.number(),
                    plan.grantedAmount(),
                    plan.committedAmount(),
                    plan.parts(),
                    plan.madeAt());
        }
    }

    @Schema(name = "NewRequisition", description = "Rekvisition")
    record NewRequisition(
            @NotNull @Min(1) @Schema(description = "Which part of the standing plan") Integer partNumber,
            @NotNull @Valid Signatory signatory) {}

    @Schema(name = "Requisition", description = "Rekvisition")
    record RequisitionView(
            UUID id,
            UUID applicationId,
            UUID planId,
            int partNumber,
            @Schema(description = "SEK") BigDecimal amount,
            @Schema(description = "Firmatecknare, by name") String signatory,
            @Schema(description = "Uppdrag eller befattning") String signatoryPosition,
            Instant requestedAt) {

        static RequisitionView of(Requisition requisition) {
            return new RequisitionView(
                    requisition.id(),
                    requisition.applicationId(),
                    requisition.planId(),
                    requisition.partNumber(),
                    requisition.amount(),
                    requisition.signatory().name(),
                    requisition.signatory().position(),
                    requisition.requestedAt());
        }
    }
}
