package se.lansstyrelsen.integration.collaboration.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.lansstyrelsen.integration.collaboration.CollaborationProblem;
import se.lansstyrelsen.integration.kit.caller.Caller;
import se.lansstyrelsen.integration.kit.problem.Fault;

/** The organisations, for the capabilities that speak of them; called inside their transactions. */
@ApplicationScoped
public class OrganisationRegister {

    private final Organisations organisations;
    private final Caller caller;

    OrganisationRegister(Organisations organisations, Caller caller) {
        this.organisations = organisations;
        this.caller = caller;
    }

    /** One that a body names. @throws se.lansstyrelsen.integration.kit.problem.ProblemException 422 when there is none */
    public OrganisationTerms named(UUID id, String pointer) {
        return organisations
                .findByIdOptional(id)
                .map(Organisation::terms)
                .orElseThrow(() -> CollaborationProblem.NO_SUCH_ORGANISATION.with(
                        "There is no organisation with that id. GET /organisations lists them.",
                        List.of(new Fault(pointer, "is not an organisation"))));
    }

    /** Those with these ids, in one statement. */
    public Map<UUID, OrganisationTerms> byId(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : organisations.list("id in ?1", Set.copyOf(ids)).stream()
                        .map(Organisation::terms)
                        .collect(Collectors.toMap(OrganisationTerms::id, Function.identity()));
    }

    /** Ids of the organisations the caller's token speaks for. */
    public Set<UUID> ofCaller() {
        return organisations.actedForBy(caller).stream().map(Organisation::id).collect(Collectors.toSet());
    }
}
