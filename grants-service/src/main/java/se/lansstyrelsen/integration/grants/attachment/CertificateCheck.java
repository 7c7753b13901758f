package se.lansstyrelsen.integration.grants.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import se.lansstyrelsen.integration.grants.GrantsProblem;
import se.lansstyrelsen.integration.grants.application.ApplicationContent;
import se.lansstyrelsen.integration.grants.application.SubmissionCheck;
import se.lansstyrelsen.integration.kit.problem.Faults;

/** Every partner an application names must have certified that it takes part (intyg samverkanspart). */
@ApplicationScoped
class CertificateCheck implements SubmissionCheck {

    private final Attachments attachments;
    private final AttachmentLock lock;

    CertificateCheck(Attachments attachments, AttachmentLock lock) {
        this.attachments = attachments;
        this.lock = lock;
    }

    @Override
    public void check(UUID applicationId, ApplicationContent content, Faults faults) {
        lock.take(applicationId);
        var certified = attachments.certified(applicationId);
        var partners = content.partners();
        for (var i = 0; i < partners.size(); i++) {
            if (!certified.contains(partners.get(i).organisationNumber())) {
                faults.add(
                        GrantsProblem.CERTIFICATE_MISSING,
                        "/partners/" + i,
                        "must have a certificate of collaboration among the attachments");
            }
        }
    }
}
