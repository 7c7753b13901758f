package se.lansstyrelsen.integration.collaboration.agenda;

import java.util.List;
import java.util.UUID;

/** What stands on a forum's every agenda while it is open; each capability tells of its own. */
public interface StandingItems {

    List<StandingItem> of(UUID forumId);

    /** @param title in Swedish, as it stands on the agenda */
    record StandingItem(ItemKind kind, String title, ItemSource source, UUID sourceId) {}
}
