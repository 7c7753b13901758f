package se.lansstyrelsen.integration.allocation.opinion;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.lansstyrelsen.integration.allocation.area.AreaRegime;
import se.lansstyrelsen.integration.allocation.area.NotificationDates;
import se.lansstyrelsen.integration.kit.text.Texts;

/** The shapes in which opinions on areas are spoken of. */
final class AreaOpinionViews {

    private static final int MOST_AREAS = 300;

    private AreaOpinionViews() {}

    @Schema(name = "NewAreaOpinion", description = "A municipality's question before it notifies areas")
    record NewOpinion(
            @NotNull @Pattern(regexp = "\\d{4}", message = "must be four digits") String municipalityCode,
            @NotNull @Schema(description = "Day the county board had the question, today or earlier")
                    LocalDate receivedOn,
            @Schema(
                            description =
                                    "Last day for the county board's answer, after which the municipality may notify without one (ges tillfälle att yttra sig); at least 30 days from today, or from receivedOn when the county board registers the question. When left out, the earliest possible",
                            nullable = true)
                    LocalDate answerBy,
            @NotEmpty
                    @Size(max = MOST_AREAS)
                    @Schema(
                            description =
                                    "DeSO codes, or the municipality's own code alone for the whole of it (områden)",
                            examples = "[\"0180C1010\"]")
                    List<@NotNull @Size(max = 20) String> areas) {}

    @Schema(name = "AreaOpinionContent", description = "The handling of a matter: every area asked about, once")
    record Content(
            @NotNull @Size(max = MOST_AREAS) List<@NotNull @Valid AreaContent> areas,
            @NotNull @Size(max = 50) List<@NotNull @Valid StepContent> consultations) {}

    @Schema(name = "AreaAssessment")
    record AreaContent(
            @NotNull @Size(max = 20) String areaCode,
            @Size(max = 100) @Schema(description = "The name people use", nullable = true) String name,
            @NotNull Assessment assessment,
            @Size(max = 5000)
                    @Schema(
                            description = "Demanded of an objection: why it is clear that a notification is not"
                                    + " justified; no personal data",
                            nullable = true)
                    String reasons,
            @NotNull @Size(max = 20) List<@NotNull @Valid IndicatorContent> indicators) {}

    @Schema(name = "AreaIndicator")
    record IndicatorContent(
            @NotNull IndicatorKind kind,
            @DecimalMin("0")
                    @DecimalMax("1000")
                    @Digits(integer = 4, fraction = 2)
                    @Schema(description = "Null when there is no figure; source then says why", nullable = true)
                    BigDecimal value,
            @NotNull Indicator.Unit unit,
            @NotBlank @Size(max = 200) @Schema(examples = "SCB, RAMS") String source,
            @NotNull @Min(1990) @Max(2100) Integer year) {}

    @Schema(name = "AreaConsultationStep", description = "Samråd")
    record StepContent(
            @NotNull ConsultationStep.Kind kind,
            @NotBlank @Size(max = 200) @Schema(description = "The authority or organisation, not a person")
                    String counterpart,
            @NotNull LocalDate beginsOn,
            @Schema(description = "Null when it took one day", nullable = true) LocalDate endsOn) {}

    @Schema(name = "NewAreaOpinionDecision")
    record NewDecision(
            @NotBlank @Size(max = 50) @Schema(description = "Diarienummer") String diaryNumber,
            @NotNull @Schema(description = "Day of the decision, today or earlier") LocalDate decidedOn,
            @NotBlank @Size(max = 200) @Schema(description = "Beslutsfattare, by name") String decisionMaker,
            @NotBlank @Size(max = 200) @Schema(description = "Föredragande, by name") String rapporteur) {

        NewDecision {
            diaryNumber = Texts.strippedOrNull(diaryNumber);
            decisionMaker = Texts.strippedOrNull(decisionMaker);
            rapporteur = Texts.strippedOrNull(rapporteur);
        }

        OpinionDecision facts() {
            return new OpinionDecision(diaryNumber, decidedOn, null, decisionMaker, rapporteur);
        }
    }

    @Schema(name = "NewAreaNotification")
    record NewNotification(
            @NotNull @Schema(description = "Day of the notification to Migrationsverket, today or earlier")
                    LocalDate notifiedOn,
            @NotEmpty @Size(max = MOST_AREAS) List<@NotNull @Size(max = 20) String> areas) {}

    @Schema(name = "NewAreaWithdrawal", description = "Återkallelse")
    record NewWithdrawal(
            @NotNull @Schema(description = "Day of the withdrawal from Migrationsverket, today or earlier")
                    LocalDate withdrawnOn,
            @NotEmpty @Size(max = MOST_AREAS) List<@NotNull @Size(max = 20) String> areas) {}

    @Schema(name = "NewAreaOpinionClosing", description = "Avslut")
    record NewClosing(
            @NotBlank @Size(max = 2000) @Schema(description = "Why the matter ends; no personal data") String reason) {}

