package se.lansstyrelsen.integration.kit.chart;

import java.awt.geom.GeneralPath;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** Words as outlines of the documents' typeface. */
final class Lettering {

    private static final TrueTypeFont FONT = font();

    private Lettering() {}

    private static TrueTypeFont font() {
        try (var file = Lettering.class.getResourceAsStream("/liberation/LiberationSans-Regular.ttf")) {
            return new TTFParser().parse(new RandomAccessReadBuffer(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    enum Anchor {
        START,
        MIDDLE,
        END
    }

    /** @param x of the anchor @param y of the base line @param size height of the letters' body */
    static Drawing.Shape at(double x, double y, double size, Anchor anchor, String words) {
        try {
            var scale = size / FONT.getUnitsPerEm();
            var left =
                    switch (anchor) {
                        case START -> x;
                        case MIDDLE -> x - width(words, size) / 2;
                        case END -> x - width(words, size);
                    };
            var path = new StringBuilder();
            for (var glyph : glyphs(words)) {
                var outline = FONT.getGlyph().getGlyph(glyph);
                if (outline != null) {
                    trace(outline.getPath(), left, y, scale, path);
                }
                left += FONT.getAdvanceWidth(glyph) * scale;
            }
            return Drawing.Shape.filled(path.toString(), "#222222");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static double width(String words, double size) {
        try {
            var units = 0;
            for (var glyph : glyphs(words)) {
                units += FONT.getAdvanceWidth(glyph);
            }
            return units * size / FONT.getUnitsPerEm();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int[] glyphs(String words) throws IOException {
        var lookup = FONT.getUnicodeCmapLookup();
        return words.codePoints().map(lookup::getGlyphId).toArray();
    }

    private static void trace(GeneralPath outline, double x, double y, double scale, StringBuilder path) {
        var c = new double[6];
        for (var step = outline.getPathIterator(null); !step.isDone(); step.next()) {
            var kind = step.currentSegment(c);
            var points =
                    switch (kind) {
                        case PathIterator.SEG_MOVETO, PathIterator.SEG_LINETO -> 1;
                        case PathIterator.SEG_QUADTO -> 2;
                        case PathIterator.SEG_CUBICTO -> 3;
                        default -> 0;
                    };
            path.append("MLQCZ".charAt(kind));
            for (var i = 0; i < points; i++) {
                path.append(round(x + c[2 * i] * scale))
                        .append(' ')
                        .append(round(y - c[2 * i + 1] * scale))
                        .append(' ');
            }
        }
    }

    /** A tenth of a pixel at twice the size is enough. */
    static String round(double number) {
        return String.valueOf(Math.round(number * 20) / 20.0);
    }
}
