package se.lansstyrelsen.integration.collaboration.agenda;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An item as the forum's own see it. */
@Schema(name = "AgendaItem", description = "Punkt på dagordningen eller i listan över det som väntar")
public record AgendaItemTerms(
        UUID id,
        UUID forumId,
        @Schema(description = "Null while it waits in the backlog", nullable = true) UUID meetingId,
        @Schema(description = "Place on the agenda, from 1; 0 in the backlog") int position,
        ItemState state,
        ItemContent content,
        ItemSource source,
        @Schema(description = "Of the issue, action, goal or assignment it came from", nullable = true) UUID sourceId,
        @Schema(description = "What the meeting said", nullable = true) String note,
        @Schema(nullable = true) String dropReason,
        @Schema(description = "The item of an earlier meeting that it goes on with", nullable = true)
                UUID continuesId) {

    public String title() {
        return content.title();
    }

    public ItemKind kind() {
        return content.kind();
    }

    public String presenter() {
        return content.presenter();
    }

    /** Null when the item is open. */
    public String confidentialGround() {
        return content.confidentialGround();
    }

    public boolean isConfidential() {
        return confidentialGround() != null;
    }
}
