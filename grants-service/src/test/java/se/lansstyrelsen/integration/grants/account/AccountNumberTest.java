package se.lansstyrelsen.integration.grants.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.lansstyrelsen.integration.grants.GrantsProblem;
import se.lansstyrelsen.integration.grants.application.ApplicationContent.AccountKind;
import se.lansstyrelsen.integration.kit.problem.ProblemException;

class AccountNumberTest {

    @ParameterizedTest
    @CsvSource({
        "BANKGIRO, 5050-1055, 50501055",
        "BANKGIRO, 991-2346, 9912346",
        "PLUSGIRO, 1 73 00 - 5, 173005",
        "PLUSGIRO, 18, 18",
        "BANK_ACCOUNT, SE45 5000 0000 0583 9825 7466, SE4550000000058398257466",
        "BANK_ACCOUNT, '8327-9, 12 345 678-9', 83279123456789",
        "BANK_ACCOUNT, 5000 1234567, 50001234567"
    })
    void aRightNumberIsKeptInDigits(AccountKind kind, String written, String number) {
        assertEquals(new AccountNumber(kind, number), AccountNumber.of(kind, written));
    }

    @ParameterizedTest
    @CsvSource({
        "BANKGIRO, 5050-1056",
        "BANKGIRO, 505-105",
        "BANKGIRO, 5050-10555",
        "BANKGIRO, 5050-10x5",
        "PLUSGIRO, 1 73 00 - 4",
        "PLUSGIRO, 8",
        "PLUSGIRO, 123456789",
        "BANK_ACCOUNT, SE45 5000 0000 0583 9825 7467",
        "BANK_ACCOUNT, DE89370400440532013000",
        "BANK_ACCOUNT, 5000123456",
        "BANK_ACCOUNT, 0500 1234567",
        "BANK_ACCOUNT, 5000123456789012"
    })
    void aWrongNumberIsRefusedWithoutBeingRepeated(AccountKind kind, String written) {
        var refusal = assertThrows(ProblemException.class, () -> AccountNumber.of(kind, written));
        assertEquals(GrantsProblem.ACCOUNT_NOT_VALID, refusal.type());
        assertFalse(refusal.getMessage().contains(written));
    }

    /** Luhn's promise, on which a mistyped digit is caught. */
    @Property
    void noSingleDigitOfAGiroCanBeMistyped(@ForAll("giros") String giro, @ForAll int place, @ForAll int digit) {
        var at = Math.floorMod(place, giro.length());
        var typed = Character.forDigit(Math.floorMod(digit, 10), 10);
        var other = giro.substring(0, at) + typed + giro.substring(at + 1);
        assertEquals(
                other.equals(giro),
                AccountNumber.read(AccountKind.BANKGIRO, other).isPresent());
    }

    @Provide
    Arbitrary<String> giros() {
        return Arbitraries.strings().numeric().ofMinLength(7).ofMaxLength(8).filter(number -> AccountNumber.read(
                        AccountKind.BANKGIRO, number)
                .isPresent());
    }
}
