package se.lansstyrelsen.integration.kit.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import se.lansstyrelsen.integration.kit.privacy.SmallNumbers.Cell;

class SmallNumbersTest {

    @Test
    void nothingIsWithheldWhereNothingIsSmall() {
        assertEquals(Set.of(), SmallNumbers.withheld(List.of(cell("a", 0, 1), cell("b", 6, 2))));
    }

    @Test
    void oneSmallCountTakesCompanionsInAnOrderThatNoCountDecides() {
        assertEquals(
                Set.of("c", "a"),
                SmallNumbers.withheld(List.of(cell("a", 50, 1), cell("b", 9, 2), cell("c", 3, 3), cell("d", 70, 4))));
    }

    @Test
    void aGroupThatCannotHideItsCellIsNamed() {
        var cells = List.of(cell("only", 3, 1));
        var withheld = SmallNumbers.withheld(cells);
        assertEquals(Set.of("only"), withheld);
        assertEquals(Set.of("g"), SmallNumbers.groupsToo(cells, withheld));
    }

    /** Subtracting what is shown from the sum leaves too much, and too many, to tell a small count. */
    @Property
    void theSumNeverGivesASmallCountBack(
            @ForAll @Size(min = 1, max = 40) List<@IntRange(min = 0, max = 30) Integer> counts) {
        var cells = new ArrayList<Cell>();
        for (var i = 0; i < counts.size(); i++) {
            cells.add(cell(String.valueOf(i), counts.get(i), i));
        }
        var withheld = SmallNumbers.withheld(cells);
        cells.stream()
                .filter(cell -> SmallNumbers.isSmall(cell.count()))
                .forEach(cell -> assertTrue(withheld.contains(cell.code())));
        var hidden = cells.stream()
                .filter(cell -> withheld.contains(cell.code()))
                .mapToInt(Cell::count)
                .sum();
        var isSafe = withheld.isEmpty() || (withheld.size() >= 2 && hidden > 10);
        assertTrue(isSafe || SmallNumbers.groupsToo(cells, withheld).contains("g"));
    }

    private static Cell cell(String code, int count, int order) {
        return new Cell(code, "g", count, order);
    }
}
