package se.lansstyrelsen.integration.kit.upload;

import java.io.Closeable;
import java.io.IOException;

/** The rows of a file, one at a time. */
public interface TextRows extends Closeable {

    /** The next row, or null after the last. */
    TextRow next() throws IOException;

    /** Opens the rows from the first. */
    @FunctionalInterface
    interface Opening {
        TextRows open() throws IOException;
    }
}
