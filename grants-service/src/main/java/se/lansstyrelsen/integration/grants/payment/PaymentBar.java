package se.lansstyrelsen.integration.grants.payment;

import java.util.UUID;

/** Something that bars payments in a matter while it is open, such as a reclaim. Called inside transactions that hold the matter. */
public interface PaymentBar {

    boolean bars(UUID applicationId);
}
