package se.lansstyrelsen.integration.grants.account;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.validator.routines.checkdigit.IBANCheckDigit;
import org.apache.commons.validator.routines.checkdigit.LuhnCheckDigit;
import se.lansstyrelsen.integration.grants.GrantsProblem;
import se.lansstyrelsen.integration.grants.application.ApplicationContent.AccountKind;
import se.lansstyrelsen.integration.kit.problem.Fault;

/**
 * Where money goes, in digits alone; what is one cannot be mistyped by a single digit. Bankgiro has 7 or 8 digits and
 * plusgiro 2 to 8, the last a check digit (Luhn); a bank account is a Swedish IBAN, whose check digits are tried, or
 * clearing and account number of 11 to 15 digits together, whose check digits each bank makes in its own way.
 */
public record AccountNumber(AccountKind kind, String number) {

    /** @throws se.lansstyrelsen.integration.kit.problem.ProblemException 422 when the form or the check digit is wrong */
    public static AccountNumber of(AccountKind kind, String written) {
        return read(kind, written)
                .orElseThrow(() -> GrantsProblem.ACCOUNT_NOT_VALID.with(
                        "This is no " + kind + ": the form or the check digit is wrong.",
                        List.of(new Fault("/account/accountNumber", "has the wrong form or check digit"))));
    }

    /** Empty when the form or the check digit is wrong; blanks, hyphens and commas between the digits are taken away. */
    static Optional<AccountNumber> read(AccountKind kind, String written) {
        var number = written.replaceAll("[\\s,-]", "").toUpperCase(Locale.ROOT);
        return isRight(kind, number) ? Optional.of(new AccountNumber(kind, number)) : Optional.empty();
    }

    private static boolean isRight(AccountKind kind, String number) {
        return switch (kind) {
            case BANKGIRO -> number.matches("\\d{7,8}") && LuhnCheckDigit.LUHN_CHECK_DIGIT.isValid(number);
            case PLUSGIRO -> number.matches("\\d{2,8}") && LuhnCheckDigit.LUHN_CHECK_DIGIT.isValid(number);
            case BANK_ACCOUNT -> isIban(number)
                    ? IBANCheckDigit.IBAN_CHECK_DIGIT.isValid(number)
                    : number.matches("[1-9]\\d{10,14}");
        };
    }

    public boolean isIban() {
        return isIban(number);
    }

    private static boolean isIban(String number) {
        return number.matches("SE\\d{22}");
    }
}
