package se.lansstyrelsen.integration.kit.chart;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/**
 * Shapes and words in a plane, written as SVG by templates/chart/Drawing.html. Words are outlines, so that the picture
 * looks the same in a browser, in PDF and as PNG on a machine without fonts; title and description are text.
 *
 * @param shown width and height in CSS pixels as it is shown by itself
 */
@CheckedTemplate(basePath = "chart")
public record Drawing(
        String title,
        String description,
        double width,
        double height,
        int shownWidth,
        int shownHeight,
        List<Shape> shapes)
        implements TemplateInstance {

    /** @param dash pattern of the line, null for a whole one */
    public record Shape(String path, String fill, String stroke, String strokeWidth, String dash) {

        static Shape filled(String path, String fill) {
            return new Shape(path, fill, "none", "0", null);
        }

        static Shape line(String path, String stroke, double width, String dash) {
            return new Shape(path, "none", stroke, String.valueOf(width), dash);
        }
    }

    /** The same within a document that is printed as PDF, where a picture's words are its {@code alt}. */
    public String inline() {
        return svg().replaceFirst("<svg ([^>]*)aria-label=\"([^\"]*)\"", "<svg $1aria-label=\"$2\" alt=\"$2\"");
    }

    /** As XHTML can hold it inline, without the XML declaration. */
    public String svg() {
        return render().strip();
    }
}
