package se.lansstyrelsen.integration.collaboration.mail;

import java.util.UUID;

/** Told, within the same transaction, when a letter does not come through. */
public interface DeliveryFollower {

    /** @param sourceId that the letter went by, perhaps not this follower's @param permanent whether no letter ever will */
    void failed(UUID sourceId, boolean permanent);
}
