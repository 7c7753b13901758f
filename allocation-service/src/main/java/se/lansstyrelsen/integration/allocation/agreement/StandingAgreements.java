package se.lansstyrelsen.integration.allocation.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What a municipality has agreed to, for the capabilities that show it beside other figures; binding ones are public. */
@ApplicationScoped
public class StandingAgreements {

    private final Agreements agreements;

    StandingAgreements(Agreements agreements) {
        this.agreements = agreements;
    }

    /**
     * An agreement that stands on a day.
     *
     * @param places persons the municipality takes on, null when none are agreed
     * @param standsThrough last day, as extended by then; null until further notice
     */
    public record Standing(
            UUID agreementId, AgreementKind kind, Integer places, LocalDate validFrom, LocalDate standsThrough) {}

    @Transactional
    public List<Standing> of(String municipalityCode, LocalDate day) {
        return agreements.standing(municipalityCode, day).stream()
                .map(agreement -> new Standing(
                        agreement.id(),
                        agreement.kind(),
                        agreement.parties().get(municipalityCode).places(),
                        agreement.term().validFrom(),
                        agreement.standsThrough(day)))
                .toList();
    }
}
