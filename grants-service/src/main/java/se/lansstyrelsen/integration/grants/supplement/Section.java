package se.lansstyrelsen.integration.grants.supplement;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import se.lansstyrelsen.integration.grants.application.ApplicationContent;

/** Parts of an application that a supplement may be asked for, one by one. */
public enum Section {
    APPLICANT("Sökande", Map.of("applicant", ApplicationContent::applicant)),
    TITLE("Insatsens namn", Map.of("title", ApplicationContent::title)),
    BACKGROUND("Bakgrund och behov", Map.of("background", ApplicationContent::background)),
    GOALS("Syften och mål", Map.of("goals", ApplicationContent::goals)),
    ACTIVITIES("Aktiviteter", Map.of("activities", ApplicationContent::activities)),
    PURPOSES("Ändamål", Map.of("purposes", ApplicationContent::purposes)),
    TARGET_GROUPS("Målgrupper", Map.of("targetGroups", ApplicationContent::targetGroups)),
    TIME_PLAN(
            "Tidplan",
            Map.of(
                    "startsOn", ApplicationContent::startsOn,
                    "endsOn", ApplicationContent::endsOn,
                    "timePlan", ApplicationContent::timePlan)),
    BUDGET("Budget", Map.of("budget", ApplicationContent::budget, "soughtAmount", ApplicationContent::soughtAmount)),
    CO_FINANCING("Medfinansiering", Map.of("coFinancing", ApplicationContent::coFinancing)),
    PARTNERS("Samverkansparter", Map.of("partners", ApplicationContent::partners)),
    PERSPECTIVES(
            "Jämställdhets- och barnperspektiv",
            Map.of("genderAndChildPerspective", ApplicationContent::genderAndChildPerspective)),
    RISKS("Risker", Map.of("risks", ApplicationContent::risks)),
    SPREAD("Spridning", Map.of("spread", ApplicationContent::spread)),
    FOLLOW_UP("Uppföljning", Map.of("followUp", ApplicationContent::followUp)),
    ACCOUNT("Konto", Map.of("account", ApplicationContent::account)),
    SIGNATORY("Firmatecknare", Map.of("signatory", ApplicationContent::signatory)),
    /** Answered by sending files; the content stays. */
    ATTACHMENTS("Bilagor", Map.of());

    private final String swedish;
    private final Map<String, Function<ApplicationContent, Object>> fields;

    Section(String swedish, Map<String, Function<ApplicationContent, Object>> fields) {
        this.swedish = swedish;
        this.fields = fields;
    }

    public String swedish() {
        return swedish;
    }

    /** Names of the section's fields that differ between two contents. */
    public List<String> differences(ApplicationContent one, ApplicationContent other) {
        return fields.entrySet().stream()
                .filter(field -> !Objects.equals(
                        field.getValue().apply(one), field.getValue().apply(other)))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }
}
