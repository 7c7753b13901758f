package se.lansstyrelsen.integration.grants.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import se.lansstyrelsen.integration.kit.store.MatterLock;

/** Lets no certificate be taken away while its application is sent in. */
@ApplicationScoped
class AttachmentLock {

    private final MatterLock locks;

    AttachmentLock(MatterLock locks) {
        this.locks = locks;
    }

    /** Held until the transaction ends. */
    void take(UUID applicationId) {
        locks.take("attachments " + applicationId);
    }
}
