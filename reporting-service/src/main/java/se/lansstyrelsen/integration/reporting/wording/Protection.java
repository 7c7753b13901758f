package se.lansstyrelsen.integration.reporting.wording;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import se.lansstyrelsen.integration.kit.privacy.SmallNumbers;
import se.lansstyrelsen.integration.kit.region.County;
import se.lansstyrelsen.integration.kit.region.Regions;
import se.lansstyrelsen.integration.reporting.indicator.Unit;
import se.lansstyrelsen.integration.reporting.observation.FigureQuestion;
import se.lansstyrelsen.integration.reporting.observation.FigureSet;
import se.lansstyrelsen.integration.reporting.observation.Sex;

/**
 * Which figures a public report may not print: counts of people from 1 to 5, and those that would give them back by
 * subtraction from a sum.
 */
final class Protection {

    private final FigureSet figures;
    private final Map<FigureQuestion, Boolean> judged = new HashMap<>();

    Protection(FigureSet figures) {
        this.figures = figures;
    }

    /** Whether a figure must be withheld from the report's readers. */
    boolean withholds(FigureQuestion asked) {
        return judged.computeIfAbsent(asked, this::judge);
    }

    private boolean judge(FigureQuestion asked) {
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
        return isSmall(value) || besideAreas(asked) || besideCategories(asked) || besideTheOtherSex(asked);
    }

    /** A county among the counties, a municipality among those of its county; their sum is public. */
    private boolean besideAreas(FigureQuestion asked) {
        if (asked.county() == null) {
            return false;
        }
        var own = asked.municipality() == null ? asked.county() : asked.municipality();
        var areas = asked.municipality() == null
                ? Regions.counties().stream().map(County::code)
                : figures.told(asked.indicator()).stream()
                        .map(one -> one.cell().municipality())
                        .filter(code -> code != null && code.startsWith(asked.county()))
                        .distinct();
        return withheld(own, areas.map(code -> cell(asked, code)));
    }

    private boolean besideCategories(FigureQuestion asked) {
        if (asked.category() == null) {
            return false;
        }
        var categories = figures.told(asked.indicator()).stream()
                .map(one -> one.cell().category())
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
        return withheld(
                asked.category(),
                categories.stream()
                        .map(code -> new SmallNumbers.Cell(code, "", count(asked.in(code)), categories.indexOf(code))));
    }

    private boolean besideTheOtherSex(FigureQuestion asked) {
        if (asked.sex() == null) {
            return false;
        }
        return withheld(
                asked.sex().name(),
                Stream.of(Sex.values())
                        .map(sex -> new SmallNumbers.Cell(sex.name(), "", count(asked.of(sex)), sex.ordinal())));
    }

    private static boolean withheld(String code, Stream<SmallNumbers.Cell> cells) {
        return SmallNumbers.withheld(cells.filter(cell -> cell.count() > 0).toList())
                .contains(code);
    }

    /** Those with the highest codes are withheld along with small ones; county towns have low codes. */
    private SmallNumbers.Cell cell(FigureQuestion asked, String code) {
        var one = new FigureQuestion(
                asked.indicator(),
                asked.year(),
                asked.quarter(),
                code.substring(0, 2),
                code.length() > 2 ? code : null,
                asked.sex(),
                asked.ageGroup(),
                asked.category());
        return new SmallNumbers.Cell(code, "", count(one), -Integer.parseInt(code));
    }

    private int count(FigureQuestion asked) {
        var value = figures.find(asked).value();
        return value == null ? 0 : value.intValue();
    }

    private static boolean isSmall(BigDecimal value) {
        return value.signum() > 0 && value.compareTo(BigDecimal.valueOf(5)) <= 0;
    }
}
