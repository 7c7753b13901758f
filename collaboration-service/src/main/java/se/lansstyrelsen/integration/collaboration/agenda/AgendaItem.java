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

    @Enumerated(EnumType.STRING)
    private ItemSource source;

    @Column(name = "source_id")
    private UUID sourceId;

    @Enumerated(EnumType.STRING)
    private ItemState state;

    @Column(name = "created_at")
    private Instant createdAt;

    protected AgendaItem() {}

    AgendaItem(UUID forumId, ItemKind kind, String title, ItemSource source, UUID sourceId, Instant now) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.forumId = forumId;
        this.kind = kind;
        this.title = title;
        this.source = source;
        this.sourceId = sourceId;
        this.state = ItemState.WAITING;
        this.createdAt = now;
    }

    UUID id() {
        return id;
    }
}
