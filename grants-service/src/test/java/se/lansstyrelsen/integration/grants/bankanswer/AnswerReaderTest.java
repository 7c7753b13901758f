package se.lansstyrelsen.integration.grants.bankanswer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.lansstyrelsen.integration.grants.GrantsProblem;
import se.lansstyrelsen.integration.kit.problem.ProblemException;

class AnswerReaderTest {

    private static BankAnswer read(String xml) {
        return AnswerReader.read(xml.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aStatusReportIsReadWithItsReasons() {
        var answer = read(BankMessages.pain002(
                "A1",
                "F1",
                "PART",
                BankMessages.status("e1", "ACCP", null),
                BankMessages.status("e2", "RJCT", "AC04")));
        assertEquals(
                new BankAnswer(
                        AnswerKind.PAIN_STATUS,
                        "A1",
                        Set.of("F1"),
                        LineKind.OTHER,
                        null,
                        List.of(
                                new BankAnswer.Line(LineKind.ACCEPTED, "e1", null, null, null),
                                new BankAnswer.Line(LineKind.REJECTED, "e2", "AC04", null, null))),
                answer);
    }

    @Test
    void aNotificationIsReadAlikeInBothVersions() {
        var entries = new String[] {
            BankMessages.entry("DBIT", "e1", "100.50", "2026-11-27"),
            BankMessages.entry("CRDT", "e2", "7", "2026-11-30"),
            BankMessages.entry("DBIT", null, "8.00", "2026-11-30")
        };
        var lines = List.of(
                new BankAnswer.Line(
                        LineKind.BOOKED, "e1", null, new BigDecimal("100.50"), LocalDate.parse("2026-11-27")),
                new BankAnswer.Line(
                        LineKind.RETURNED, "e2", null, new BigDecimal("7.00"), LocalDate.parse("2026-11-30")),
                new BankAnswer.Line(
                        LineKind.BOOKED, null, null, new BigDecimal("8.00"), LocalDate.parse("2026-11-30")));
        var read = read(BankMessages.camt054("A2", entries));
        assertEquals(new BankAnswer(AnswerKind.CAMT_NOTIFICATION, "A2", Set.of(), LineKind.OTHER, null, lines), read);
        assertEquals(read, read(BankMessages.camt054InVersionEight("A2", entries)));
    }

    @Test
    void aDocumentTypeIsRefusedSoThatNoFileIsReadAndNothingGrows() throws IOException {
        var secret = Files.createTempFile("secret", ".txt");
        Files.writeString(secret, "top-secret");
        var reading = BankMessages.camt054("A3")
                .replace("<Document", "<!DOCTYPE Document [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]><Document")
                .replace("A3", "&x;");
        var growing = BankMessages.camt054("A3")
                .replace(
                        "<Document",
                        "<!DOCTYPE Document [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]><Document")
                .replace("A3", "&b;");
        for (var xml : List.of(reading, growing)) {
            var refusal = assertThrows(ProblemException.class, () -> read(xml));
            assertEquals(GrantsProblem.ANSWER_UNREADABLE, refusal.type());
            assertFalse(refusal.getMessage().contains("top-secret"));
        }
        Files.delete(secret);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no xml",
                "<Document/>",
                "<Document xmlns='urn:iso:std:iso:20022:tech:xsd:pain.001.001.09'/>",
                "<Document xmlns='urn:iso:std:iso:20022:tech:xsd:pain.002.001.10'/>",
                "<Document xmlns='urn:iso:std:iso:20022:tech:xsd:camt.054.001.02'><BkToCstmrDbtCdtNtfctn/></Document>"
            })
    void whatIsNeitherMessageIsRefused(String xml) {
        assertEquals(
                GrantsProblem.ANSWER_UNREADABLE,
                assertThrows(ProblemException.class, () -> read(xml)).type());
    }

    @Test
    void anAmountThatIsNoneIsRefused() {
        var xml = BankMessages.camt054("A4", BankMessages.entry("DBIT", "e1", "1O0.00", "2026-11-27"));
        assertThrows(ProblemException.class, () -> read(xml));
        var day = BankMessages.camt054("A4", BankMessages.entry("DBIT", "e1", "100.00", "2026-02-30"));
        assertThrows(ProblemException.class, () -> read(day));
    }
}
