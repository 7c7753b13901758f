package se.lansstyrelsen.integration.kit.http;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import com.fasterxml.jackson.databind.module.SimpleModule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.validation.Validator;
import jakarta.ws.rs.WebApplicationException;
import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.lansstyrelsen.integration.kit.problem.Fault;
import se.lansstyrelsen.integration.kit.problem.Faults;
import se.lansstyrelsen.integration.kit.problem.Problem;

/**
 * Reads a JSON text into a record and tells every fault at once: unknown fields, values of the wrong type and broken
 * constraints, each with its JSON pointer. When all faults are of one kind that has a refusal of its own
 * ({@link RefusedAs}), the body is refused as that.
 */
@ApplicationScoped
public class JsonBodies {

    private final ObjectMapper reader;
    private final Validator validator;

    JsonBodies(ObjectMapper mapper, Validator validator) {
        this.validator = validator;
        this.reader = mapper.copy()
                .registerModule(new SimpleModule("bodies").addDeserializer(LocalDate.class, new PlausibleDay()))
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .addHandler(new Collector());
    }

    /**
     * The record in the text.
     *
     * @throws se.lansstyrelsen.integration.kit.problem.ProblemException 400 with every fault
     */
    public <T> T read(byte[] json, Class<T> type) throws IOException {
        if (json.length == 0) {
            throw Problem.EMPTY_BODY.with("Send a JSON body of the shape openapi.yaml describes.");
        }
        var faults = new LinkedHashMap<String, Fault>();
        T body;
        try {
            body = reader.readerFor(type).withAttribute(Collector.class, faults).readValue(json);
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            JsonFaults.of(e).forEach(fault -> faults.putIfAbsent(fault.pointer(), fault));
            var syntax = e instanceof com.fasterxml.jackson.core.JsonParseException;
            throw (syntax ? Problem.MALFORMED_REQUEST : Problem.INVALID_BODY)
                    .with(
                            syntax ? "The body is not well-formed JSON." : "Correct the fields listed in errors.",
                            List.copyOf(faults.values()));
        } catch (WebApplicationException e) {
            throw Problem.MALFORMED_REQUEST.with("The body is not well-formed JSON.", JsonFaults.of(e));
        }
        if (body == null) {
            throw Problem.EMPTY_BODY.with("Send a JSON object of the shape openapi.yaml describes.");
        }
        var all = new Faults();
        faults.values().forEach(fault -> all.add(Problem.INVALID_BODY, fault.pointer(), fault.reason()));
        for (var violation : validator.validate(body)) {
            all.add(RefusedAs.of(violation), pointer(violation), violation.getMessage());
        }
        all.refuse(Problem.INVALID_BODY, "Correct the fields listed in errors.");
        return body;
    }

    private static String pointer(ConstraintViolation<?> violation) {
        var pointer = new StringBuilder();
        for (Path.Node node : violation.getPropertyPath()) {
            if (node.getIndex() != null) {
                pointer.append('/').append(node.getIndex());
            }
            if (node.getName() != null && !node.getName().startsWith("<")) {
                pointer.append('/').append(node.getName());
            }
        }
        return pointer.toString();
    }

    /** Records a fault and lets the reading go on with null, so that the rest of the body is looked at too. */
    private static final class Collector extends DeserializationProblemHandler {

        @Override
        public boolean handleUnknownProperty(
                DeserializationContext context,
                JsonParser parser,
                JsonDeserializer<?> deserializer,
                Object bean,
                String name)
                throws IOException {
            note(context, parser, "is not a field of this body");
            parser.skipChildren();
            return true;
        }

        @Override
        public Object handleUnexpectedToken(
                DeserializationContext context, JavaType target, JsonToken token, JsonParser parser, String message)
                throws IOException {
            note(context, parser, "must be " + wanted(target));
            parser.skipChildren();
            return nothing(target);
        }

        @Override
        public Object handleWeirdStringValue(
                DeserializationContext context, Class<?> target, String value, String message) {
            note(context, context.getParser(), "must be " + wanted(context.constructType(target)));
            return nothing(context.constructType(target));
        }

        @Override
        public Object handleWeirdNumberValue(
                DeserializationContext context, Class<?> target, Number value, String message) {
            note(context, context.getParser(), "must be " + wanted(context.constructType(target)));
            return nothing(context.constructType(target));
        }

        @Override
        public Object handleInstantiationProblem(
                DeserializationContext context, Class<?> target, Object argument, Throwable failure) {
            note(context, context.getParser(), String.valueOf(failure.getMessage()));
            return null;
        }

        private static Object nothing(JavaType target) {
            return target.isPrimitive()
                    ? (target.hasRawClass(boolean.class) ? (Object) Boolean.FALSE : (Object) 0)
                    : null;
        }

        private static String wanted(JavaType target) {
            var raw = target.getRawClass();
            if (target.isCollectionLikeType()) {
                return "a list";
            }
            if (raw.isEnum()) {
                return "one of " + List.of(raw.getEnumConstants());
            }
            return Map.<Class<?>, String>of(
                            String.class, "a text",
                            Integer.class, "a whole number",
                            int.class, "a whole number",
                            Boolean.class, "true or false",
                            boolean.class, "true or false",
                            LocalDate.class, "a date such as 2018-01-31, " + PlausibleYears.WORDS,
                            java.time.Instant.class, "a time such as 2018-01-31T08:30:00Z",
                            java.util.UUID.class, "a UUID",
                            java.math.BigDecimal.class, "an amount")
                    .getOrDefault(raw, "an object");
        }

        @SuppressWarnings("unchecked")
        private static void note(DeserializationContext context, JsonParser parser, String reason) {
            var faults = (Map<String, Fault>) context.getAttribute(Collector.class);
            if (faults != null) {
                var pointer = pointer(parser.getParsingContext());
                faults.putIfAbsent(pointer, new Fault(pointer, reason));
            }
        }

        private static String pointer(JsonStreamContext position) {
            return position.pathAsPointer().toString();
        }
    }
}
