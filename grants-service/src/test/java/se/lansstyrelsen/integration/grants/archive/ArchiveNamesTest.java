package se.lansstyrelsen.integration.grants.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArchiveNamesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "intyg.pdf | attachments/007-intyg.pdf",
                "Åsa Öberg.PDF | attachments/007-Åsa_Öberg.PDF",
                "../../etc/passwd.txt | attachments/007-.._.._etc_passwd.txt",
                "..\\a.txt | attachments/007-.._a.txt",
                "con.txt | attachments/007-con.txt",
                "-rf.txt | attachments/007--rf.txt",
                "sum$(id)`.csv | attachments/007-sum__id__.csv",
                "punkt... | attachments/007-punkt_",
            })
    void aNameIsOneThatAnySystemUnpacks(String given, String expected) {
        assertEquals(expected, ArchiveNames.of("attachments", 7, given));
    }

    @Test
    void aNameThatWouldBreakALineOrEndItIsOneWord() {
        assertEquals("attachments/001-a_b_c_d.txt", ArchiveNames.of("attachments", 1, "a\u0000b\nc\rd.txt"));
    }

    @Test
    void aLetterInTwoPartsIsOneAndALongNameKeepsItsEnding() {
        assertEquals("attachments/1000-å.pdf", ArchiveNames.of("attachments", 1000, "a\u030a.pdf"));
        assertEquals(
                "attachments/001-" + "x".repeat(96) + ".pdf",
                ArchiveNames.of("attachments", 1, "y" + "x".repeat(149) + ".pdf"));
    }
}
