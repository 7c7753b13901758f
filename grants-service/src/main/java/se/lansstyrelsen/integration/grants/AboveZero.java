package se.lansstyrelsen.integration.grants;

import static java.lang.annotation.ElementType.ANNOTATION_TYPE;
import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE_USE;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Positive;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import se.lansstyrelsen.integration.kit.http.RefusedAs;
import se.lansstyrelsen.integration.kit.problem.ProblemType;

/** An amount that moves something, forwards; whether it is of whole öre is {@code Kronor}'s to say. */
@Documented
@Positive
@ReportAsSingleViolation
@RefusedAs.By(AboveZero.NotPositive.class)
@Constraint(validatedBy = {})
@Retention(RetentionPolicy.RUNTIME)
@Target({METHOD, FIELD, PARAMETER, ANNOTATION_TYPE, TYPE_USE})
public @interface AboveZero {

    String message() default "must be more than 0 kronor";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** The refusal of an amount that is zero or negative. */
    final class NotPositive implements RefusedAs {
        @Override
        public ProblemType type() {
            return GrantsProblem.AMOUNT_NOT_POSITIVE;
        }
    }
}
