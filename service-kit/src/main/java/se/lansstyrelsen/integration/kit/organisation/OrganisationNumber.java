package se.lansstyrelsen.integration.kit.organisation;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE_USE;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import se.lansstyrelsen.integration.kit.http.RefusedAs;
import se.lansstyrelsen.integration.kit.problem.Problem;
import se.lansstyrelsen.integration.kit.problem.ProblemType;

/**
 * Organisationsnummer of ten digits with its check digit (Luhn), the third digit at least 2; a hyphen before the last four
 * is allowed in writing. Null is left to others.
 */
@Documented
@RefusedAs.By(OrganisationNumber.WrongCheckDigit.class)
@Constraint(validatedBy = OrganisationNumber.Check.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({METHOD, FIELD, PARAMETER, TYPE_USE})
public @interface OrganisationNumber {

    String message() default "must be an organisation number of ten digits, with its check digit";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Tells the constraint. */
    final class Check implements ConstraintValidator<OrganisationNumber, String> {

        @Override
        public boolean isValid(String number, ConstraintValidatorContext context) {
            return number == null || OrganisationNumbers.isValid(number);
        }
    }

    /** The refusal of a number that was misread or mistyped. */
    final class WrongCheckDigit implements RefusedAs {
        @Override
        public ProblemType type() {
            return Problem.WRONG_CHECK_DIGIT;
        }
    }
}
