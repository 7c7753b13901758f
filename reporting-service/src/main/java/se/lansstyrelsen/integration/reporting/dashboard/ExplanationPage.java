package se.lansstyrelsen.integration.reporting.dashboard;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import se.lansstyrelsen.integration.kit.region.Municipality;
import se.lansstyrelsen.integration.kit.region.Regions;
import se.lansstyrelsen.integration.kit.text.Swedish;
import se.lansstyrelsen.integration.reporting.page.Block;
import se.lansstyrelsen.integration.reporting.page.Cell;
import se.lansstyrelsen.integration.reporting.page.Page;
import se.lansstyrelsen.integration.reporting.page.Visit;
import se.lansstyrelsen.integration.reporting.register.Explanation;
import se.lansstyrelsen.integration.reporting.register.Register;

/** "Varför 14?": how a simulation came to a municipality's number. */
@ApplicationScoped
class ExplanationPage {

    private static final int LATEST = 3;

    private final Register register;
    private final Outcomes outcomes;

    ExplanationPage(Register register, Outcomes outcomes) {
        this.register = register;
        this.outcomes = outcomes;
    }

    Page make(Visit visit) {
        var code = visit.choice()
                .value("kommun")
                .orElse(visit.caller().municipality().orElse(""));
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Form("Kommun", "kommun", options(visit, code), "Förklara"));
        if (code.isEmpty()) {
            return page(visit, "Varför just det talet?", blocks, null);
        }
        var municipality = Pages.municipality(code);
        var told = outcomes.of(visit);
        var decided = told.area(code).quota();
        blocks.add(new Block.Facts(List.of(new Block.Fact(
                "Beslutat kommuntal " + told.year(),
                told.traced(Cell.number(decided), Figures.MUNICIPAL_QUOTA, code),
                "länsstyrelsens beslut"))));
        var explanations = explanations(visit, code, told.year());
        explanations.forEach(one -> blocks.addAll(blocks(one, code)));
        if (explanations.isEmpty()) {
            blocks.add(new Block.Prose(
                    "Ingen simulering",
                    List.of("Ingen har simulerat en fördelning för " + told.year()
                            + " som du får se. En länsstyrelse eller samordnaren gör det i fördelningstjänsten.")));
        }
        return page(visit, "Varför får " + municipality.shortName() + " just det talet?", blocks, told.year());
    }

    private static Page page(Visit visit, String title, List<Block> blocks, Integer year) {
        return new Page(
                title,
                "Länsstyrelsen beslutar kommuntalet. En simulering visar vad en modell skulle ge, och varför; den är ingens beslut.",
                List.of(Pages.home(visit)),
                year,
                blocks);
    }

    /** The latest made first. A county's own simulation is its board's and its municipalities'; the nation's is open. */
    private List<Explanation> explanations(Visit visit, String code, int year) {
        return register.all(Explanation.class, code.substring(0, 2)).stream()
                .filter(one -> one.year() == year)
                .filter(one -> one.ownCounty() == null
                        || visit.caller()
                                .concernedCounties()
                                .map(counties -> counties.contains(one.ownCounty()))
                                .orElse(true))
                .filter(one -> one.municipalities().stream()
                        .anyMatch(line -> line.municipalityCode().equals(code)))
                .sorted(Comparator.comparing(Explanation::madeAt).reversed())
                .limit(LATEST)
                .toList();
    }

    private static List<Block> blocks(Explanation explanation, String code) {
        var line = explanation.municipalities().stream()
                .filter(one -> one.municipalityCode().equals(code))
                .findFirst()
                .orElseThrow();
        return List.of(
                new Block.Prose(
                        explanation.modelName() + ": " + Swedish.number(line.persons()) + " av "
                                + Swedish.number(explanation.total()),
                        List.of(line.sentence())),
                new Block.Table(
                        "kriterier-" + explanation.simulationId(),
                        "Vad varje kriterium gav",
                        List.of("Kriterium", "Vikt, procent", "Kommunens värde", "Personer"),
                        line.parts().stream()
                                .map(part -> List.of(
                                        Cell.text(part.name()),
                                        Cell.number(part.weight()),
                                        Cell.number(part.value()),
                                        Cell.number(part.persons())))
                                .toList(),
                        explanation.label() + ". " + explanation.modelName(),
                        "Modellen har inga kriterier."));
    }

    private static List<Block.Option> options(Visit visit, String chosen) {
        var options = new ArrayList<Block.Option>();
        options.add(new Block.Option("", "Välj kommun", chosen.isEmpty()));
        Regions.municipalities(LocalDate.of(visit.choice().today().getYear(), 1, 1)).stream()
                .sorted(Comparator.comparing(Municipality::name, Swedish.ORDER))
                .forEach(one -> options.add(
                        new Block.Option(one.code(), one.shortName(), one.code().equals(chosen))));
        return options;
    }
}
