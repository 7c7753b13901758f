package se.lansstyrelsen.integration.allocation.delivery;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** The very bytes of a delivery, in a table of their own so that lists of deliveries do not read them. */
@Entity
@Immutable
@Table(name = "quota_delivery_file")
class DeliveredFile {

    @Id
    @Column(name = "quota_delivery_id")
    private UUID deliveryId;

    private byte[] content;

    protected DeliveredFile() {}

    DeliveredFile(UUID deliveryId, byte[] content) {
        this.deliveryId = deliveryId;
        this.content = content.clone();
    }

    byte[] content() {
        return content.clone();
    }
}
