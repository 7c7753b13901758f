package se.lansstyrelsen.integration.kit.attachment;

import java.io.IOException;
import java.nio.file.Path;
import se.lansstyrelsen.integration.kit.upload.UploadedFile;

/** An attachment received and found good, on disk until somebody keeps it; deleted there on close. */
public final class ReceivedAttachment implements AutoCloseable {

    private final UploadedFile upload;
    private final AttachedFile file;

    ReceivedAttachment(UploadedFile upload, AttachedFile file) {
        this.upload = upload;
        this.file = file;
    }

    public AttachedFile file() {
        return file;
    }

    Path path() {
        return upload.path();
    }

    @Override
    public void close() throws IOException {
        upload.close();
    }
}
