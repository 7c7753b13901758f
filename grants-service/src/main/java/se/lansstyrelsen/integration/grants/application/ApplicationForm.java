package se.lansstyrelsen.integration.grants.application;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import com.github.victools.jsonschema.module.jackson.JacksonModule;
import com.github.victools.jsonschema.module.jakarta.validation.JakartaValidationModule;
import com.github.victools.jsonschema.module.jakarta.validation.JakartaValidationOption;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.Function;
import se.lansstyrelsen.integration.grants.call.CallTerms;
import se.lansstyrelsen.integration.grants.scheme.Purpose;
import se.lansstyrelsen.integration.grants.scheme.TargetGroup;

/**
 * The application form (ansökningsblankett) of a call as a JSON Schema, made from {@link ApplicationContent} itself, so that
 * an e-service draws what the API takes. Headings are Swedish; {@code required} is what must be there on submission.
 */
@ApplicationScoped
class ApplicationForm {

    /** What {@link SubmissionRules} demands of every application. */
    static final List<String> REQUIRED = List.of(
            "callId",
            "applicant",
            "title",
            "background",
            "goals",
            "activities",
            "purposes",
            "targetGroups",
            "startsOn",
            "endsOn",
            "timePlan",
            "budget",
            "genderAndChildPerspective",
            "risks",
            "spread",
            "followUp",
            "soughtAmount",
            "account",
            "signatory");

    private static final ResourceBundle HEADINGS = ResourceBundle.getBundle("application-form", new Locale("sv"));

    private final ObjectNode general = generator().generateSchema(ApplicationContent.class);

    private static SchemaGenerator generator() {
        var config = new SchemaGeneratorConfigBuilder(SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
                .with(new JacksonModule())
                .with(new JakartaValidationModule(
                        JakartaValidationOption.NOT_NULLABLE_FIELD_IS_REQUIRED,
                        JakartaValidationOption.INCLUDE_PATTERN_EXPRESSIONS))
                .with(Option.EXTRA_OPEN_API_FORMAT_VALUES, Option.FORBIDDEN_ADDITIONAL_PROPERTIES_BY_DEFAULT);
        // As the record has them, which is the order of the paper form.
        config.forTypesInGeneral().withPropertySorter((one, other) -> 0);
        config.forFields()
                .withTitleResolver(ApplicationForm::heading)
                .withNullableCheck(field -> false)
                .withNumberMultipleOfResolver(
                        field -> field.getType().getErasedType() == BigDecimal.class ? new BigDecimal("0.01") : null)
                .withNumberExclusiveMinimumResolver(
                        field -> field.getType().getErasedType() == BigDecimal.class ? BigDecimal.ZERO : null);
        return new SchemaGenerator(config.build());
    }

    private static String heading(FieldScope field) {
        return field.isFakeContainerItemScope() ? null : HEADINGS.getString(field.getDeclaredName());
    }

    /** The form of one call, with its purposes and target groups to choose from. */
    ObjectNode of(CallTerms call) {
        var form = general.deepCopy();
        form.put("$id", "/grants/v1/calls/" + call.id() + "/application-form");
        form.put("title", call.title());
        REQUIRED.forEach(form.putArray("required")::add);
        var fields = (ObjectNode) form.get("properties");
        ((ObjectNode) fields.get("callId")).put("const", call.id().toString());
        List.of("goals", "activities", "purposes", "targetGroups", "budget")
                .forEach(list -> ((ObjectNode) fields.get(list)).put("minItems", 1));
        choices(fields, "purposes", call.purposes(), Purpose::swedish);
        choices(fields, "targetGroups", call.targetGroups(), TargetGroup::swedish);
        fields.withObject("/startsOn").put("description", period(call));
        fields.withObject("/endsOn").put("description", period(call));
        return form;
    }

    private static String period(CallTerms call) {
        return "Inom utlysningens projektperiod, " + call.projectFrom() + " till " + call.projectTo();
    }

    private static <T extends Enum<T>> void choices(
            ObjectNode fields, String name, Collection<T> offered, Function<T, String> swedish) {
        var list = (ObjectNode) fields.get(name);
        list.put("uniqueItems", true);
        var choices = list.putObject("items").putArray("oneOf");
        offered.forEach(
                choice -> choices.addObject().put("const", choice.name()).put("title", swedish.apply(choice)));
    }
}
