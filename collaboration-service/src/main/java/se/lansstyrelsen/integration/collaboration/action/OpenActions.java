package se.lansstyrelsen.integration.collaboration.action;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.lansstyrelsen.integration.collaboration.agenda.Backlog;
import se.lansstyrelsen.integration.collaboration.agenda.ItemKind;
import se.lansstyrelsen.integration.collaboration.agenda.ItemSource;
import se.lansstyrelsen.integration.collaboration.agenda.StandingItems;
import se.lansstyrelsen.integration.collaboration.minutes.TakenOn;
import se.lansstyrelsen.integration.collaboration.organisation.OrganisationRegister;
import se.lansstyrelsen.integration.collaboration.organisation.OrganisationTerms;
import se.lansstyrelsen.integration.kit.text.Swedish;

/** Puts open actions on every agenda of their forum, and those a meeting brought into its minutes. */
@ApplicationScoped
class OpenActions implements StandingItems, TakenOn {

    private final Actions actions;
    private final OrganisationRegister organisations;
    private final Backlog backlog;

    OpenActions(Actions actions, OrganisationRegister organisations, Backlog backlog) {
        this.actions = actions;
        this.organisations = organisations;
        this.backlog = backlog;
    }

    /** What waits says who does it and when, also after that was changed. */
    void told(Action action) {
        backlog.retitle(action.forumId(), ItemSource.ACTION, action.id(), title(action, owners(List.of(action))));
    }

    void ended(Action action) {
        backlog.withdraw(action.forumId(), ItemSource.ACTION, action.id(), "Åtgärden är avslutad.");
    }

    @Override
    public List<StandingItem> of(UUID forumId) {
        var open = actions.open(forumId);
        var owners = owners(open);
        return open.stream()
                .map(action -> new StandingItem(ItemKind.OTHER, title(action, owners), ItemSource.ACTION, action.id()))
                .toList();
    }

    @Override
    public List<Task> at(UUID meetingId) {
        var taken = actions.ofMeeting(meetingId);
        var owners = owners(taken);
        return taken.stream()
                .map(action -> new Task(
                        action.title(), owners.get(action.organisationId()).name(), action.dueOn()))
                .toList();
    }

    private static String title(Action action, Map<UUID, OrganisationTerms> owners) {
        return "Åtgärd: " + action.title() + " ("
                + owners.get(action.organisationId()).name() + ", senast " + Swedish.date(action.dueOn()) + ")";
    }

    private Map<UUID, OrganisationTerms> owners(List<Action> found) {
        return organisations.byId(found.stream().map(Action::organisationId).toList());
    }
}
