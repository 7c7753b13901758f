package se.lansstyrelsen.integration.grants.repayment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import se.lansstyrelsen.integration.grants.Ore;

/** The money of decided reclaims, for the one who decides them; called inside its transactions. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Repayments {

    private final RepaymentBook book;

    Repayments(RepaymentBook book) {
        this.book = book;
    }

    /** @param instalments making the demand, more than 0, in the order of their days */
    public void demand(UUID reclaimId, UUID applicationId, List<Instalment> instalments) {
        book.persist(new Repayment(reclaimId, applicationId, instalments));
    }

    /** Whether something demanded in the matter is not paid. */
    public boolean isAnyOutstanding(UUID applicationId) {
        return book.of(applicationId).stream().anyMatch(repayment -> repayment.status() != RepaymentStatus.REPAID);
    }

    /** SEK, what has come in of all that was demanded in the matter. */
    public BigDecimal received(UUID applicationId) {
        return Ore.sum(book.of(applicationId).stream().map(Repayment::received));
    }
}
