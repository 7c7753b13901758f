package se.lansstyrelsen.integration.grants.decision;

import java.util.ArrayList;
import java.util.List;
import se.lansstyrelsen.integration.kit.text.Swedish;

/** What a decision decides, in the sentences that have legal effect (beslutsmeningar). */
final class DecisionSentences {

    private DecisionSentences() {}

    /** @param former the decision before it on the matter, null for the first */
    static List<String> of(Decision decision, Decision former) {
        return switch (decision.terms().kind()) {
            case ORIGINAL -> original(decision);
            case CHANGE -> change(decision, former);
            case PROLONGATION -> prolongation(decision, former);
        };
    }

    private static List<String> original(Decision decision) {
        var asked = "ansökan från " + decision.applicantName() + " om " + money(decision) + effort(decision.title());
        return switch (decision.terms().outcome()) {
            case GRANTED, GRANTED_IN_PART -> granted(decision);
            case REJECTED -> List.of("Länsstyrelsen avslår " + asked + ".");
            case DISMISSED -> List.of("Länsstyrelsen avvisar " + asked + ".");
        };
    }

    private static List<String> granted(Decision decision) {
        var sentences = new ArrayList<String>();
        sentences.add("Länsstyrelsen beviljar " + decision.applicantName() + " " + money(decision) + " med "
                + DecisionDocument.kronor(decision.grantedAmount()) + effort(decision.title()) + ".");
        if (decision.terms().outcome() == Outcome.GRANTED_IN_PART) {
            sentences.add("Länsstyrelsen avslår ansökan i övrigt.");
        }
        chargedYear(decision, sentences);
        return sentences;
    }

    private static List<String> change(Decision decision, Decision former) {
        return switch (decision.terms().outcome()) {
            case REJECTED -> List.of(
                    "Länsstyrelsen avslår begäran om ändring av beslutet" + effort(decision.title()) + ".");
            case DISMISSED -> List.of(
                    "Länsstyrelsen avvisar begäran om ändring av beslutet" + effort(decision.title()) + ".");
            case GRANTED, GRANTED_IN_PART -> changed(decision, former);
        };
    }

    private static List<String> changed(Decision decision, Decision former) {
        var instead = former.grantedAmount().signum() > 0
                ? " i stället för " + DecisionDocument.kronor(former.grantedAmount())
                : "";
        var sentences = new ArrayList<String>();
        sentences.add("Länsstyrelsen ändrar sitt beslut så att " + decision.applicantName() + " beviljas "
                + money(decision) + " med " + DecisionDocument.kronor(decision.grantedAmount()) + instead
                + effort(decision.title()) + ".");
        chargedYear(decision, sentences);
        return sentences;
    }

    private static List<String> prolongation(Decision decision, Decision former) {
        var terms = decision.terms();
        return switch (terms.outcome()) {
            case REJECTED -> List.of("Länsstyrelsen avslår begäran om förlängd tid" + effort(decision.title()) + ".");
            case DISMISSED -> List.of("Länsstyrelsen avvisar begäran om förlängd tid" + effort(decision.title()) + ".");
            case GRANTED, GRANTED_IN_PART -> List.of(
                    "Länsstyrelsen förlänger tiden" + effort(decision.title()) + " till och med den "
                            + Swedish.date(decision.endsOn()) + ", i stället för den "
                            + Swedish.date(former.endsOn()) + ".",
                    "Beviljat belopp är oförändrat.");
        };
    }

    /** Several years are told in a table instead. */
    private static void chargedYear(Decision decision, List<String> sentences) {
        if (decision.charges().size() == 1) {
            sentences.add("Beloppet tas av länsstyrelsens tilldelade medel för år "
                    + decision.charges().get(0).year() + ".");
        }
    }

    private static String money(Decision decision) {
        return AppliedRules.money(decision.scheme());
    }

    /** {@code  för insatsen ”Språkcafé”}, nothing when it has no name. */
    static String effort(String title) {
        return title == null ? "" : " för insatsen ”" + title + "”";
    }
}
