package se.lansstyrelsen.integration.kit.money;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.validation.Validation;
import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.lansstyrelsen.integration.kit.http.RefusedAs;

class KronorTest {

    record Bill(@Kronor BigDecimal amount) {}

    @ParameterizedTest
    @CsvSource({
        "0.01, ''",
        "-999999999999.99, ''",
        "1E+6, ''",
        ", ''",
        "0.001, amount-not-in-ore",
        "1000000000000, amount-not-in-ore"
    })
    void anAmountIsOfWholeOreAndBelowAThousandBillion(BigDecimal amount, String refusal) {
        try (var validators = Validation.buildDefaultValidatorFactory()) {
            var faults = validators.getValidator().validate(new Bill(amount));
            var refusals =
                    faults.stream().map(fault -> RefusedAs.of(fault).slug()).toList();
            assertEquals(refusal, String.join(",", refusals));
        }
    }
}
