package se.lansstyrelsen.integration.grants.reclaim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.math.BigDecimal;
import java.util.UUID;
import se.lansstyrelsen.integration.grants.Ore;
import se.lansstyrelsen.integration.grants.repayment.Repayments;

/** What is reclaimed in a matter, for payment and follow-up; asked inside their transactions. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Reclaims {

    private final ReclaimBook book;
    private final Repayments repayments;

    Reclaims(ReclaimBook book, Repayments repayments) {
        this.book = book;
        this.repayments = repayments;
    }

    /** Whether a reclaim is under way, or one that is decided is not paid; nothing is paid out meanwhile. */
    public boolean isOpen(UUID applicationId) {
        return book.of(applicationId).stream()
                        .anyMatch(reclaim -> !reclaim.status().isOver())
                || repayments.isAnyOutstanding(applicationId);
    }

    /** SEK that decisions demand back. */
    public BigDecimal reclaimed(UUID applicationId) {
        return Ore.sum(book.of(applicationId).stream().map(Reclaim::demanded));
    }

    /** SEK that decisions let the recipient keep (efterges). */
    public BigDecimal waived(UUID applicationId) {
        return Ore.sum(book.of(applicationId).stream().map(Reclaim::waived));
    }
}
