package se.lansstyrelsen.integration.grants.decision;

import se.lansstyrelsen.integration.grants.application.Matter;
import se.lansstyrelsen.integration.kit.document.KeptDocument;

/** A decision on its way to be entered; its parts are the decision book's own. */
public final class DecisionDraft {

    private final Matter matter;
    private final Standing before;
    private final Decision decision;
    private final DecisionDocument text;
    private final KeptDocument document;

    DecisionDraft(Matter matter, Standing before, Decision decision, DecisionDocument text, KeptDocument document) {
        this.matter = matter;
        this.before = before;
        this.decision = decision;
        this.text = text;
        this.document = document;
    }

    DecisionDraft printed(KeptDocument printed) {
        return new DecisionDraft(matter, before, decision, text, printed);
    }

    Matter matter() {
        return matter;
    }

    Standing before() {
        return before;
    }

    Decision decision() {
        return decision;
    }

    DecisionDocument text() {
        return text;
    }

    /** Null until it is printed. */
    KeptDocument document() {
        return document;
    }
}
