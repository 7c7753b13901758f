package se.lansstyrelsen.integration.allocation.agreement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The shapes in which agreements are spoken of. */
final class AgreementViews {

    private static final String PARTY = "\\d{2}|\\d{4}";

    private AgreementViews() {}

    @Schema(name = "AgreementContent", description = "Överenskommelse; the county board is always a party")
    record Content(
            @NotNull @Pattern(regexp = "\\d{2}", message = "must be two digits") String countyCode,
            @NotNull AgreementKind kind,
            @NotEmpty @Size(max = 50) List<@NotNull @Valid Municipality> municipalities,
            @NotNull @Schema(description = "First day") LocalDate validFrom,
            @Schema(description = "Last agreed day, null until further notice (tills vidare)", nullable = true)
                    LocalDate validTo,
            @NotNull @Min(0) @Max(36) @Schema(description = "Uppsägningstid") Integer noticeMonths,
            @NotNull
                    @Min(0)
                    @Max(120)
                    @Schema(description = "How much the period grows unless notice is given in time; 0 when it ends")
                    Integer extensionMonths) {}

    @Schema(name = "AgreementMunicipality")
    record Municipality(
            @NotNull @Pattern(regexp = "\\d{4}", message = "must be four digits") String municipalityCode,
            @Min(1) @Max(10_000) @Schema(description = "Persons; demanded for UNACCOMPANIED_PLACES", nullable = true)
                    Integer places) {}

    @Schema(name = "NewAgreementSignature")
    record NewSignature(
            @NotNull
                    @Pattern(regexp = PARTY, message = "must be a municipality's code or the county's")
                    @Schema(description = "The municipality, or the county for the county board")
                    String partyCode,
            @NotNull @Schema(description = "Today or earlier") LocalDate signedOn,
            @Size(min = 1, max = 50)
                    @Schema(description = "Diarienummer; demanded when the county board signs", nullable = true)
                    String diaryNumber) {}

    @Schema(name = "NewAgreementNotice")
    record NewNotice(
            @NotNull @Pattern(regexp = PARTY, message = "must be a municipality's code or the county's")
                    String partyCode,
            @NotNull @Schema(description = "Day the other side had the notice, today or earlier") LocalDate givenOn) {}

    @Schema(name = "AgreementSignature", description = "Underskrift")
    record SignatureView(
            String partyCode,
            @Schema(description = "Null until signed", nullable = true) LocalDate signedOn,
            boolean registeredByCounty) {}

    @Schema(name = "Agreement", description = "Överenskommelse as it is on a day")
    record AgreementView(
            UUID id,
            String countyCode,
            AgreementKind kind,
            @Schema(description = "The day that status, standing and standsThrough are told for") LocalDate asOf,
            AgreementStatus status,
            boolean standing,
            List<Municipality> municipalities,
            @Schema(description = "Sum of the places, null when none are agreed", nullable = true) Integer places,
            LocalDate validFrom,
            @Schema(nullable = true) LocalDate validTo,
            int noticeMonths,
            int extensionMonths,
            @Schema(description = "Last day, as extended by then; null until further notice", nullable = true)
                    LocalDate standsThrough,
            @Schema(description = "Last day for a notice that stops the next extension", nullable = true)
                    LocalDate noticeBefore,
            @Schema(nullable = true) String diaryNumber,
            @Schema(nullable = true) LocalDate sentOn,
            @Schema(description = "Why it was sent back", nullable = true) String returnReason,
            @Schema(description = "Day of the last signature", nullable = true) LocalDate signedOn,
            @Schema(description = "Parties that have not signed") List<String> unsigned,
            @Schema(nullable = true) LocalDate noticeGivenOn,
            @Schema(nullable = true) String noticeGivenBy,
            Instant createdAt) {

        static AgreementView of(Agreement agreement, LocalDate day) {
            var municipalities = agreement.municipalities().stream()
                    .map(code ->
                            new Municipality(code, agreement.parties().get(code).places()))
                    .toList();
            var term = agreement.term();
            return new AgreementView(
                    agreement.id(),
                    agreement.countyCode(),
                    agreement.kind(),
                    day,
                    agreement.statusOn(day),
                    agreement.standsOn(day),
                    municipalities,
                    agreement.places(),
                    term.validFrom(),
                    term.validTo(),
                    term.noticeMonths(),
                    term.extensionMonths(),
                    agreement.standsThrough(day),
                    agreement.noticeOn() == null ? term.lastNoticeDayAsSeenOn(day) : null,
                    agreement.diaryNumber(),
                    agreement.sentOn(),
                    agreement.returnReason(),
                    agreement.signedOn(),
                    agreement.unsigned(),
                    agreement.noticeOn(),
                    agreement.noticeBy(),
                    agreement.createdAt());
        }
    }

    @Schema(name = "AgreementReminder", description = "Påminnelse")
    record ReminderView(
            UUID agreementId,
            ReminderKind kind,
            @Schema(description = "The day it is about") LocalDate day,
            @Schema(description = "In Swedish") String sentence) {}

    /** Why an agreement must be looked at soon. */
    @Schema(name = "AgreementReminderKind")
    enum ReminderKind {
        NOTICE_TIME_RUNS_OUT,
        LAPSES,
        UNSIGNED
    }
}
