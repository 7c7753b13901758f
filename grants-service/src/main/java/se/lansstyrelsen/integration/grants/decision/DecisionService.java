package se.lansstyrelsen.integration.grants.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import se.lansstyrelsen.integration.grants.application.Matters;
import se.lansstyrelsen.integration.kit.caller.Caller;
import se.lansstyrelsen.integration.kit.document.KeptDocument;
import se.lansstyrelsen.integration.kit.document.KeptDocuments;
import se.lansstyrelsen.integration.kit.paging.Page;
import se.lansstyrelsen.integration.kit.paging.PageRequest;

/** Reads what was decided, for those whom the matter concerns; one transaction a method. */
@ApplicationScoped
class DecisionService {

    private final Decisions decisions;
    private final KeptDocuments documents;
    private final Matters matters;
    private final Caller caller;

    DecisionService(Decisions decisions, KeptDocuments documents, Matters matters, Caller caller) {
        this.decisions = decisions;
        this.documents = documents;
        this.matters = matters;
        this.caller = caller;
    }

    @Transactional
    List<DecisionView> of(UUID applicationId) {
        mustBeReadable(applicationId);
        return decisions.of(applicationId).stream().map(DecisionView::of).toList();
    }

    @Transactional
    DecisionView read(UUID id) {
        return DecisionView.of(readable(id));
    }

    @Transactional
    KeptDocument document(UUID id) {
        return documents.findById(readable(id).id());
    }

    @Transactional
    Page<DecisionView.Summary> list(Decisions.Filter filter, PageRequest request) {
        return decisions.page(filter, caller, request).map(DecisionView.Summary::of);
    }

    private Decision readable(UUID id) {
        var decision = decisions.require(id);
        mustBeReadable(decision.applicationId());
        return decision;
    }

    private void mustBeReadable(UUID applicationId) {
        matters.mustBeReadableByCaller(matters.require(applicationId));
    }
}
