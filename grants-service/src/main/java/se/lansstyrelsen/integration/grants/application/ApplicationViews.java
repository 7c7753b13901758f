package se.lansstyrelsen.integration.grants.application;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.lansstyrelsen.integration.grants.scheme.ApplicantKind;
import se.lansstyrelsen.integration.grants.scheme.Scheme;
import se.lansstyrelsen.integration.kit.text.Texts;

/** The shapes in which applications are spoken of. */
final class ApplicationViews {

    private ApplicationViews() {}

    @Schema(name = "NewApplicationRegistration", description = "En ansökan som kommit in på annat sätt")
    record Registration(
            @NotNull @Schema(description = "When it came in, now or earlier") Instant receivedAt,
            @Size(min = 1, max = 50)
                    @Schema(
                            description = "Diarienummer when it has one; otherwise the next of the county's series",
                            examples = "4846-2017",
                            nullable = true)
                    String diaryNumber,
            @NotNull @Valid ApplicationContent content) {

        Registration {
            diaryNumber = Texts.strippedOrNull(diaryNumber);
        }
    }

    @Schema(name = "Application", description = "Ansökan")
    record ApplicationView(
            UUID id,
            UUID callId,
            Scheme scheme,
            ApplicationStatus status,
            Application.Channel channel,
            @Schema(description = "The board that decides") String decidingCounty,
            @Schema(description = "The applicant's county") String concernedCounty,
            @Schema(description = "Given on receipt", nullable = true) String diaryNumber,
            @Schema(nullable = true) Instant receivedAt,
            @Schema(description = "Came after the call closed; may be dismissed (avvisas)") boolean late,
            @Schema(description = "Once received: whether the scheme lets this kind of applicant apply")
                    boolean admitted,
            @Schema(description = "Last day for the supplement that is asked for", nullable = true)
                    LocalDate supplementBy,
            Instant createdAt,
            Instant changedAt,
            ApplicationContent content) {

        static ApplicationView of(Application application) {
            return new ApplicationView(
                    application.id(),
                    application.callId(),
                    application.scheme(),
                    application.status(),
                    application.channel(),
                    application.decidingCounty(),
                    application.concernedCounty(),
                    application.diaryNumber(),
                    application.receivedAt(),
                    application.isLate(),
                    application.isAdmitted(),
                    application.supplementBy(),
                    application.createdAt(),
                    application.changedAt(),
                    application.content());
        }
    }

    @Schema(name = "ApplicationSummary", description = "En rad i ansökningslistan")
    record Summary(
            UUID id,
            UUID callId,
            Scheme scheme,
            ApplicationStatus status,
            @Schema(nullable = true) String diaryNumber,
            String decidingCounty,
            String concernedCounty,
            String organisationNumber,
            String applicantName,
            ApplicantKind applicantKind,
            @Schema(nullable = true) String municipalityCode,
            @Schema(nullable = true) String title,
            @Schema(description = "SEK", nullable = true) BigDecimal soughtAmount,
            @Schema(nullable = true) Instant receivedAt,
            boolean late,
            boolean admitted) {

        static Summary of(Application application) {
            return new Summary(
                    application.id(),
                    application.callId(),
                    application.scheme(),
                    application.status(),
                    application.diaryNumber(),
                    application.decidingCounty(),
                    application.concernedCounty(),
                    application.organisationNumber(),
                    application.applicantName(),
                    application.applicantKind(),
                    application.municipalityCode(),
                    application.title(),
                    application.soughtAmount(),
                    application.receivedAt(),
                    application.isLate(),
                    application.isAdmitted());
        }
    }

    @Schema(name = "ApplicationEdition", description = "Vad som lämnats in, version för version")
    record EditionView(int number, Instant recordedAt, ApplicationContent content) {

        static EditionView of(ApplicationEdition edition) {
            return new EditionView(edition.number(), edition.recordedAt(), edition.content());
        }
    }
}
