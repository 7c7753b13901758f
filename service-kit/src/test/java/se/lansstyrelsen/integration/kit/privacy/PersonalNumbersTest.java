package se.lansstyrelsen.integration.kit.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalNumbersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "191212121212",
                "19121212-1212",
                "121212-1212",
                "121212+1212",
                "1212121212",
                "tel 121212-1212.",
                "197010632391"
            })
    void aNumberOnADateWithItsCheckDigitIsFound(String text) {
        assertTrue(PersonalNumbers.in(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "121212-1213", // wrong check digit
                "121312-1214", // no such month
                "2021005489", // organisation number: third digit at least 2
                "403-123456-2012", // diary number
                "4846-2017",
                "019389f0-1f2e-7c4a-9d31-5f0e7a1b2c3d",
                "A121212-1212",
                "2018-12-12"
            })
    void otherNumbersPass(String text) {
        assertFalse(PersonalNumbers.in(text));
    }

    @Test
    void theFieldIsNamedButNeverTheNumber() {
        var found = PersonalNumbers.firstIn("{\"a\":\"x\",\"text\":\"hen heter 121212-1212\"}")
                .orElseThrow();
        assertEquals("/text", found.pointer());
        assertTrue(PersonalNumbers.firstIn("{\"n\":1212121212}").isPresent());
        assertTrue(PersonalNumbers.firstIn("{\"121212-1212\":1}").isPresent());
    }

    @Test
    void accountAndDiaryFieldsAreLeftAlone() {
        assertTrue(PersonalNumbers.firstIn("{\"accountNumber\":\"1212121212\",\"diaryNumber\":\"121212-1212\"}")
                .isEmpty());
    }

    @Test
    void maskingTakesOutOnlyTheNumber() {
        assertEquals(
                "före [personal number] efter 2021005489", PersonalNumbers.mask("före 19121212-1212 efter 2021005489"));
    }
}
