package se.lansstyrelsen.integration.collaboration.forum;

import jakarta.enterprise.context.ApplicationScoped;
import se.lansstyrelsen.integration.collaboration.organisation.OrganisationRegister;
import se.lansstyrelsen.integration.kit.caller.Caller;
import se.lansstyrelsen.integration.kit.caller.Role;
import se.lansstyrelsen.integration.kit.problem.Problem;

/** Who leads a forum (sammankallande): the organisation named so; the national ones the coordinator too. */
@ApplicationScoped
public class ForumLeadership {

    private final OrganisationRegister organisations;
    private final Caller caller;

    ForumLeadership(OrganisationRegister organisations, Caller caller) {
        this.organisations = organisations;
        this.caller = caller;
    }

    public boolean leads(ForumTerms forum) {
        return (forum.countyCode() == null && caller.is(Role.COORDINATOR))
                || organisations.ofCaller().contains(forum.leadOrganisationId());
    }

    /** @throws se.lansstyrelsen.integration.kit.problem.ProblemException 403 */
    public void mustLead(ForumTerms forum) {
        if (!leads(forum)) {
            throw Problem.OUT_OF_SCOPE.with("Only the organisation that leads the forum may do this"
                    + (forum.countyCode() == null ? ", or the national coordinator." : "."));
        }
    }

    /** Forms and ends forums: the county's board, or the coordinator where there is no county. */
    void mustGovern(String countyCode) {
        if (countyCode == null && !caller.is(Role.COORDINATOR)) {
            throw Problem.OUT_OF_SCOPE.with("Only the national coordinator forms and ends national forums.");
        }
        if (countyCode != null && !caller.counties().contains(countyCode)) {
            throw Problem.OUT_OF_SCOPE.with("Only the board of county " + countyCode + " forms and ends its forums.");
        }
    }
}
