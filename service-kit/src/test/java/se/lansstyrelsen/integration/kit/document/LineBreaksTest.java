package se.lansstyrelsen.integration.kit.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.text.BreakIterator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineBreaksTest {

    /** Each stroke is a place where a line may end. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mottagaren |är |återbetalningsskyldig |(40 § |förordningen |2010:1122).",
                "för |insatsen |”Vägar |in” |och |(”Ut”) |därmed",
                "den |2 |mars |kl. |10.30",
                "1\u00a0640\u00a0000 |kronor",
                "§",
                ""
            })
    void aLineEndsNeitherBeforeASectionMarkNorInAnSfsNumberNorAfterAnOpeningQuotationMark(String marked) {
        var text = marked.replace("|", "");
        var breaks = new LineBreaks();
        breaks.setText(text);
        var found = new StringBuilder();
        var from = 0;
        for (var place = breaks.next(); place != BreakIterator.DONE; place = breaks.next()) {
            found.append(text, from, place).append(place < text.length() ? "|" : "");
            from = place;
        }
        assertEquals(marked, found.toString());
    }
}
