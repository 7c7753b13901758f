package se.lansstyrelsen.integration.allocation.monthly;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.lansstyrelsen.integration.allocation.progress.MonthlyOutcomes.Outcome;

/** The shapes in which monthly plans are spoken of. */
final class MonthlyViews {

    private MonthlyViews() {}

    @Schema(name = "NewMonthlyPlan", description = "Årsplanering")
    record NewPlan(
            @NotNull @Pattern(regexp = "\\d{4}", message = "must be four digits") String municipalityCode,
            @NotNull @Min(2016) @Max(2100) Integer year,
            @NotNull
                    @Size(min = 12, max = 12, message = "must be twelve numbers, January first")
                    @Schema(description = "Planned persons each month, January first")
                    List<@NotNull @Min(0) @Max(10_000) Integer> planned) {}

    @Schema(name = "MonthlyPlanContent")
    record Content(
            @NotNull
                    @Size(min = 12, max = 12, message = "must be twelve numbers, January first")
                    @Schema(description = "Planned persons each month, January first")
                    List<@NotNull @Min(0) @Max(10_000) Integer> planned) {}

    @Schema(name = "MonthlyPlan", description = "Årsplanering, beside the quota that stands now")
    record PlanView(
            UUID id,
            String municipalityCode,
            int year,
            @Schema(description = "Of the edition, from 1") int number,
            @Schema(description = "Planned persons each month, January first") List<Integer> planned,
            int plannedTotal,
            @Schema(description = "Kommuntal that stands, null when not stated", nullable = true) Integer quota,
            @Schema(description = "Persons beyond the quota that the municipality has approved")
                    int approvedOverAssignment,
            @Schema(
                            description = "Planned persons beyond the quota (överanvisning), null without a quota",
                            nullable = true)
                    Integer beyondQuota,
            @Schema(description = "Those of them that are not approved; above 0 the plan must change", nullable = true)
                    Integer notApproved,
            Instant recordedAt) {

        static PlanView of(MonthlyPlan plan, QuotaFit fit) {
            return new PlanView(
                    plan.id(),
                    plan.municipalityCode(),
                    plan.year(),
                    plan.number(),
                    plan.planned(),
                    plan.total(),
                    fit.quota(),
                    fit.approved(),
                    fit.beyondQuota(),
                    fit.notApproved(),
                    plan.recordedAt());
        }

        /** What the view shows that changes without the plan, for its ETag. */
        String shown() {
            return Integer.toHexString(Objects.hash(quota, approvedOverAssignment));
        }
    }

    @Schema(name = "MonthlyPlanEdition", description = "One edition of a plan")
    record EditionView(
            UUID id,
            int number,
            @Schema(description = "Planned persons each month, January first") List<Integer> planned,
            int plannedTotal,
            Instant recordedAt,
            @Schema(description = "Null for the edition that stands", nullable = true) Instant replacedAt) {

        static EditionView of(MonthlyPlan plan) {
            return new EditionView(
                    plan.id(), plan.number(), plan.planned(), plan.total(), plan.recordedAt(), plan.replacedAt());
        }
    }

    @Schema(name = "PlannedMonth", description = "A month of a plan beside its outcome")
    record MonthView(
            @Schema(examples = "2018-03") String month,
            @Schema(
                            description =
                                    "Planned persons, null in the months after the year, when only receptions come",
                            nullable = true)
                    Integer planned,
            @Schema(description = "Persons on assignments decided in the month, less cancelled ones") int assigned,
            @Schema(description = "Persons received in the month on the year's assignments") int received,
            @Schema(description = "received - planned", nullable = true) Integer difference) {

        static MonthView of(String month, Integer planned, Outcome outcome) {
            return new MonthView(
                    month,
                    planned,
                    outcome.assigned(),
                    outcome.received(),
                    planned == null ? null : (Integer) (outcome.received() - planned));
        }
    }

    @Schema(name = "NewOverAssignmentApproval", description = "Godkännande av överanvisning")
    record NewApproval(
            @NotNull
                    @Min(0)
                    @Max(10_000)
                    @Schema(description = "Persons beyond the quota in all; replaces the former approval")
                    Integer persons,
            @NotBlank @Size(max = 2000) @Schema(description = "Why; no personal data") String reason) {}

    @Schema(name = "OverAssignmentApproval", description = "Godkännande av överanvisning")
    record ApprovalView(UUID id, int persons, String reason, Instant givenAt) {

        static ApprovalView of(OverAssignmentApproval approval) {
            return new ApprovalView(approval.id(), approval.persons(), approval.reason(), approval.givenAt());
        }
    }
}