    @Schema(name = "AreaNotification", description = "An area's latest notification, and the days that follow (7 c §)")
    record NotificationView(
            String areaCode,
            LocalDate notifiedOn,
            @Schema(description = "First day it applies") LocalDate appliesFrom,
            @Schema(description = "Last day it applies unless withdrawn, null until further notice", nullable = true)
                    LocalDate appliesThrough,
            @Schema(description = "Day it was withdrawn; the area leaves at once", nullable = true)
                    LocalDate withdrawnOn) {

        static List<NotificationView> of(Map<String, Area> areas) {
            return areas.entrySet().stream()
                    .filter(entry -> entry.getValue().notifiedOn() != null)
                    .map(entry -> of(entry.getKey(), entry.getValue()))
                    .toList();
        }

        private static NotificationView of(String areaCode, Area area) {
            var dates = NotificationDates.of(area.notifiedOn());
            return new NotificationView(
                    areaCode, area.notifiedOn(), dates.appliesFrom(), dates.appliesThrough(), area.withdrawnOn());
        }
    }

    @Schema(name = "AreaOpinion", description = "Yttrande över områden")
    record OpinionView(
            UUID id,
            String municipalityCode,
            LocalDate receivedOn,
            @Schema(description = "Last day for the county board's answer") LocalDate answerBy,
            AreaOpinionStatus status,
            @Schema(description = "The rules on the day of the decision, until then of receipt") AreaRegime regime,
            @Schema(description = "To the municipality, only the codes until decided") List<AreaContent> areas,
            List<StepContent> consultations,
            @Schema(nullable = true) String returnReason,
            @Schema(nullable = true) String diaryNumber,
            @Schema(nullable = true) LocalDate decidedOn,
            @Schema(description = "Beslutsfattare", nullable = true) String decisionMaker,
            @Schema(description = "Föredragande", nullable = true) String rapporteur,
            @Schema(description = "Why the matter ended without an opinion", nullable = true) String closingReason,
            @Schema(nullable = true) LocalDate closedOn,
            @Schema(description = "Day of the first notification", nullable = true) LocalDate notifiedOn,
            @Schema(description = "Those that stand notified") List<String> notifiedAreas,
            @Schema(description = "Every area that was notified, also those withdrawn")
                    List<NotificationView> notifications,
            @Schema(
                            description =
                                    "The day that dates count from: that of the first notification, until then the earliest possible; null until decided",
                            nullable = true)
                    LocalDate datesCountFrom,
            @Schema(description = "Last day for Migrationsverket to update the list", nullable = true)
                    LocalDate listUpdatedBy,
            @Schema(description = "First day additions apply; removals apply at once", nullable = true)
                    LocalDate additionsApplyFrom,
            @Schema(description = "Last day they apply, null until further notice", nullable = true)
                    LocalDate additionsApplyThrough,
            Instant createdAt) {

        /** @param inside whether the caller may see what is not decided yet */
        static OpinionView of(AreaOpinion opinion, boolean inside) {
            var open = inside || opinion.isDecided();
            var decision = Optional.ofNullable(opinion.decision());
            var decidedOn = decision.map(OpinionDecision::decidedOn).orElse(null);
            var notified = opinion.notifiedOn() == null ? decidedOn : opinion.notifiedOn();
            var dates = notified == null ? null : NotificationDates.of(notified);
            return new OpinionView(
                    opinion.id(),
                    opinion.municipalityCode(),
                    opinion.receivedOn(),
                    opinion.answerBy(),
                    opinion.status(),
                    AreaRegime.on(opinion.decisiveDay()),
                    opinion.areas().keySet().stream()
                            .map(code -> area(opinion, code, open))
                            .toList(),
                    open ? steps(opinion) : List.of(),
                    inside ? opinion.returnReason() : null,
                    decision.map(OpinionDecision::diaryNumber).orElse(null),
                    decidedOn,
                    decision.map(OpinionDecision::decisionMaker).orElse(null),
                    decision.map(OpinionDecision::rapporteur).orElse(null),
                    opinion.closingReason(),
                    opinion.closedOn(),
                    opinion.notifiedOn(),
                    opinion.areas().entrySet().stream()
                            .filter(entry -> entry.getValue().isNotified())
                            .map(Map.Entry::getKey)
                            .toList(),
                    NotificationView.of(opinion.areas()),
                    notified,
                    dates == null ? null : dates.listUpdatedBy(),
                    dates == null ? null : dates.appliesFrom(),
                    dates == null ? null : dates.appliesThrough(),
                    opinion.createdAt());
        }

        private static AreaContent area(AreaOpinion opinion, String code, boolean open) {
            if (!open) {
                return new AreaContent(code, null, Assessment.NOT_ASSESSED, null, List.of());
            }
            var area = opinion.areas().get(code);
            var indicators = opinion.indicators(code).entrySet().stream()
                    .map(entry -> new IndicatorContent(
                            entry.getKey(),
                            entry.getValue().value(),
                            entry.getValue().unit(),
                            entry.getValue().source(),
                            entry.getValue().year()))
                    .toList();
            return new AreaContent(code, area.name(), area.assessment(), area.reasons(), indicators);
        }

        private static List<StepContent> steps(AreaOpinion opinion) {
            return opinion.consultations().stream()
                    .map(step -> new StepContent(step.kind(), step.counterpart(), step.beginsOn(), step.endsOn()))
                    .toList();
        }
    }

    @Schema(name = "NotifiableArea")
    record NotifiableAreaView(
            String areaCode,
            @Schema(nullable = true) String name,
            Assessment assessment,
            boolean notifiable,
            @Schema(description = "Why, in Swedish") String sentence) {}
}
