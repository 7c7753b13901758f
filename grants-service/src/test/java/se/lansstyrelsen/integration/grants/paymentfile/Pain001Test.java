package se.lansstyrelsen.integration.grants.paymentfile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.Test;
import org.xml.sax.SAXException;
import se.lansstyrelsen.integration.grants.account.AccountNumber;
import se.lansstyrelsen.integration.grants.application.ApplicationContent.AccountKind;
import se.lansstyrelsen.integration.grants.payment.PaymentOrder;
import se.lansstyrelsen.integration.grants.payment.PaymentState;

class Pain001Test {

    private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-11-26T10:15:30.123456+01:00");

    private static PaymentOrder order(AccountKind kind, String account, String amount, String recipient) {
        var id = UUID.randomUUID();
        return new PaymentOrder(
                id,
                id.toString().replace("-", ""),
                null,
                PaymentState.APPROVED,
                new BigDecimal(amount),
                AccountNumber.of(kind, account),
                recipient,
                "2120000746",
                "100-2026");
    }

    private static byte[] written(PaymentOrder... orders) {
        var debtor = new Pain001.Debtor(
                "Länsstyrelsen i Hallands län", AccountNumber.of(AccountKind.BANKGIRO, "5050-1055"), "SWEDSESS");
        return Pain001.write("018f3b9a6f00700080000000000000f1", debtor, List.of(orders), NOW);
    }

    /** The schema as ISO published it, out of a library that carries it. */
    private static void mustBeValid(byte[] xml) throws Exception {
        var schema = Pain001Test.class.getResource("/pain.001.001.09.xsd");
        SchemaFactory.newDefaultInstance()
                .newSchema(schema)
                .newValidator()
                .validate(new StreamSource(new ByteArrayInputStream(xml)));
    }

    private static String at(byte[] xml, String path) throws Exception {
        var factory = DocumentBuilderFactory.newDefaultInstance();
        var document = factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
        var anywhere = ("/" + path).replaceAll("/([A-Za-z0-9]+)", "/*[local-name()='$1']");
        return XPathFactory.newDefaultInstance().newXPath().evaluate("/" + anywhere, document);
    }

    @Test
    void everyKindOfAccountGoesAsTheBanksAskAndTheFileFitsItsSchema() throws Exception {
        var bankgiro = order(AccountKind.BANKGIRO, "991-2346", "100000.50", "Åmåls & Ödeshögs <kommuner>");
        var plusgiro = order(AccountKind.PLUSGIRO, "1 73 00-5", "0.01", "Föreningen");
        var account = order(AccountKind.BANK_ACCOUNT, "5000 1234567", "99999999.99", "x".repeat(200));
        var iban = order(AccountKind.BANK_ACCOUNT, "SE45 5000 0000 0583 9825 7466", "7.00", "Studieförbundet");
        var xml = written(bankgiro, plusgiro, account, iban);
        mustBeValid(xml);
        assertEquals("018f3b9a6f00700080000000000000f1", at(xml, "GrpHdr/MsgId"));
        assertEquals("4", at(xml, "GrpHdr/NbOfTxs"));
        assertEquals("100100007.50", at(xml, "GrpHdr/CtrlSum"));
        assertEquals("2026-11-26", at(xml, "PmtInf/ReqdExctnDt/Dt"));
        assertEquals("Länsstyrelsen i Hallands län", at(xml, "PmtInf/Dbtr/Nm"));
        assertEquals("50501055", at(xml, "PmtInf/DbtrAcct/Id/Othr/Id"));
        assertEquals("SWEDSESS", at(xml, "PmtInf/DbtrAgt/FinInstnId/BICFI"));
        transfer(xml, 1, bankgiro, "9912346", "Prtry", "BGNR", "9900");
        transfer(xml, 2, plusgiro, "173005", "Cd", "BBAN", "9500");
        transfer(xml, 3, account, "50001234567", "Cd", "BBAN", "5000");
        assertEquals("Åmåls & Ödeshögs <kommuner>", at(xml, "CdtTrfTxInf[1]/Cdtr/Nm"));
        assertEquals("Dnr 100-2026", at(xml, "CdtTrfTxInf[1]/RmtInf/Ustrd"));
        assertEquals(140, at(xml, "CdtTrfTxInf[3]/Cdtr/Nm").length());
        assertEquals("SE4550000000058398257466", at(xml, "CdtTrfTxInf[4]/CdtrAcct/Id/IBAN"));
        assertEquals("", at(xml, "CdtTrfTxInf[4]/CdtrAgt"));
    }

    private static void transfer(
            byte[] xml, int number, PaymentOrder order, String account, String scheme, String code, String clearing)
            throws Exception {
        var transfer = "CdtTrfTxInf[" + number + "]/";
        assertEquals(order.endToEndId(), at(xml, transfer + "PmtId/EndToEndId"));
        assertEquals(order.amount().toPlainString(), at(xml, transfer + "Amt/InstdAmt"));
        assertEquals(account, at(xml, transfer + "CdtrAcct/Id/Othr/Id"));
        assertEquals(code, at(xml, transfer + "CdtrAcct/Id/Othr/SchmeNm/" + scheme));
        assertEquals("SESBA", at(xml, transfer + "CdtrAgt/FinInstnId/ClrSysMmbId/ClrSysId/Cd"));
        assertEquals(clearing, at(xml, transfer + "CdtrAgt/FinInstnId/ClrSysMmbId/MmbId"));
    }

    @Test
    void theSchemaRefusesWhatIsNotAPaymentFile() {
        var broken = new String(
                        written(order(AccountKind.BANKGIRO, "5050-1055", "1.00", "Föreningen")), StandardCharsets.UTF_8)
                .replaceAll("<(\\w*:?)NbOfTxs>1<", "<$1NbOfTxs>one<");
        assertThrows(SAXException.class, () -> mustBeValid(broken.getBytes(StandardCharsets.UTF_8)));
    }
}
