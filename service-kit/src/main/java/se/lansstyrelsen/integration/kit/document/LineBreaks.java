package se.lansstyrelsen.integration.kit.document;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;
import se.lansstyrelsen.integration.kit.text.Swedish;

/**
 * Where a printed line may end. As Java breaks Swedish text, but never between a number and its §, within an SFS number
 * such as 2010:1122, or after the quotation mark that opens (Swedish opens and closes with the same).
 */
final class LineBreaks implements FSTextBreaker {

    private final BreakIterator breaks = BreakIterator.getLineInstance(Swedish.LOCALE);
    private String text = "";

    @Override
    public void setText(String newText) {
        text = newText;
        breaks.setText(newText);
    }

    @Override
    public int next() {
        var place = breaks.next();
        while (place != BreakIterator.DONE && place < text.length() && !mayEndAt(place)) {
            place = breaks.next();
        }
        return place;
    }

    private boolean mayEndAt(int place) {
        var before = text.charAt(place - 1);
        var after = text.charAt(place);
        var opens = before == '”' && (place == 1 || !isWritten(text.charAt(place - 2)));
        return after != '§' && !opens && !(before == ':' && Character.isDigit(after));
    }

    private static boolean isWritten(char sign) {
        return !Character.isWhitespace(sign) && sign != '(';
    }
}
