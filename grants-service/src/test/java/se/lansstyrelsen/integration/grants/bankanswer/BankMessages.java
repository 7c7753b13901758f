package se.lansstyrelsen.integration.grants.bankanswer;

/** Answers as a Swedish bank sends them. */
public final class BankMessages {

    private static final String NAMESPACE = "urn:iso:std:iso:20022:tech:xsd:";

    private BankMessages() {}

    /** A pain.002 of the whole file. @param group its status. @param lines made by {@link #status} */
    public static String pain002(String id, String file, String group, String... lines) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <Document xmlns="%spain.002.001.10"><CstmrPmtStsRpt>
                <GrpHdr><MsgId>%s</MsgId><CreDtTm>2026-11-26T10:00:00</CreDtTm></GrpHdr>
                <OrgnlGrpInfAndSts><OrgnlMsgId>%s</OrgnlMsgId><OrgnlMsgNmId>pain.001.001.09</OrgnlMsgNmId><GrpSts>%s</GrpSts></OrgnlGrpInfAndSts>
                <OrgnlPmtInfAndSts><OrgnlPmtInfId>%s</OrgnlPmtInfId>%s</OrgnlPmtInfAndSts>
                </CstmrPmtStsRpt></Document>"""
                .formatted(NAMESPACE, id, file, group, file, String.join("", lines));
    }

    /** @param code the bank's reason, null without one */
    public static String status(String endToEndId, String status, String code) {
        var reason = code == null ? "" : "<StsRsnInf><Rsn><Cd>" + code + "</Cd></Rsn></StsRsnInf>";
        return "<TxInfAndSts><OrgnlEndToEndId>" + endToEndId + "</OrgnlEndToEndId><TxSts>" + status + "</TxSts>"
                + reason + "</TxInfAndSts>";
    }

    /** A camt.054 of version 2, where the status is a text. @param entries made by {@link #entry} */
    public static String camt054(String id, String... entries) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <Document xmlns="%scamt.054.001.02"><BkToCstmrDbtCdtNtfctn>
                <GrpHdr><MsgId>%s</MsgId><CreDtTm>2026-11-26T10:00:00</CreDtTm></GrpHdr>
                <Ntfctn><Id>1</Id><CreDtTm>2026-11-26T10:00:00</CreDtTm><Acct/>%s</Ntfctn>
                </BkToCstmrDbtCdtNtfctn></Document>"""
                .formatted(NAMESPACE, id, String.join("", entries));
    }

    /** The same in version 8, where the status is a code. */
    public static String camt054InVersionEight(String id, String... entries) {
        return camt054(id, entries)
                .replace("camt.054.001.02", "camt.054.001.08")
                .replace("<Sts>BOOK</Sts>", "<Sts><Cd>BOOK</Cd></Sts>");
    }

    /** @param direction DBIT or CRDT. @param endToEndId null for an entry without details */
    public static String entry(String direction, String endToEndId, String amount, String day) {
        var details = endToEndId == null
                ? ""
                : "<NtryDtls><TxDtls><Refs><EndToEndId>" + endToEndId
                        + "</EndToEndId></Refs><AmtDtls><TxAmt><Amt Ccy=\"SEK\">" + amount
                        + "</Amt></TxAmt></AmtDtls></TxDtls></NtryDtls>";
        return "<Ntry><Amt Ccy=\"SEK\">" + amount + "</Amt><CdtDbtInd>" + direction
                + "</CdtDbtInd><Sts>BOOK</Sts><BookgDt><Dt>" + day + "</Dt></BookgDt>" + details + "</Ntry>";
    }
}
