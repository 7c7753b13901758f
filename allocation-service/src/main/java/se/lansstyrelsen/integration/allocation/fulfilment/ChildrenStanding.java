package se.lansstyrelsen.integration.allocation.fulfilment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What other capabilities may ask: one municipality's place in the sharing out of unaccompanied children. */
@ApplicationScoped
public class ChildrenStanding {

    private final Standings standings;

    ChildrenStanding(Standings standings) {
        this.standings = standings;
    }

    /**
     * Its place on a day.
     *
     * @param promille share (andelstal) that stands; 0 when none does
     * @param assigned children counted since 2016, with four decimals like the rest
     * @param expected what the shares have come to since 2016
     * @param fulfilment assigned by expected, null while nothing is expected
     */
    @Schema(name = "ChildrenStanding", nullable = true)
    public record Place(
            int promille, BigDecimal assigned, BigDecimal expected, @Schema(nullable = true) BigDecimal fulfilment) {}

    /** Empty when there was no such municipality on the day. */
    @Transactional
    public Optional<Place> of(String municipalityCode, LocalDate day) {
        return standings.on(day).stream()
                .filter(one -> one.municipalityCode().equals(municipalityCode))
                .findFirst()
                .map(one -> new Place(
                        one.promille(),
                        FulfilmentViews.decimals(one.assigned()),
                        FulfilmentViews.decimals(one.expected()),
                        one.fulfilment().map(FulfilmentViews::decimals).orElse(null)));
    }
}
