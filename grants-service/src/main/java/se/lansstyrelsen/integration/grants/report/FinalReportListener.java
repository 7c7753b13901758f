package se.lansstyrelsen.integration.grants.report;

import java.util.UUID;

/** Another capability that acts on an approved final report, in its transaction. */
public interface FinalReportListener {

    void approved(UUID applicationId, ReportContent report);
}
