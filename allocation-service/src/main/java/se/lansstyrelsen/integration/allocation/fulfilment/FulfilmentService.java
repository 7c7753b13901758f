package se.lansstyrelsen.integration.allocation.fulfilment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import se.lansstyrelsen.integration.allocation.fulfilment.FulfilmentViews.FulfilmentView;
import se.lansstyrelsen.integration.allocation.fulfilment.FulfilmentViews.TurnView;
import se.lansstyrelsen.integration.allocation.fulfilment.FulfilmentViews.TurnsView;
import se.lansstyrelsen.integration.allocation.fulfilment.TurnSequence.Turn;
import se.lansstyrelsen.integration.kit.region.Municipality;
import se.lansstyrelsen.integration.kit.region.Regions;

/** Answers how far each municipality has fulfilled its share, and who is next and why. */
@ApplicationScoped
class FulfilmentService {

    private static final String RULE =
            "Nästa barn anvisas till kommunen med lägst måluppfyllelse: anvisade barn delat med summan av andelstalet"
                    + " gånger alla anvisade barn för varje år sedan 2016. Kommuner med 0 promille står aldrig på tur."
                    + " Är flera lika låga går störst andelstal först, därefter lägst kommunkod.";

    private final Standings standings;

    FulfilmentService(Standings standings) {
        this.standings = standings;
    }

    /** Of the municipalities whose code starts as the area does. */
    @Transactional
    List<FulfilmentView> fulfilments(String area, LocalDate day) {
        return standings.on(day).stream()
                .filter(standing -> standing.municipalityCode().startsWith(area))
                .map(FulfilmentView::of)
                .toList();
    }

    @Transactional
    TurnsView next(LocalDate day, int count) {
        var turns = new TurnSequence(standings.on(day), standings.countedFor(day)).next(count);
        var views = new ArrayList<TurnView>();
        for (var turn : turns) {
            var position = views.size() + 1;
            views.add(
                    new TurnView(position, FulfilmentView.of(turn.standing()), turn.equals(), reason(position, turn)));
        }
        return new TurnsView(day, RULE, views);
    }

    private static String reason(int position, Turn turn) {
        var standing = turn.standing();
        var name = Regions.municipality(standing.municipalityCode())
                .map(Municipality::name)
                .orElse(standing.municipalityCode());
        var place = position == 1
                ? "%s står på tur".formatted(name)
                : "%s står på tur som nummer %d, när de före har räknats med".formatted(name, position);
        var why = "%s barn har anvisats mot %s enligt andelstalen"
                .formatted(swedish(standing.assigned()), swedish(standing.expected()));
        var lowest = standing.fulfilment()
                .map(fulfilment -> ", en måluppfyllelse på %s".formatted(swedish(fulfilment)))
                .orElse("");
        var rank = turn.equals() == 0
                ? ", den lägsta av %d kommuner".formatted(turn.among())
                : ". Lika låga är %d till av %d kommuner; störst andelstal (%d promille) och därefter lägst kommunkod går före"
                        .formatted(turn.equals(), turn.among(), standing.promille());
        return place + ": " + why + lowest + rank + ".";
    }

    /** Whole numbers as they are, others with four decimals and a comma. */
    private static String swedish(BigFraction number) {
        var decimals = FulfilmentViews.decimals(number);
        var whole = decimals.stripTrailingZeros().scale() <= 0;
        return (whole ? decimals.setScale(0) : decimals).toPlainString().replace('.', ',');
    }
}
