package se.lansstyrelsen.integration.collaboration.material;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import se.lansstyrelsen.integration.collaboration.CollaborationProblem;
import se.lansstyrelsen.integration.collaboration.agenda.AgendaItemTerms;
import se.lansstyrelsen.integration.collaboration.agenda.AgendaRegister;
import se.lansstyrelsen.integration.collaboration.forum.ForumRegister;
import se.lansstyrelsen.integration.collaboration.meeting.MeetingRegister;
import se.lansstyrelsen.integration.collaboration.meeting.MeetingState;
import se.lansstyrelsen.integration.collaboration.seat.ForumAccess;
import se.lansstyrelsen.integration.kit.attachment.AttachedContents;
import se.lansstyrelsen.integration.kit.attachment.ReceivedAttachment;
import se.lansstyrelsen.integration.kit.journal.Journal;
import se.lansstyrelsen.integration.kit.time.StockholmTime;

/** Puts files with agenda items until the minutes are verified; one transaction a method. */
@ApplicationScoped
class MaterialService {

    private static final int MOST = 20;

    private final Materials materials;
    private final AttachedContents contents;
    private final AgendaRegister agendas;
    private final MeetingRegister meetings;
    private final ForumRegister forums;
    private final ForumAccess access;
    private final Journal journal;
    private final Clock clock;

    MaterialService(
            Materials materials,
            AttachedContents contents,
            AgendaRegister agendas,
            MeetingRegister meetings,
            ForumRegister forums,
            ForumAccess access,
            Journal journal,
            Clock clock) {
        this.materials = materials;
        this.contents = contents;
        this.agendas = agendas;
        this.meetings = meetings;
        this.forums = forums;
        this.access = access;
        this.journal = journal;
        this.clock = clock;
    }

    /** Asked before a file is received, so that nobody sends one for nothing. */
    @Transactional
    void mustBeAddableByCaller(UUID itemId) {
        open(itemId);
    }

    @Transactional
    Material.View add(UUID itemId, ReceivedAttachment received) {
        open(itemId);
        if (materials.count("itemId", itemId) >= MOST) {
            throw CollaborationProblem.TOO_MUCH_MATERIAL.with("An item has at most " + MOST + " files.");
        }
        var material = new Material(itemId, received.file(), StockholmTime.now(clock));
        materials.keep(material);
        contents.keep(material.id(), received);
        journal.append(material.added());
        return material.view();
    }

    @Transactional
    List<Material.View> of(UUID itemId) {
        access.mustRead(forums.require(agendas.require(itemId).forumId()));
        return materials.of(itemId).stream().map(Material::view).toList();
    }

    @Transactional
    Material readable(UUID id) {
        var material = materials.require(id);
        access.mustRead(forums.require(agendas.require(material.itemId()).forumId()));
        return material;
    }

    /** Those who take part may add to an item until the minutes of its meeting are verified. */
    private void open(UUID itemId) {
        AgendaItemTerms item = agendas.require(itemId);
        access.mustTakePart(forums.require(item.forumId()));
        if (item.meetingId() != null
                && meetings.require(item.meetingId()).view().state() == MeetingState.VERIFIED) {
            throw CollaborationProblem.MINUTES_LOCKED.with("The meeting's minutes are verified (justerade).");
        }
    }
}
