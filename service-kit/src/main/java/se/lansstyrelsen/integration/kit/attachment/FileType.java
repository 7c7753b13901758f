package se.lansstyrelsen.integration.kit.attachment;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The types of file that may be attached, with their registered media types and usual extensions. */
public enum FileType {
    PDF(Media.PDF, "pdf"),
    PNG(Media.PNG, "png"),
    JPEG(Media.JPEG, "jpg", "jpeg"),
    DOCX(Media.DOCX, "docx"),
    XLSX(Media.XLSX, "xlsx"),
    ODT(Media.ODT, "odt"),
    TXT(Media.TXT, "txt"),
    CSV(Media.CSV, "csv");

    /** The media types as constants, for those who state what they consume. */
    public static final class Media {

        public static final String PDF = "application/pdf";
        public static final String PNG = "image/png";
        public static final String JPEG = "image/jpeg";
        public static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
        public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
        public static final String ODT = "application/vnd.oasis.opendocument.text";
        public static final String TXT = "text/plain";
        public static final String CSV = "text/csv";
        /** Says nothing of the type. */
        public static final String UNSTATED = "application/octet-stream";

        private Media() {}
    }

    private final String mediaType;
    private final List<String> extensions;

    FileType(String mediaType, String... extensions) {
        this.mediaType = mediaType;
        this.extensions = List.of(extensions);
    }

    public String mediaType() {
        return mediaType;
    }

    /** @param extension in lower case, without the dot */
    static Optional<FileType> ofExtension(String extension) {
        return Stream.of(values())
                .filter(type -> type.extensions.contains(extension))
                .findFirst();
    }
}
