package se.lansstyrelsen.integration.grants.payment;

import java.util.UUID;
import se.lansstyrelsen.integration.grants.paymentplan.AwaitedReport;

/** Tells whether a grant's report is approved, for parts that wait for one; when nobody tells, none is. Called inside transactions. */
public interface ReportGate {

    boolean isApproved(UUID applicationId, AwaitedReport report);
}
