package se.lansstyrelsen.integration.kit.upload;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Rows of one sheet of a workbook, each cell in the column that its reference names. */
final class SheetRows implements TextRows {

    /** Cells further out are not read: no table is so wide, and a single cell could claim to be. */
    private static final int WIDEST = 256;

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(\\.\\d{1,17})?([eE][+-]?\\d{1,2})?");

    private final Workbook workbook;
    private final List<String> strings;
    private final XmlPart xml;
    private int line;

    /** Takes the workbook over and closes it at the end. */
    SheetRows(Workbook workbook, Workbook.Sheet sheet) throws IOException {
        this.workbook = workbook;
        this.strings = workbook.strings();
        this.xml = workbook.part(sheet.part());
    }

    @Override
    public TextRow next() {
        while (xml.next()) {
            if (xml.starts("row")) {
                line = number(xml.attribute("r"), line + 1);
                return new TextRow(line, cells(), true);
            }
        }
        return null;
    }

    private List<String> cells() {
        var cells = new ArrayList<String>();
        while (xml.next() && !xml.ends("row")) {
            if (xml.starts("c")) {
                var column = column(xml.attribute("r"), cells.size());
                var type = xml.attribute("t");
                var text = text(type);
                if (column < WIDEST) {
                    while (cells.size() <= column) {
                        cells.add("");
                    }
                    cells.set(column, text);
                }
            }
        }
        return cells;
    }

    private String text(String type) {
        var text = "";
        while (xml.next() && !xml.ends("c")) {
            if (xml.starts("v") || xml.starts("is")) {
                text = xml.text();
            } else if (xml.starts("f")) {
                xml.text();
            }
        }
        if ("s".equals(type)) {
            var index = number(text, -1);
            return index >= 0 && index < strings.size() ? strings.get(index) : "";
        }
        return type == null || type.equals("n") ? plain(text) : text;
    }

    /** A number as people write it: 20 for 20.0 and 2.0E1. */
    private static String plain(String text) {
        if (!NUMBER.matcher(text).matches()) {
            return text;
        }
        var number = new BigDecimal(text);
        return (number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros()).toPlainString();
    }

    /** Index of the column in a reference such as AB12; the next one when there is none. */
    private static int column(String reference, int next) {
        if (reference == null) {
            return next;
        }
        var column = 0;
        for (var i = 0; i < reference.length() && column <= WIDEST; i++) {
            var letter = reference.charAt(i);
            if (letter < 'A' || letter > 'Z') {
                break;
            }
            column = column * 26 + letter - 'A' + 1;
        }
        return column == 0 ? next : column - 1;
    }

    private static int number(String text, int otherwise) {
        return text != null && text.matches("\\d{1,9}") ? Integer.parseInt(text) : otherwise;
    }

    @Override
    public void close() throws IOException {
        xml.close();
        workbook.close();
    }
}
