package se.lansstyrelsen.integration.kit.money;

import static java.lang.annotation.ElementType.ANNOTATION_TYPE;
import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE_USE;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Digits;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import se.lansstyrelsen.integration.kit.http.RefusedAs;
import se.lansstyrelsen.integration.kit.problem.Problem;
import se.lansstyrelsen.integration.kit.problem.ProblemType;

/** An amount in Swedish kronor, of whole öre and below a thousand billion; says nothing of its sign. */
@Documented
@Digits(integer = 12, fraction = 2)
@ReportAsSingleViolation
@RefusedAs.By(Kronor.NotInOre.class)
@Constraint(validatedBy = {})
@Retention(RetentionPolicy.RUNTIME)
@Target({METHOD, FIELD, PARAMETER, ANNOTATION_TYPE, TYPE_USE})
public @interface Kronor {

    String message() default "must be kronor with at most two decimals";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** The refusal of an amount that öre cannot express. */
    final class NotInOre implements RefusedAs {
        @Override
        public ProblemType type() {
            return Problem.AMOUNT_NOT_IN_ORE;
        }
    }
}
