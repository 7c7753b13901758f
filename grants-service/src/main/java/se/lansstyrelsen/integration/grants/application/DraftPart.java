package se.lansstyrelsen.integration.grants.application;

import java.util.UUID;

/** What another capability keeps beside a draft, such as its attachments, and must let go of with it. */
public interface DraftPart {

    /** Called in the transaction that erases the draft, before it is gone. */
    void erase(UUID applicationId);
}
