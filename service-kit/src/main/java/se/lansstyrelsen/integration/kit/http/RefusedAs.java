package se.lansstyrelsen.integration.kit.http;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.stream.Stream;
import se.lansstyrelsen.integration.kit.problem.Problem;
import se.lansstyrelsen.integration.kit.problem.ProblemType;

/** The refusal a broken constraint stands for, carried as its payload or told by {@link By}; the others are {@link Problem#INVALID_BODY}. */
public interface RefusedAs extends Payload {

    ProblemType type();

    /** On a constraint of ours, what its breach stands for; Jakarta Validation lets no constraint have a payload of its own. */
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.ANNOTATION_TYPE)
    @interface By {
        Class<? extends RefusedAs> value();
    }

    static ProblemType of(ConstraintViolation<?> violation) {
        var constraint = violation.getConstraintDescriptor();
        var always = constraint.getAnnotation().annotationType().getAnnotation(By.class);
        var here = constraint.getPayload().stream()
                .filter(RefusedAs.class::isAssignableFrom)
                .map(payload -> payload.asSubclass(RefusedAs.class));
        return Stream.concat(here, Stream.ofNullable(always).map(By::value))
                .findFirst()
                .map(refusal -> made(refusal).type())
                .orElse(Problem.INVALID_BODY);
    }

    private static RefusedAs made(Class<? extends RefusedAs> payload) {
        try {
            return payload.getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(payload + " needs a constructor without arguments", e);
        }
    }
}
