package se.lansstyrelsen.integration.kit.attachment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.lansstyrelsen.integration.kit.problem.ProblemException;

class FileNameTest {

    @ParameterizedTest
    @CsvSource({
        "Intyg från Åmål.PDF, Intyg från Åmål.PDF, pdf",
        "C:\\Users\\anna\\intyg.docx, intyg.docx, docx",
        "../../etc/intyg.txt, intyg.txt, txt",
        "a:b*c?.png, a_b_c_.png, png",
        "intyg.tar.pdf, intyg.tar.pdf, pdf",
    })
    void foldersAndForbiddenCharactersAreTakenAway(String given, String text, String extension) {
        assertEquals(new FileName(text, extension), FileName.of(given));
    }

    @Test
    void invisibleCharactersAreTakenAwayAndLettersAreComposed() {
        assertEquals(new FileName("intygexe.pdf", "pdf"), FileName.of("intyg\u202Eexe\u0000.pdf\u200B"));
        assertEquals(new FileName("å b.pdf", "pdf"), FileName.of("a\u030A \n\tb.pdf"));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "intyg", ".pdf", "intyg.", "folder/", "\u0000.pdf"})
    void whatIsNoFileNameIsRefused(String given) {
        assertEquals("invalid-parameter", refusal(given));
    }

    @Test
    void aNameOfMoreThan150CharactersIsRefused() {
        assertEquals("invalid-parameter", refusal("a".repeat(147) + ".pdf"));
        assertEquals(150, FileName.of("a".repeat(146) + ".pdf").text().length());
    }

    @ParameterizedTest
    @ValueSource(strings = {"intyg 191212121212.pdf", "intyg_19121212-1212.pdf"})
    void aPersonalNumberInTheNameIsRefused(String given) {
        assertEquals("personal-number", refusal(given));
    }

    private static String refusal(String given) {
        return assertThrows(ProblemException.class, () -> FileName.of(given))
                .type()
                .slug();
    }
}
