package se.lansstyrelsen.integration.collaboration.action;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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

    OpenActions(Actions actions, OrganisationRegister organisations) {
        this.actions = actions;
        this.organisations = organisations;
    }

    @Override
    public List<StandingItem> of(UUID forumId) {
        var open = actions.open(forumId);
        var owners = owners(open);
        return open.stream()
                .map(action -> new StandingItem(
                        ItemKind.OTHER,
                        "Åtgärd: " + action.title() + " ("
                                + owners.get(action.organisationId()).name() + ", senast "
                                + Swedish.date(action.dueOn()) + ")",
                        ItemSource.ACTION,
                        action.id()))
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

    private Map<UUID, OrganisationTerms> owners(List<Action> found) {
        return organisations.byId(found.stream().map(Action::organisationId).toList());
    }
}
