package se.lansstyrelsen.integration.collaboration.agenda;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import se.lansstyrelsen.integration.collaboration.CollaborationProblem;

/** Something a forum is to take up: on a meeting's agenda, or in the backlog until there is one. */
@Entity
@Table(name = "agenda_item")
class AgendaItem {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "forum_id")
    private UUID forumId;

    @Column(name = "meeting_id")
    private UUID meetingId;

    private int position;

    @Enumerated(EnumType.STRING)
    private ItemKind kind;

    private String title;

    private String description;

    private Integer minutes;

    private String presenter;

    @Column(name = "confidential_ground")
    private String confidentialGround;

    @Enumerated(EnumType.STRING)
    private ItemSource source;

    @Column(name = "source_id")
    private UUID sourceId;

    @Enumerated(EnumType.STRING)
    private ItemState state;

    private String note;

    @Column(name = "drop_reason")
    private String dropReason;

    @Column(name = "continues_id")
    private UUID continuesId;

    @Column(name = "created_at")
    private Instant createdAt;

    protected AgendaItem() {}

    AgendaItem(UUID forumId, ItemContent content, ItemSource source, UUID sourceId, Instant now) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.forumId = forumId;
        this.source = source;
        this.sourceId = sourceId;
        this.state = ItemState.WAITING;
        this.createdAt = now;
        write(content);
    }

    private void write(ItemContent content) {
        kind = content.kind();
        title = content.title();
        description = content.description();
        minutes = content.minutes();
        presenter = content.presenter();
        confidentialGround = content.confidentialGround();
    }

    ItemChanged change(ItemContent content) {
        mustWait();
        write(content);
        return changed();
    }

    ItemChanged retitle(String title) {
        mustWait();
        this.title = title;
        return changed();
    }

    /** Onto a meeting's agenda, at a place in the order. */
    ItemChanged place(UUID meetingId, int position) {
        mustWait();
        this.meetingId = meetingId;
        this.position = position;
        return changed();
    }

    /** Back to wait for another meeting. */
    ItemChanged toBacklog() {
        return place(null, 0);
    }

    ItemChanged drop(String reason) {
        become(ItemState.DROPPED);
        dropReason = reason;
        return changed();
    }

    /** What the meeting said of it. @param treated false while it is to be taken up again */
    ItemChanged note(String text, boolean treated) {
        if (treated && state != ItemState.TREATED) {
            become(ItemState.TREATED);
        }
        if (!treated && state == ItemState.TREATED) {
            become(ItemState.WAITING);
        }
        note = text;
        return changed();
    }

    /** It was not treated: the minutes say so, and another item goes on with it at the next meeting. */
    AgendaItem postpone(Instant now) {
        become(ItemState.POSTPONED);
        var next = new AgendaItem(forumId, content(), source, sourceId, now);
        next.continuesId = id;
        return next;
    }

    private void become(ItemState next) {
        if (!state.canBecome(next)) {
            throw CollaborationProblem.ITEM_NOT_WAITING.with(
                    "The item is " + state + " and cannot become " + next + ".");
        }
        state = next;
    }

    private void mustWait() {
        if (state != ItemState.WAITING) {
            throw CollaborationProblem.ITEM_NOT_WAITING.with("The item is " + state + ".");
        }
    }

    ItemChanged changed() {
        return new ItemChanged(id, forumId, meetingId, state);
    }

    private ItemContent content() {
        return new ItemContent(kind, title, description, minutes, presenter, confidentialGround);
    }

    AgendaItemTerms terms() {
        return new AgendaItemTerms(
                id, forumId, meetingId, position, state, content(), source, sourceId, note, dropReason, continuesId);
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID forumId() {
        return forumId;
    }

    UUID meetingId() {
        return meetingId;
    }

    ItemState state() {
        return state;
    }
}
