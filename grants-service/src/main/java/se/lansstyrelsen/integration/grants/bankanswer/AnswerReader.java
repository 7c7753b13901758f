package se.lansstyrelsen.integration.grants.bankanswer;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.lansstyrelsen.integration.grants.GrantsProblem;

/** Reads pain.002 and camt.054 in the versions Swedish banks send; they differ in names that are not read here. */
final class AnswerReader {

    private static final Set<String> ACCEPTING = Set.of("ACTC", "ACCP", "ACSP", "ACSC", "ACWC");
    private static final String CURRENCY = "SEK";

    private AnswerReader() {}

    /** @throws se.lansstyrelsen.integration.kit.problem.ProblemException 422 when it is neither of the messages */
    static BankAnswer read(byte[] xml) {
        var root = XmlElement.root(xml);
        var kind = AnswerKind.of(root.namespace()).orElseThrow(AnswerReader::unreadable);
        return switch (kind) {
            case PAIN_STATUS -> status(root.first("CstmrPmtStsRpt").orElseThrow(AnswerReader::unreadable));
            case CAMT_NOTIFICATION -> notification(
                    root.first("BkToCstmrDbtCdtNtfctn").orElseThrow(AnswerReader::unreadable));
        };
    }

    private static BankAnswer status(XmlElement report) {
        var group = report.first("OrgnlGrpInfAndSts").orElseThrow(AnswerReader::unreadable);
        // One batch a file, so that what is said of the batch is said of the file.
        var batch = report.first("OrgnlPmtInfAndSts");
        var whole = group.text("GrpSts").or(() -> batch.flatMap(one -> one.text("PmtInfSts")));
        var reason = reason(group).or(() -> batch.flatMap(AnswerReader::reason));
        return new BankAnswer(
                AnswerKind.PAIN_STATUS,
                messageId(report),
                group.text("OrgnlMsgId").map(Set::of).orElse(Set.of()),
                kind(whole),
                reason.orElse(null),
                report.all("OrgnlPmtInfAndSts/TxInfAndSts")
                        .map(AnswerReader::statusLine)
                        .toList());
    }

    private static BankAnswer.Line statusLine(XmlElement transaction) {
        return new BankAnswer.Line(
                kind(transaction.text("TxSts")),
                transaction.text("OrgnlEndToEndId").orElse(null),
                reason(transaction).orElse(null),
                transaction
                        .first("OrgnlTxRef/Amt/InstdAmt")
                        .flatMap(AnswerReader::kronor)
                        .orElse(null),
                null);
    }

    private static Optional<String> reason(XmlElement status) {
        return status.text("StsRsnInf/Rsn/Cd").or(() -> status.text("StsRsnInf/Rsn/Prtry"));
    }

    private static LineKind kind(Optional<String> status) {
        return status.map(code -> {
                    if (ACCEPTING.contains(code)) {
                        return LineKind.ACCEPTED;
                    }
                    return code.equals("RJCT") ? LineKind.REJECTED : LineKind.OTHER;
                })
                .orElse(LineKind.OTHER);
    }

    private static BankAnswer notification(XmlElement notification) {
        var originals = notification
                .all("Ntfctn/Ntry/NtryDtls/Btch/MsgId")
                .map(XmlElement::text)
                .collect(Collectors.toCollection(HashSet::new));
        notification
                .all("Ntfctn/Ntry/NtryDtls/TxDtls/Refs/MsgId")
                .map(XmlElement::text)
                .forEach(originals::add);
        return new BankAnswer(
                AnswerKind.CAMT_NOTIFICATION,
                messageId(notification),
                originals,
                LineKind.OTHER,
                null,
                notification.all("Ntfctn/Ntry").flatMap(AnswerReader::entry).toList());
    }

    /** An entry with no details of its payments is a line itself, for a person to settle. */
    private static Stream<BankAnswer.Line> entry(XmlElement entry) {
        var details = entry.all("NtryDtls/TxDtls").toList();
        if (details.isEmpty()) {
            return Stream.of(entryLine(entry, entry));
        }
        return details.stream().map(detail -> entryLine(entry, detail));
    }

    private static BankAnswer.Line entryLine(XmlElement entry, XmlElement detail) {
        var booked = entry.text("Sts/Cd")
                .or(() -> entry.text("Sts"))
                .filter("BOOK"::equals)
                .isPresent();
        var debit = entry.text("CdtDbtInd").filter("DBIT"::equals).isPresent();
        var kind = booked ? (debit ? LineKind.BOOKED : LineKind.RETURNED) : LineKind.OTHER;
        return new BankAnswer.Line(
                kind,
                detail.text("Refs/EndToEndId").orElse(null),
                detail.text("RtrInf/Rsn/Cd").orElse(null),
                amount(entry, detail).orElse(null),
                entry.text("BookgDt/Dt")
                        .or(() -> entry.text("BookgDt/DtTm"))
                        .map(AnswerReader::day)
                        .orElse(null));
    }

    private static Optional<BigDecimal> amount(XmlElement entry, XmlElement detail) {
        return detail.first("Amt")
                .or(() -> detail.first("AmtDtls/TxAmt/Amt"))
                .or(() -> detail.first("AmtDtls/InstdAmt/Amt"))
                .or(() -> entry.all("NtryDtls/TxDtls").count() == 1 ? entry.first("Amt") : Optional.empty())
                .flatMap(AnswerReader::kronor);
    }

    private static Optional<BigDecimal> kronor(XmlElement amount) {
        if (!amount.attribute("Ccy").equals(CURRENCY)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new BigDecimal(amount.text()).setScale(2));
        } catch (ArithmeticException | NumberFormatException noAmount) {
            throw unreadable();
        }
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text.substring(0, Math.min(10, text.length())));
        } catch (DateTimeException noDay) {
            throw unreadable();
        }
    }

    private static String messageId(XmlElement message) {
        return message.text("GrpHdr/MsgId").filter(id -> id.length() <= 35).orElseThrow(AnswerReader::unreadable);
    }

    private static RuntimeException unreadable() {
        return GrantsProblem.ANSWER_UNREADABLE.with("The file is no whole pain.002 or camt.054 message.");
    }
}
