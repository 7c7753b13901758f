package se.lansstyrelsen.integration.grants.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import se.lansstyrelsen.integration.kit.time.StockholmTime;

/** A zip on its way out, whose last entry SHA256SUMS lets {@code sha256sum -c} check all others. No clock shows in its bytes. */
final class ArchiveZip {

    private final ZipOutputStream zip;
    private final LocalDateTime time;
    private final List<Entry> entries = new ArrayList<>();

    /** @param time that every entry bears */
    ArchiveZip(OutputStream out, Instant time) {
        this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        this.time = LocalDateTime.ofInstant(time, StockholmTime.ZONE);
    }

    /** What was written. @param size in bytes. @param sha256 hexadecimal */
    record Entry(String name, long size, String sha256) {}

    /** Something that is written as one entry. */
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    void add(String name, Content content) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(time);
        zip.putNextEntry(entry);
        var digested = new DigestOutputStream(zip, sha256());
        content.writeTo(digested);
        zip.closeEntry();
        entries.add(new Entry(
                name,
                entry.getSize(),
                HexFormat.of().formatHex(digested.getMessageDigest().digest())));
    }

    /** Those so far. */
    List<Entry> entries() {
        return List.copyOf(entries);
    }

    /** Ends the zip and leaves the stream open, which is its giver's. */
    void finish() throws IOException {
        var sums = entries.stream()
                .map(entry -> entry.sha256() + "  " + entry.name() + "\n")
                .collect(Collectors.joining());
        add("SHA256SUMS", to -> to.write(sums.getBytes(StandardCharsets.UTF_8)));
        zip.finish();
        zip.flush();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
