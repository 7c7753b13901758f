package se.lansstyrelsen.integration.kit.document;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.lansstyrelsen.integration.kit.problem.ProblemException;

class MarkdownTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "Text <b onclick='x()'>fet</b>",
                "[klicka](javascript:alert(1))",
                "[klicka](data:text/html;base64,PHNjcmlwdD4=)",
                "![bild](https://example.org/pixel.png)",
                "<!-- gömt -->",
                "* punkt\n\n  <iframe src='https://example.org'></iframe>"
            })
    void whatAReaderMustNeverMeetIsRefused(String text) {
        assertThrows(ProblemException.class, () -> Markdown.check(text, "/text"));
        assertFalse(Markdown.html(text).matches("(?s).*<(script|b|iframe|!--).*|.*(javascript|data):.*"));
    }

    @Test
    void plainMarkdownIsWrittenOutAsXhtml() {
        var text =
                "## Rubrik\n\nFler än 3 < 5 & *viktigt* [läs](https://www.lansstyrelsen.se).\n\n| A | B |\n|---|---|\n| 1 | 2 |\n";
        assertDoesNotThrow(() -> Markdown.check(text, "/text"));
        assertEquals(
                "<h2>Rubrik</h2>\n<p>Fler än 3 &lt; 5 &amp; <em>viktigt</em> <a rel=\"nofollow\" href=\"https://www.lansstyrelsen.se\">läs</a>.</p>\n"
                        + "<table>\n<thead>\n<tr>\n<th>A</th>\n<th>B</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>1</td>\n<td>2</td>\n</tr>\n</tbody>\n</table>\n",
                Markdown.html(text));
    }
}
