package se.lansstyrelsen.integration.reporting.dashboard;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import se.lansstyrelsen.integration.reporting.page.Block;
import se.lansstyrelsen.integration.reporting.page.Cell;
import se.lansstyrelsen.integration.reporting.page.Page;
import se.lansstyrelsen.integration.reporting.page.Visit;

/** Issues across the country. */
@ApplicationScoped
class IssuePage {

    private static final int LONG = 90;

    private final IssueTable issues;

    IssuePage(IssueTable issues) {
        this.issues = issues;
    }

    Page make(Visit visit) {
        var open = issues.open(visit, null);
        var answered = issues.answered(visit);
        return new Page(
                "Medskick i hela landet",
                "Frågor som väckts i ett samverkansforum och ännu söker svar, den som väntat längst först.",
                List.of(Pages.home(visit)),
                visit.choice().day().getYear(),
                List.of(
                        new Block.Facts(List.of(
                                new Block.Fact(
                                        "Väntar på svar",
                                        Cell.number(open.rows().size()),
                                        ""),
                                new Block.Fact(
                                        "Väntat mer än " + LONG + " dagar",
                                        Cell.number(open.rows().stream()
                                                .filter(row -> Long.parseLong(
                                                                row.get(WAITED).plain())
                                                        > LONG)
                                                .count()),
                                        ""),
                                new Block.Fact(
                                        "Besvarade", Cell.number(answered.rows().size()), ""))),
                        open,
                        answered));
    }

    private static final int WAITED = 4;
}
