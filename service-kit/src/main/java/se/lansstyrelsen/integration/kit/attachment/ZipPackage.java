package se.lansstyrelsen.integration.kit.attachment;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import se.lansstyrelsen.integration.kit.problem.Problem;

/**
 * A document packed as a zip, told by what the package says it holds: {@code [Content_Types].xml} (ECMA-376 part 2) or
 * {@code mimetype} and the manifest (OASIS OpenDocument). Nothing but those short parts is unpacked.
 */
final class ZipPackage {

    private static final int MOST_UNPACKED = 1024 * 1024;
    private static final String ZIP = "application/zip";
    private static final String TYPES = "[Content_Types].xml";
    private static final String MANIFEST = "META-INF/manifest.xml";

    private ZipPackage() {}

    /** @throws se.lansstyrelsen.integration.kit.problem.ProblemException 422 with macros or a password, or when it is damaged */
    static FileContent contentOf(Path file) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            if (zip.getEntry(TYPES) != null) {
                return office(zip);
            }
            return FileType.Media.ODT.equals(text(zip, "mimetype"))
                    ? openDocument(zip)
                    : new FileContent(Set.of(), ZIP);
        } catch (ZipException | XMLStreamException | IllegalArgumentException damaged) {
            throw Problem.FILE_NOT_WHAT_ITS_NAME_SAYS.with(
                    "The file is a zip package that cannot be read: it is damaged or cut off. Save it anew and send it again.");
        }
    }

    private static FileContent office(ZipFile zip) throws IOException, XMLStreamException {
        var types = values(zip, TYPES, "ContentType");
        if (types.stream().anyMatch(ZipPackage::isCode) || holds(zip, "vbaproject.bin")) {
            throw macros();
        }
        if (types.contains(FileType.Media.DOCX + ".main+xml")) {
            return new FileContent(Set.of(FileType.DOCX), FileType.Media.DOCX);
        }
        if (types.contains(FileType.Media.XLSX + ".main+xml")) {
            return new FileContent(Set.of(FileType.XLSX), FileType.Media.XLSX);
        }
        return new FileContent(Set.of(), ZIP);
    }

    /** VBA, the older macro sheets of Excel, and ActiveX controls. */
    private static boolean isCode(String contentType) {
        var type = contentType.toLowerCase(Locale.ROOT);
        return type.contains("macro") || type.contains("vba") || type.contains("activex");
    }

    private static FileContent openDocument(ZipFile zip) throws IOException, XMLStreamException {
        if (zip.stream()
                .anyMatch(entry ->
                        entry.getName().startsWith("Basic/") || entry.getName().startsWith("Scripts/"))) {
            throw macros();
        }
        if (zip.getEntry(MANIFEST) != null && !values(zip, MANIFEST, "checksum").isEmpty()) {
            throw Problem.FILE_LOCKED.with(
                    "The document is locked with a password. Save it without and send it again.");
        }
        return new FileContent(Set.of(FileType.ODT), FileType.Media.ODT);
    }

    private static boolean holds(ZipFile zip, String name) {
        return zip.stream()
                .anyMatch(entry -> entry.getName().toLowerCase(Locale.ROOT).endsWith(name));
    }

    private static RuntimeException macros() {
        return Problem.FILE_WITH_MACROS.with(
                "The document holds macros or other code, which runs on the computer of whoever opens it. Save it without, or as PDF.");
    }

    /** Every value of an attribute in an XML part. */
    private static Set<String> values(ZipFile zip, String part, String attribute)
            throws IOException, XMLStreamException {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        var values = new HashSet<String>();
        try (var bytes = opened(zip, part)) {
            var xml = factory.createXMLStreamReader(bytes);
            while (xml.hasNext()) {
                xml.next();
                for (var i = 0; xml.isStartElement() && i < xml.getAttributeCount(); i++) {
                    if (xml.getAttributeLocalName(i).equals(attribute)) {
                        values.add(xml.getAttributeValue(i));
                    }
                }
            }
        }
        return values;
    }

    private static String text(ZipFile zip, String part) throws IOException {
        if (zip.getEntry(part) == null) {
            return "";
        }
        try (var bytes = opened(zip, part)) {
            return new String(bytes.readNBytes(200), StandardCharsets.US_ASCII).strip();
        }
    }

    /** Cut off where no such part goes on, so that a bomb ends as a damaged file. */
    private static InputStream opened(ZipFile zip, String part) throws IOException {
        return new ByteArrayInputStream(zip.getInputStream(zip.getEntry(part)).readNBytes(MOST_UNPACKED));
    }
}
