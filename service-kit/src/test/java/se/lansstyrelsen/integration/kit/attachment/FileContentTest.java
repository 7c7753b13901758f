package se.lansstyrelsen.integration.kit.attachment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.lansstyrelsen.integration.kit.problem.ProblemException;
import se.lansstyrelsen.integration.kit.quality.SampleFiles;

class FileContentTest {

    @TempDir
    Path folder;

    static Stream<Arguments> files() {
        return Stream.of(
                Arguments.of("pdf", SampleFiles.pdf(), Set.of(FileType.PDF)),
                Arguments.of("png", SampleFiles.png(), Set.of(FileType.PNG)),
                Arguments.of("jpeg", SampleFiles.jpeg(), Set.of(FileType.JPEG)),
                Arguments.of("docx", SampleFiles.docx(), Set.of(FileType.DOCX)),
                Arguments.of("docx, other order", SampleFiles.docxInAnotherOrder(), Set.of(FileType.DOCX)),
                Arguments.of("xlsx", SampleFiles.xlsx(), Set.of(FileType.XLSX)),
                Arguments.of("odt", SampleFiles.odt(), Set.of(FileType.ODT)),
                Arguments.of("text", SampleFiles.text(), Set.of(FileType.TXT, FileType.CSV)),
                Arguments.of("zip", SampleFiles.plainZip(), Set.of()),
                Arguments.of("program", SampleFiles.program(), Set.of()),
                Arguments.of("web page", SampleFiles.page(), Set.of()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void theBytesTellTheType(String name, byte[] bytes, Set<FileType> types) throws IOException {
        assertEquals(types, content(bytes).types());
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                Arguments.of("file-locked", SampleFiles.lockedPdf()),
                Arguments.of("file-locked", SampleFiles.lockedOdt()),
                Arguments.of("file-with-macros", SampleFiles.docxWithMacros()),
                Arguments.of("file-with-macros", SampleFiles.docxWithHiddenMacros()),
                Arguments.of("file-with-macros", SampleFiles.odtWithMacros()),
                Arguments.of("file-not-what-its-name-says", SampleFiles.cutOffZip()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void macrosPasswordsAndDamageAreRefused(String slug, byte[] bytes) {
        assertEquals(
                slug,
                assertThrows(ProblemException.class, () -> content(bytes))
                        .type()
                        .slug());
    }

    @Test
    void anEncryptionIsFoundAlsoWhereTwoBlocksMeet() throws IOException {
        var dictionary = "/Encrypt 12 0 R";
        for (var cut = 0; cut <= dictionary.length(); cut++) {
            var filling = "%PDF-1.7\n" + " ".repeat(64 * 1024 - "%PDF-1.7\n".length() - cut);
            var bytes = (filling + dictionary + " ".repeat(100)).getBytes(StandardCharsets.ISO_8859_1);
            assertThrows(ProblemException.class, () -> content(bytes), "cut at " + cut);
        }
        assertEquals(
                Set.of(FileType.PDF),
                content("%PDF-1.7\n/Encrypted 12 0 R".getBytes()).types());
    }

    private FileContent content(byte[] bytes) throws IOException {
        return FileContent.of(Files.write(folder.resolve("file"), bytes));
    }
}
