package se.lansstyrelsen.integration.kit.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class SwedishTest {

    @Test
    void numbersAreGroupedByNoBreakSpacesAndHaveADecimalComma() {
        assertEquals("15\u00a0200", Swedish.number(15_200));
        assertEquals("36,5", Swedish.number(new BigDecimal("36.5")));
        assertEquals("13,70", Swedish.decimal(new BigDecimal("13.695"), 2));
    }

    @Test
    void ordinalsEndAsTheyAreSpoken() {
        assertEquals(
                List.of("1:a", "2:a", "3:e", "11:e", "12:e", "21:a", "112:e"),
                List.of(1, 2, 3, 11, 12, 21, 112).stream().map(Swedish::ordinal).toList());
    }

    @Test
    void enumerationsEndInOch() {
        assertEquals("", Swedish.enumeration(List.of()));
        assertEquals("a", Swedish.enumeration(List.of("a")));
        assertEquals("a, b och c", Swedish.enumeration(List.of("a", "b", "c")));
    }
}
