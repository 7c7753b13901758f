package se.lansstyrelsen.integration.kit.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import se.lansstyrelsen.integration.kit.problem.Problem;
import se.lansstyrelsen.integration.kit.upload.UploadedFile;

/** The door for attachments: name, label and content must say the same, and be a type that is taken. */
@ApplicationScoped
public class AttachmentIntake {

    private static final Set<String> MACRO_EXTENSIONS =
            Set.of("docm", "dotm", "xlsm", "xltm", "xlam", "xlsb", "pptm", "potm", "ppsm");

    private final AttachmentConfig config;

    AttachmentIntake(AttachmentConfig config) {
        this.config = config;
    }

    /**
     * Receives a file, outside any transaction.
     *
     * @throws se.lansstyrelsen.integration.kit.problem.ProblemException 400 without a name or content, 413 when too large,
     *     415 when its type is not taken, 422 when it is not what it says, holds macros or is locked
     */
    public ReceivedAttachment receive(InputStream body, String fileName, HttpHeaders headers) throws IOException {
        var name = FileName.of(fileName);
        var type = named(name);
        mustBeLabelled(type, headers.getMediaType());
        var terms = new UploadedFile.Terms(
                "attachment",
                config.largest(),
                "Send the file's bytes as the body.",
                "A file may be at most " + config.largest() / 1_000_000
                        + " MB. Make it smaller, or divide it into several.");
        if (headers.getLength() > config.largest()) {
            throw terms.tooLarge();
        }
        var upload = UploadedFile.receive(body, terms);
        try {
            mustBe(type, FileContent.of(upload.path()));
            return new ReceivedAttachment(
                    upload, new AttachedFile(name.text(), type.mediaType(), upload.size(), upload.hash()));
        } catch (IOException | RuntimeException refusal) {
            upload.close();
            throw refusal;
        }
    }

    private FileType named(FileName name) {
        if (MACRO_EXTENSIONS.contains(name.extension())) {
            throw Problem.FILE_WITH_MACROS.with(
                    "A file of this type can hold macros, which run on the computer of whoever opens it. Save it as DOCX, XLSX or PDF.");
        }
        return FileType.ofExtension(name.extension())
                .filter(config.types()::contains)
                .orElseThrow(() -> Problem.FILE_TYPE_NOT_TAKEN.with("Files are received as " + taken() + "."));
    }

    private String taken() {
        return new TreeSet<>(config.types()).stream().map(FileType::name).collect(Collectors.joining(", "));
    }

    private static void mustBeLabelled(FileType type, MediaType label) {
        if (label == null) {
            throw Problem.FILE_TYPE_NOT_TAKEN.with(
                    "State the file's media type as Content-Type, or application/octet-stream.");
        }
        var stated = label.getType() + "/" + label.getSubtype();
        if (!stated.equals(FileType.Media.UNSTATED) && !stated.equals(type.mediaType())) {
            throw Problem.FILE_NOT_WHAT_ITS_NAME_SAYS.with("Content-Type is another type than the name's, "
                    + type.mediaType() + ". Correct the one that is wrong.");
        }
    }

    private static void mustBe(FileType type, FileContent content) {
        if (!content.types().contains(type)) {
            throw Problem.FILE_NOT_WHAT_ITS_NAME_SAYS.with("The name says " + type + ", but the content looks like "
                    + content.mediaType() + ". Save the file anew in the type its name says.");
        }
    }
}
