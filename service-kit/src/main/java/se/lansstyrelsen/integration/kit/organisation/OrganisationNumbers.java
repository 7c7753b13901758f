package se.lansstyrelsen.integration.kit.organisation;

import org.apache.commons.validator.routines.checkdigit.LuhnCheckDigit;

/** How organisation numbers (organisationsnummer) are written and checked. */
public final class OrganisationNumbers {

    private OrganisationNumbers() {}

    /** Ten digits, the third at least 2, the last one the Luhn check digit; a hyphen may stand before the last four. */
    public static boolean isValid(String number) {
        return number.matches("\\d\\d[2-9]\\d{3}-?\\d{4}") && LuhnCheckDigit.LUHN_CHECK_DIGIT.isValid(digits(number));
    }

    /** The ten digits, without the hyphen people write; null stays null. */
    public static String digits(String number) {
        return number == null ? null : number.replace("-", "");
    }

    /** As people read it: {@code 202100-5489}. */
    public static String written(String digits) {
        return digits.substring(0, 6) + "-" + digits.substring(6);
    }
}
