package se.lansstyrelsen.integration.collaboration.material;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.Immutable;
import se.lansstyrelsen.integration.kit.attachment.AttachedFile;

/** A file that an agenda item rests on (underlag); its bytes are kept beside it. */
@Entity
@Immutable
@Table(name = "material")
class Material {

    @Id
    private UUID id;

    @Column(name = "item_id")
    private UUID itemId;

    @Embedded
    @AttributeOverride(name = "fileName", column = @Column(name = "file_name"))
    @AttributeOverride(name = "mediaType", column = @Column(name = "media_type"))
    private AttachedFile file;

    @Column(name = "added_at")
    private Instant addedAt;

    protected Material() {}

    Material(UUID itemId, AttachedFile file, Instant now) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.itemId = itemId;
        this.file = file;
        this.addedAt = now;
    }

    MaterialAdded added() {
        return new MaterialAdded(id, itemId, file.hash());
    }

    View view() {
        return new View(id, itemId, file.fileName(), file.mediaType(), file.size(), file.hash(), addedAt);
    }

    @Schema(name = "Material", description = "Underlag till en punkt")
    record View(
            UUID id,
            UUID itemId,
            String fileName,
            String mediaType,
            @Schema(description = "In bytes") long size,
            @Schema(description = "SHA-256, hexadecimal") String hash,
            Instant addedAt) {}

    UUID id() {
        return id;
    }

    UUID itemId() {
        return itemId;
    }

    AttachedFile file() {
        return file;
    }
}
