package se.lansstyrelsen.integration.kit.upload;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import se.lansstyrelsen.integration.kit.problem.ProblemException;

/** Whatever is sent, a few kilobytes of it are held at a time: counted, not timed. */
class UploadedFileTest {

    private static final UploadedFile.Terms TERMS =
            new UploadedFile.Terms("test", 20_000_000, "Send something.", "Send less.");

    @Test
    void aLargeBodyIsTakenInSmallBites() throws IOException {
        var body = new Endless(20_000_000);
        try (var file = UploadedFile.receive(body, TERMS)) {
            assertEquals(20_000_000, file.size());
            assertEquals(20_000_000, Files.size(file.path()));
        }
        assertTrue(body.mostAtOnce <= 16 * 1024);
    }

    @Test
    void anEndlessBodyIsReadNoFurtherThanOneBitePastTheLimit() {
        var body = new Endless(Long.MAX_VALUE);
        var refusal = assertThrows(ProblemException.class, () -> UploadedFile.receive(body, TERMS));
        assertEquals("body-too-large", refusal.type().slug());
        assertTrue(body.read <= 20_000_000 + 16 * 1024);
    }

    private static final class Endless extends InputStream {
        private final long size;
        private long read;
        private int mostAtOnce;

        private Endless(long size) {
            this.size = size;
        }

        @Override
        public int read() {
            return read++ < size ? 0 : -1;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) {
            mostAtOnce = Math.max(mostAtOnce, length);
            var taken = (int) Math.min(length, size - read);
            read += taken;
            return taken == 0 ? -1 : taken;
        }
    }
}
