package se.lansstyrelsen.integration.reporting.wording;

import java.math.BigDecimal;
import se.lansstyrelsen.integration.kit.privacy.SmallNumbers;
import se.lansstyrelsen.integration.kit.region.County;
import se.lansstyrelsen.integration.kit.region.Regions;
import se.lansstyrelsen.integration.reporting.indicator.Unit;
import se.lansstyrelsen.integration.reporting.observation.FigureQuestion;
import se.lansstyrelsen.integration.reporting.observation.FigureSet;

/**
 * Which figures a public report may not print: counts of people from 1 to 5, and those that would give them back by
 * subtraction from a sum.
 */
final class Protection {

    private final FigureSet figures;

    Protection(FigureSet figures) {
        this.figures = figures;
    }

    /** Whether a figure must be withheld from the report's readers. */
    boolean withholds(FigureQuestion asked) {
        var terms = figures.terms(asked.indicator());
        if (terms == null
                || !terms.content().aboutIndividuals()
                || terms.content().unit() != Unit.PERSONS) {
            return false;
        }
        var value = figures.find(asked).value();
        if (value == null) {
            return false;
        }
        if (isSmall(value)) {
            return true;
        }
        return asked.county() != null && withheldBeside(asked);
    }

    private boolean withheldBeside(FigureQuestion asked) {
        var group = asked.municipality() == null ? "nation" : asked.county();
        var cells = (asked.municipality() == null
                        ? Regions.counties().stream().map(County::code)
                        : figures.told(asked.indicator()).stream()
                                .map(one -> one.cell().municipality())
                                .filter(code -> code != null && code.startsWith(asked.county()))
                                .distinct())
                .map(code -> cell(asked, code, group))
                .filter(cell -> cell.count() > 0)
                .toList();
        return SmallNumbers.withheld(cells)
                .contains(asked.municipality() == null ? asked.county() : asked.municipality());
    }

    /** Those with the highest codes are withheld along with small ones; county towns have low codes. */
    private SmallNumbers.Cell cell(FigureQuestion asked, String code, String group) {
        var one = new FigureQuestion(
                asked.indicator(),
                asked.year(),
                asked.quarter(),
                code.substring(0, 2),
                code.length() > 2 ? code : null,
                asked.sex(),
                asked.ageGroup(),
                asked.category());
        var value = figures.find(one).value();
        return new SmallNumbers.Cell(code, group, value == null ? 0 : value.intValue(), -Integer.parseInt(code));
    }

    private static boolean isSmall(BigDecimal value) {
        return value.signum() > 0 && value.compareTo(BigDecimal.valueOf(5)) <= 0;
    }
}
