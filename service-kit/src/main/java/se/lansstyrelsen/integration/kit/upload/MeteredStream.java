package se.lansstyrelsen.integration.kit.upload;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import se.lansstyrelsen.integration.kit.problem.Problem;

/**
 * Counts the bytes a parser takes and refuses when it takes too many, in all or for one row or token: what a parser
 * holds is then bounded whatever it is given, an unclosed quote or a packed bomb.
 */
final class MeteredStream extends FilterInputStream {

    static final int MOST_AT_ONCE = 256 * 1024;

    private final long most;
    private long inAll;
    private long atOnce;

    MeteredStream(InputStream bytes, long most) {
        super(bytes);
        this.most = most;
    }

    /** The parser has handed on what it took. */
    void handedOn() {
        atOnce = 0;
    }

    @Override
    public int read() throws IOException {
        var one = super.read();
        count(one < 0 ? 0 : 1);
        return one;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        var read = super.read(buffer, offset, length);
        count(Math.max(read, 0));
        return read;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void count(int bytes) {
        inAll += bytes;
        atOnce += bytes;
        if (inAll > most) {
            throw Problem.BODY_TOO_LARGE.with("The file unpacks to more than " + most / 1_000_000
                    + " MB. A published table is far smaller; send only its own sheet.");
        }
        if (atOnce > MOST_AT_ONCE) {
            throw Problem.INVALID_BODY.with(
                    "One row of the file is longer than any table's. Look for a quotation mark that is never closed.");
        }
    }
}
