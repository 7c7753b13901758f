package se.lansstyrelsen.integration.kit.document;

import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.DefaultUrlSanitizer;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;
import se.lansstyrelsen.integration.kit.problem.Fault;
import se.lansstyrelsen.integration.kit.problem.Problem;

/** Text that people write in Markdown (CommonMark with tables and footnotes), for pages, PDF and mail. */
public final class Markdown {

    private static final List<String> SCHEMES = List.of("https", "http", "mailto");
    private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create(), FootnotesExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();
    private static final HtmlRenderer HTML = HtmlRenderer.builder()
            .extensions(EXTENSIONS)
            .escapeHtml(true)
            .sanitizeUrls(true)
            .urlSanitizer(new DefaultUrlSanitizer(SCHEMES))
            .omitSingleParagraphP(false)
            .build();
    private static final Pattern WAY_BACK =
            Pattern.compile("\\s*<a [^>]*data-footnote-backref[^>]*>[^<]*(<sup[^>]*>[^<]*</sup>)?</a>");
    private static final Pattern BARE_ATTRIBUTE = Pattern.compile("( data-footnotes?(?:-ref)?)(?=[ >])");
    private static final TextContentRenderer TEXT =
            TextContentRenderer.builder().extensions(EXTENSIONS).build();

    private Markdown() {}

    /**
     * Refuses what a reader must never meet: HTML, scripts and pictures fetched from elsewhere. What is written out is
     * escaped besides.
     *
     * @param pointer to the text in the body
     */
    public static void check(String text, String pointer) {
        PARSER.parse(text).accept(new AbstractVisitor() {
            @Override
            public void visit(HtmlBlock block) {
                throw refusal(pointer, "holds HTML: " + start(block.getLiteral()));
            }

            @Override
            public void visit(HtmlInline inline) {
                throw refusal(pointer, "holds HTML: " + start(inline.getLiteral()));
            }

            @Override
            public void visit(Image image) {
                throw refusal(pointer, "holds a picture from " + start(image.getDestination()));
            }

            @Override
            public void visit(Link link) {
                if (!leadsSomewhereSafe(link.getDestination())) {
                    throw refusal(pointer, "holds a link to " + start(link.getDestination()));
                }
                visitChildren(link);
            }
        });
    }

    private static boolean leadsSomewhereSafe(String address) {
        try {
            var scheme = URI.create(address).getScheme();
            return scheme != null && SCHEMES.contains(scheme);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static String start(String text) {
        return text.strip()
                .lines()
                .findFirst()
                .map(line -> line.substring(0, Math.min(40, line.length())))
                .orElse("");
    }

    private static RuntimeException refusal(String pointer, String reason) {
        return Problem.MARKDOWN_UNSAFE.with(
                "Write the text with Markdown's own signs; links begin with https:// or mailto:.",
                List.of(new Fault(pointer, reason)));
    }

    /** Well-formed XHTML; footnotes stand at the end, without the arrows back that few typefaces have. */
    public static String html(String text) {
        var html = HTML.render(PARSER.parse(text));
        return BARE_ATTRIBUTE.matcher(WAY_BACK.matcher(html).replaceAll("")).replaceAll("$1=\"\"");
    }

    /** For letters read without HTML. */
    public static String plain(String text) {
        return TEXT.render(PARSER.parse(text));
    }
}
