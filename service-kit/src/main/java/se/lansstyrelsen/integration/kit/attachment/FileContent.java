package se.lansstyrelsen.integration.kit.attachment;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/**
 * What a file is by its bytes, whatever it calls itself. Tika's signatures tell the formats apart; what is packed as a
 * zip is told by {@link ZipPackage}, since Tika's own way to do that needs all of POI.
 *
 * @param types what it may be called; empty when it is nothing that is taken
 * @param mediaType what it was taken for, to be told to the sender
 */
record FileContent(Set<FileType> types, String mediaType) {

    static FileContent of(Path file) throws IOException {
        var seen = detected(file);
        return switch (seen) {
            case FileType.Media.PDF -> {
                PdfFile.mustBeOpen(file);
                yield new FileContent(Set.of(FileType.PDF), seen);
            }
            case FileType.Media.PNG -> new FileContent(Set.of(FileType.PNG), seen);
            case FileType.Media.JPEG -> new FileContent(Set.of(FileType.JPEG), seen);
                // Only their use tells a table from a text: both are characters.
            case FileType.Media.TXT -> new FileContent(Set.of(FileType.TXT, FileType.CSV), seen);
            case "application/zip", "application/x-tika-ooxml", FileType.Media.ODT -> ZipPackage.contentOf(file);
            default -> new FileContent(Set.of(), seen);
        };
    }

    private static String detected(Path file) throws IOException {
        try (var bytes = new BufferedInputStream(Files.newInputStream(file))) {
            return MimeTypes.getDefaultMimeTypes()
                    .detect(bytes, new Metadata())
                    .getBaseType()
                    .toString();
        }
    }
}
