package se.lansstyrelsen.integration.kit.http;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Payload;
import se.lansstyrelsen.integration.kit.problem.Problem;
import se.lansstyrelsen.integration.kit.problem.ProblemType;

/** The refusal a broken constraint stands for, carried as its payload; the others are {@link Problem#INVALID_BODY}. */
public interface RefusedAs extends Payload {

    ProblemType type();

    static ProblemType of(ConstraintViolation<?> violation) {
        return violation.getConstraintDescriptor().getPayload().stream()
                .filter(RefusedAs.class::isAssignableFrom)
                .findFirst()
                .map(payload -> made(payload.asSubclass(RefusedAs.class)).type())
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
