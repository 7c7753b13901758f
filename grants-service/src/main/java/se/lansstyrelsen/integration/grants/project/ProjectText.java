package se.lansstyrelsen.integration.grants.project;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.lansstyrelsen.integration.grants.GrantsProblem;
import se.lansstyrelsen.integration.grants.application.ApplicationContent;
import se.lansstyrelsen.integration.grants.report.ReportContent;
import se.lansstyrelsen.integration.kit.problem.Fault;
import se.lansstyrelsen.integration.kit.text.Texts;

/** What an officer writes of a project, in Swedish and without names; drafted from the application. Blank is absent. */
@Embeddable
@Schema(name = "ProjectText", description = "Det som står om insatsen i projektkatalogen; inga namn på personer")
public record ProjectText(
        @Column(name = "title")
                @Size(max = TITLE)
                @Schema(description = "Insatsens namn, demanded for publication", nullable = true)
                String title,
        @Column(name = "summary")
                @Size(max = LONG)
                @Schema(description = "Sammanfattning, demanded for publication", nullable = true)
                String summary,
        @Column(name = "method") @Size(max = LONG) @Schema(description = "Metod", nullable = true) String method,
        @Column(name = "results")
                @Size(max = LONG)
                @Schema(description = "Resultat; absent while the effort goes on", nullable = true)
                String results,
        @Column(name = "lessons") @Size(max = LONG) @Schema(description = "Lärdomar", nullable = true) String lessons,
        @Column(name = "transferability")
                @Size(max = LONG)
                @Schema(description = "Överförbarhet: what others need to do the same", nullable = true)
                String transferability,
        @Column(name = "contact_function")
                @Size(max = TITLE)
                @Schema(
                        description = "Whom to ask, by function and never by name; demanded for publication",
                        examples = "Integrationssamordnare, Uppsala kommun",
                        nullable = true)
                String contactFunction,
        @Column(name = "contact_address")
                @Size(max = TITLE)
                @Schema(
                        description = "The function's mailbox or exchange",
                        examples = "integration@example.se",
                        nullable = true)
                String contactAddress) {

    static final ProjectText NONE = new ProjectText(null, null, null, null, null, null, null, null);

    private static final int TITLE = 200;
    private static final int LONG = 10_000;

    /** How authorities address a person: {@code eva.ek@kommun.se}. */
    private static final Pattern PERSONS_ADDRESS = Pattern.compile("\\p{L}+[.]\\p{L}[\\p{L}.-]*@\\p{Alnum}");

    public ProjectText {
        title = Texts.strippedOrNull(title);
        summary = Texts.strippedOrNull(summary);
        method = Texts.strippedOrNull(method);
        results = Texts.strippedOrNull(results);
        lessons = Texts.strippedOrNull(lessons);
        transferability = Texts.strippedOrNull(transferability);
        contactFunction = Texts.strippedOrNull(contactFunction);
        contactAddress = Texts.strippedOrNull(contactAddress);
    }

    /** As the applicant described it; an officer goes through it before anybody else reads it. */
    static ProjectText drafted(ApplicationContent content) {
        var activities = content.activities().stream()
                .map(ApplicationContent.Activity::description)
                .collect(Collectors.joining("\n"));
        return new ProjectText(
                        content.title(),
                        cut(content.background()),
                        cut(activities),
                        null,
                        null,
                        cut(content.spread()),
                        null,
                        null)
                .withoutAddresses();
    }

    private static String cut(String text) {
        return text == null || text.length() <= LONG ? text : text.substring(0, LONG);
    }

    /** With what an approved final report tells, where nothing is written yet. */
    ProjectText completedBy(ReportContent report) {
        return new ProjectText(
                        title,
                        summary,
                        method == null ? cut(report.method()) : method,
                        results == null ? cut(report.results()) : results,
                        lessons == null ? cut(report.lessons()) : lessons,
                        transferability == null ? cut(report.transferability()) : transferability,
                        contactFunction == null ? report.contactFunction() : contactFunction,
                        contactAddress)
                .withoutAddresses();
    }

    /** Without the fields in which a person's address stands. */
    private ProjectText withoutAddresses() {
        var fields = fields();
        namedFields().forEach(fields::remove);
        return new ProjectText(
                title,
                fields.get("summary"),
                fields.get("method"),
                fields.get("results"),
                fields.get("lessons"),
                fields.get("transferability"),
                fields.get("contactFunction"),
                fields.get("contactAddress"));
    }

    /** @throws se.lansstyrelsen.integration.kit.problem.ProblemException 422 when a person's address stands in it */
    void mustNameNobody() {
        var named = namedFields();
        if (!named.isEmpty()) {
            throw GrantsProblem.CONTACT_IS_A_PERSON.with(
                    "Give the function and its own mailbox. An address such as firstname.lastname@ is a person's.",
                    named.stream()
                            .map(field -> new Fault("/" + field, "holds a person's address"))
                            .toList());
        }
    }

    private List<String> namedFields() {
        return fields().entrySet().stream()
                .filter(field -> PERSONS_ADDRESS.matcher(field.getValue()).find())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** @throws se.lansstyrelsen.integration.kit.problem.ProblemException 422 when something a reader needs is missing */
    void mustBePublishable() {
        var faults = new ArrayList<Fault>();
        for (var needed : List.of("title", "summary", "contactFunction")) {
            if (!fields().containsKey(needed)) {
                faults.add(new Fault("/" + needed, "is not written"));
            }
        }
        if (!faults.isEmpty()) {
            throw GrantsProblem.PROJECT_NOT_WRITTEN.with(
                    "Write the title, the summary and the contact's function with PUT, then publish.", faults);
        }
    }

    private Map<String, String> fields() {
        var fields = new LinkedHashMap<String, String>();
        fields.put("title", title);
        fields.put("summary", summary);
        fields.put("method", method);
        fields.put("results", results);
        fields.put("lessons", lessons);
        fields.put("transferability", transferability);
        fields.put("contactFunction", contactFunction);
        fields.put("contactAddress", contactAddress);
        fields.values().removeIf(text -> text == null);
        return fields;
    }
}
