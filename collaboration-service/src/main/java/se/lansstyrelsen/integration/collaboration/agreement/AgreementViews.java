package se.lansstyrelsen.integration.collaboration.agreement;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The shapes in which agreements are spoken of. */
final class AgreementViews {

    private AgreementViews() {}

    @Schema(name = "AgreementNotice", description = "Uppsägning")
    record Notice(
            @NotNull @Schema(description = "The party that gives notice") UUID byOrganisationId,
            @NotNull @Size(min = 1, max = 2000) String reason) {}

    @Schema(name = "AgreementRenewal", description = "Förlängning")
    record Renewal(@NotNull @Schema(description = "The new last day") LocalDate validTo) {}

    @Schema(name = "AgreementFollowUpContent", description = "Årlig uppföljning")
    record NewFollowUp(
            @NotNull @Min(2016) @Max(2200) Integer year, @NotNull @Size(min = 1, max = 10_000) String text) {}

    @Schema(name = "Agreement", description = "Överenskommelse")
    record AgreementView(
            UUID id,
            AgreementState state,
            AgreementContent content,
            @Schema(description = "By its content, renewals and notice; null until further notice", nullable = true)
                    LocalDate lastDay,
            @Schema(description = "The party that gave notice", nullable = true) UUID noticedBy,
            @Schema(nullable = true) LocalDate noticedOn,
            @Schema(nullable = true) String noticeReason,
            List<YearlyFollowUp> followUps) {

        static AgreementView of(LocalAgreement agreement, LocalDate today) {
            return new AgreementView(
                    agreement.id(),
                    agreement.stateOn(today),
                    agreement.content(),
                    agreement.lastDay(),
                    agreement.noticedBy(),
                    agreement.noticedOn(),
                    agreement.noticeReason(),
                    agreement.followUps());
        }
    }

    @Schema(name = "AgreementSummary", description = "En rad i listan över överenskommelser")
    record Summary(
            UUID id,
            AgreementState state,
            AgreementKind kind,
            String title,
            String countyCode,
            @Schema(nullable = true) String municipalityCode,
            LocalDate validFrom,
            @Schema(nullable = true) LocalDate lastDay,
            int parties) {

        static Summary of(LocalAgreement agreement, LocalDate today) {
            var content = agreement.content();
            return new Summary(
                    agreement.id(),
                    agreement.stateOn(today),
                    content.kind(),
                    content.title(),
                    content.countyCode(),
                    content.municipalityCode(),
                    content.validFrom(),
                    agreement.lastDay(),
                    content.parties().size());
        }
    }
}
