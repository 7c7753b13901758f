package se.lansstyrelsen.integration.kit.upload;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import se.lansstyrelsen.integration.kit.problem.Problem;

/**
 * An upload on disk while it is looked at: received whole before anything is done, so that a broken upload does nothing
 * and a slow one holds no transaction; deleted on close. A few kilobytes at a time are in memory, whatever is sent.
 */
public final class UploadedFile implements AutoCloseable {

    private static final int BUFFER = 16 * 1024;

    private final Path path;
    private final String hash;
    private final long size;

    private UploadedFile(Path path, String hash, long size) {
        this.path = path;
        this.hash = hash;
        this.size = size;
    }

    /**
     * What is received and how it is refused.
     *
     * @param kind first part of the file's name on disk; with the process id it tells whose a file is that a killed
     *     process left behind
     * @param largest most bytes taken
     * @param whenEmpty what to send instead of nothing
     * @param whenTooLarge what to do about a larger one
     */
    public record Terms(String kind, long largest, String whenEmpty, String whenTooLarge) {

        /** The refusal of a larger one, also where a header tells its size beforehand. */
        public RuntimeException tooLarge() {
            return Problem.BODY_TOO_LARGE.with(whenTooLarge);
        }
    }

    /** @throws se.lansstyrelsen.integration.kit.problem.ProblemException 400 when empty, 413 above the bytes allowed */
    public static UploadedFile receive(InputStream body, Terms terms) throws IOException {
        var path = Files.createTempFile(
                terms.kind() + "-" + ProcessHandle.current().pid() + "-", ".upload");
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            var size = copy(body, path, digest, terms);
            if (size == 0) {
                throw Problem.EMPTY_BODY.with(terms.whenEmpty());
            }
            return new UploadedFile(path, HexFormat.of().formatHex(digest.digest()), size);
        } catch (IOException | RuntimeException failure) {
            Files.deleteIfExists(path);
            throw failure;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long copy(InputStream body, Path path, MessageDigest digest, Terms terms) throws IOException {
        var buffer = new byte[BUFFER];
        var size = 0L;
        try (var out = Files.newOutputStream(path)) {
            for (var read = body.read(buffer); read >= 0; read = body.read(buffer)) {
                size += read;
                if (size > terms.largest()) {
                    throw terms.tooLarge();
                }
                digest.update(buffer, 0, read);
                write(out, buffer, read);
            }
        }
        return size;
    }

    private static void write(OutputStream out, byte[] buffer, int length) {
        try {
            out.write(buffer, 0, length);
        } catch (IOException fullDisk) {
            throw Problem.UNAVAILABLE
                    .with("There is no room for the file just now. Nothing was changed; try again shortly.")
                    .retryAfter(30);
        }
    }

    public Path path() {
        return path;
    }

    /** SHA-256 of the bytes, hexadecimal. */
    public String hash() {
        return hash;
    }

    /** In bytes. */
    public long size() {
        return size;
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(path);
    }
}
