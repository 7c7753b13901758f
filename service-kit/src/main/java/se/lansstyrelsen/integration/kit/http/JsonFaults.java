package se.lansstyrelsen.integration.kit.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import java.util.List;
import java.util.stream.Collectors;
import se.lansstyrelsen.integration.kit.problem.Fault;

/** Says where a JSON text is faulty without repeating what stands there. */
public final class JsonFaults {

    private JsonFaults() {}

    /** The fault behind a failure to read JSON; empty when the failure is about something else. */
    public static List<Fault> of(Throwable failure) {
        return ProblemMapper.causes(failure)
                .filter(JsonProcessingException.class::isInstance)
                .map(cause -> fault((JsonProcessingException) cause))
                .limit(1)
                .toList();
    }

    private static Fault fault(JsonProcessingException failure) {
        if (failure instanceof JsonMappingException mapping
                && !mapping.getPath().isEmpty()) {
            return new Fault(pointer(mapping.getPath()), "cannot be read as the type this field has");
        }
        var where = failure.getLocation();
        return new Fault(
                "",
                where == null
                        ? "is not JSON"
                        : "is not JSON at line %d, column %d".formatted(where.getLineNr(), where.getColumnNr()));
    }

    static String pointer(List<JsonMappingException.Reference> path) {
        return path.stream()
                .map(step -> step.getFieldName() == null
                        ? "/" + step.getIndex()
                        : "/" + step.getFieldName().replace("~", "~0").replace("/", "~1"))
                .collect(Collectors.joining());
    }
}
