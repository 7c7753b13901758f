package se.lansstyrelsen.integration.grants.application;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.UUID;
import se.lansstyrelsen.integration.kit.journal.Journal;

/** Applicants' drafts, for the one who erases them and what hangs on them; called inside its transactions. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Drafts {

    private final Applications applications;
    private final List<DraftPart> parts;
    private final Journal journal;

    Drafts(Applications applications, @All List<DraftPart> parts, Journal journal) {
        this.applications = applications;
        this.parts = parts;
        this.journal = journal;
    }

    /** @throws se.lansstyrelsen.integration.kit.problem.ProblemException 404, 409 when it is received */
    public void erase(UUID id) {
        var application = applications.require(id);
        application.mustBeDraft();
        parts.forEach(part -> part.erase(id));
        applications.delete(application);
        journal.append(new DraftErased(id));
    }
}
