package se.lansstyrelsen.integration.grants.paymentstop;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import se.lansstyrelsen.integration.grants.GrantsProblem;
import se.lansstyrelsen.integration.kit.problem.Problem;

/** Stops on payments, by matter; at most one of a matter's stands. */
@ApplicationScoped
public class PaymentStops implements PanacheRepositoryBase<PaymentStop, UUID> {

    PaymentStop require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> Problem.NOT_FOUND.with("There is no payment stop with that id."));
    }

    List<PaymentStop> of(UUID applicationId) {
        return list("applicationId = ?1 order by stoppedAt, id", applicationId);
    }

    /** Whether payments are stopped in the matter; called inside transactions that hold it. */
    public boolean stands(UUID applicationId) {
        return count("applicationId = ?1 and liftedAt is null", applicationId) > 0;
    }

    /** @throws se.lansstyrelsen.integration.kit.problem.ProblemException 409 */
    public void mustNotStand(UUID applicationId) {
        if (stands(applicationId)) {
            throw GrantsProblem.PAYMENTS_STOPPED.with(
                    "Payments are stopped in the matter: GET /grants/" + applicationId + "/payment-stops.");
        }
    }
}
