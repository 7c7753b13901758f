package se.lansstyrelsen.integration.allocation.settlement;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import se.lansstyrelsen.integration.kit.problem.Problem;

/** Reads lines of UTF-8 from a stream of any length in the memory of one line; a line too long is skipped, not held. */
final class Lines {

    private static final int LONGEST = 64 * 1024;

    private final InputStream bytes;
    private int number;

    Lines(InputStream stream) throws IOException {
        bytes = new BufferedInputStream(stream, 64 * 1024);
        refuseOtherEncodings();
    }

    /**
     * A line.
     *
     * @param text null when the line could not be read
     * @param fault why not
     */
    record Line(int number, String text, String fault) {}

    /** The next line that is not blank, or null at the end. */
    Line next() throws IOException {
        while (true) {
            var line = new ByteArrayOutputStream(512);
            var tooLong = false;
            var read = bytes.read();
            if (read < 0) {
                return null;
            }
            number++;
            for (; read >= 0 && read != '\n'; read = bytes.read()) {
                if (line.size() < LONGEST) {
                    line.write(read);
                } else {
                    tooLong = true;
                }
            }
            if (tooLong) {
                return new Line(number, null, "is longer than " + LONGEST + " bytes");
            }
            try {
                var text = StandardCharsets.UTF_8
                        .newDecoder()
                        .decode(ByteBuffer.wrap(line.toByteArray()))
                        .toString()
                        .strip();
                if (!text.isEmpty()) {
                    return new Line(number, text, null);
                }
            } catch (CharacterCodingException e) {
                return new Line(number, null, "is not UTF-8");
            }
        }
    }

    private void refuseOtherEncodings() throws IOException {
        bytes.mark(4);
        var start = bytes.readNBytes(3);
        bytes.reset();
        if (startsWith(start, 0xFF, 0xFE) || startsWith(start, 0xFE, 0xFF)) {
            throw Problem.WRONG_ENCODING.with("The file is UTF-16. Save it as UTF-8 and send it again.");
        }
        if (startsWith(start, 0xEF, 0xBB, 0xBF)) {
            bytes.skipNBytes(3);
        }
    }

    private static boolean startsWith(byte[] start, int... mark) {
        for (var i = 0; i < mark.length; i++) {
            if (start.length <= i || (start[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
