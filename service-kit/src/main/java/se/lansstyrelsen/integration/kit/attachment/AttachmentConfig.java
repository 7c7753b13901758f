package se.lansstyrelsen.integration.kit.attachment;

import io.quarkus.runtime.annotations.StaticInitSafe;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Set;

/** What may be attached; keys start with {@code attachments.}. */
@StaticInitSafe
@ConfigMapping(prefix = "attachments")
public interface AttachmentConfig {

    /** Most bytes of one file. */
    @WithDefault("20000000")
    long largest();

    /** Types taken, of those the kit can tell apart by their content. */
    @WithDefault("PDF,PNG,JPEG,DOCX,XLSX,ODT,TXT,CSV")
    Set<FileType> types();
}
