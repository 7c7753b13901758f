package se.lansstyrelsen.integration.kit.upload;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.lansstyrelsen.integration.kit.problem.ProblemException;

class TableFileTest {

    @AfterEach
    void noUploadIsLeftBehind() throws IOException {
        try (var left = Files.newDirectoryStream(
                Path.of(System.getProperty("java.io.tmpdir")),
                "table-" + ProcessHandle.current().pid() + "-*.upload")) {
            assertFalse(left.iterator().hasNext());
        }
    }

    @Test
    void theHashIsThatOfTheBytes() throws IOException {
        try (var file = TableFile.receive(new ByteArrayInputStream("abc".getBytes()), 10)) {
            assertEquals("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", file.hash());
        }
    }

    @Test
    void anUploadThatBreaksOffLeavesNothing() {
        var broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("connection reset");
            }
        };
        var upload = new SequenceInputStream(new ByteArrayInputStream(new byte[100_000]), broken);
        assertThrows(IOException.class, () -> TableFile.receive(upload, 1_000_000));
    }

    @Test
    void aFileThatIsEmptyTooLargeOrOfTheOldKindIsRefused() throws IOException {
        assertEquals("empty-body", refusal(new byte[0]));
        assertEquals("body-too-large", refusal(new byte[1001]));
        try (var xls = TableFile.receive(
                new ByteArrayInputStream(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}), 10)) {
            assertEquals(
                    "invalid-body",
                    assertThrows(ProblemException.class, xls::readings).type().slug());
        }
    }

    private static String refusal(byte[] bytes) {
        return assertThrows(ProblemException.class, () -> TableFile.receive(new ByteArrayInputStream(bytes), 1000))
                .type()
                .slug();
    }
}
