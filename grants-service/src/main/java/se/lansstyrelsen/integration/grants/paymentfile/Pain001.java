package se.lansstyrelsen.integration.grants.paymentfile;

import com.prowidesoftware.swift.model.mx.MinimumEscapeHandler;
import com.prowidesoftware.swift.model.mx.MxPain00100109;
import com.prowidesoftware.swift.model.mx.MxWriteParams;
import com.prowidesoftware.swift.model.mx.dic.AccountIdentification4Choice;
import com.prowidesoftware.swift.model.mx.dic.AccountSchemeName1Choice;
import com.prowidesoftware.swift.model.mx.dic.ActiveOrHistoricCurrencyAndAmount;
import com.prowidesoftware.swift.model.mx.dic.AmountType4Choice;
import com.prowidesoftware.swift.model.mx.dic.BranchAndFinancialInstitutionIdentification6;
import com.prowidesoftware.swift.model.mx.dic.CashAccount38;
import com.prowidesoftware.swift.model.mx.dic.ClearingSystemIdentification2Choice;
import com.prowidesoftware.swift.model.mx.dic.ClearingSystemMemberIdentification2;
import com.prowidesoftware.swift.model.mx.dic.CreditTransferTransaction34;
import com.prowidesoftware.swift.model.mx.dic.CustomerCreditTransferInitiationV09;
import com.prowidesoftware.swift.model.mx.dic.DateAndDateTime2Choice;
import com.prowidesoftware.swift.model.mx.dic.FinancialInstitutionIdentification18;
import com.prowidesoftware.swift.model.mx.dic.GenericAccountIdentification1;
import com.prowidesoftware.swift.model.mx.dic.GenericOrganisationIdentification1;
import com.prowidesoftware.swift.model.mx.dic.GroupHeader85;
import com.prowidesoftware.swift.model.mx.dic.OrganisationIdentification29;
import com.prowidesoftware.swift.model.mx.dic.Party38Choice;
import com.prowidesoftware.swift.model.mx.dic.PartyIdentification135;
import com.prowidesoftware.swift.model.mx.dic.PaymentIdentification6;
import com.prowidesoftware.swift.model.mx.dic.PaymentInstruction30;
import com.prowidesoftware.swift.model.mx.dic.PaymentMethod3Code;
import com.prowidesoftware.swift.model.mx.dic.PaymentTypeInformation26;
import com.prowidesoftware.swift.model.mx.dic.RemittanceInformation16;
import com.prowidesoftware.swift.model.mx.dic.ServiceLevel8Choice;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import se.lansstyrelsen.integration.grants.account.AccountNumber;
import se.lansstyrelsen.integration.grants.application.ApplicationContent.AccountKind;
import se.lansstyrelsen.integration.grants.payment.PaymentOrder;

/**
 * Writes a payment file as ISO 20022 pain.001.001.09: one batch of credit transfers in kronor, not urgent (NURG). A
 * bankgiro goes under clearing 9900 with scheme BGNR and a plusgiro under 9500 as a BBAN, as the Swedish banks' common
 * interpretation has it; a bank may ask for another clearing of plusgiro in its agreement.
 */
final class Pain001 {

    private static final String SWEDISH_CLEARING = "SESBA";
    private static final int LONGEST_NAME = 140;

    private Pain001() {}

    /** The board that pays, and from where. */
    record Debtor(String name, AccountNumber account, String bic) {}

    /** UTF-8, in the order of the orders. @param now in Sweden, whose day the payments are asked for */
    static byte[] write(String messageId, Debtor debtor, List<PaymentOrder> orders, OffsetDateTime now) {
        var sum = orders.stream().map(PaymentOrder::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        var count = String.valueOf(orders.size());
        var batch = new PaymentInstruction30()
                .setPmtInfId(messageId)
                .setPmtMtd(PaymentMethod3Code.TRF)
                .setNbOfTxs(count)
                .setCtrlSum(sum)
                .setPmtTpInf(new PaymentTypeInformation26().addSvcLvl(new ServiceLevel8Choice().setCd("NURG")))
                .setReqdExctnDt(new DateAndDateTime2Choice().setDt(now.toLocalDate()))
                .setDbtr(new PartyIdentification135().setNm(debtor.name()))
                .setDbtrAcct(account(debtor.account()))
                .setDbtrAgt(new BranchAndFinancialInstitutionIdentification6()
                        .setFinInstnId(new FinancialInstitutionIdentification18().setBICFI(debtor.bic())));
        orders.forEach(order -> batch.addCdtTrfTxInf(transfer(order)));
        var header = new GroupHeader85()
                .setMsgId(messageId)
                .setCreDtTm(now.truncatedTo(ChronoUnit.SECONDS))
                .setNbOfTxs(count)
                .setCtrlSum(sum)
                .setInitgPty(new PartyIdentification135().setNm(debtor.name()));
        var message = new MxPain00100109()
                .setCstmrCdtTrfInitn(new CustomerCreditTransferInitiationV09()
                        .setGrpHdr(header)
                        .addPmtInf(batch));
        var plain = new MxWriteParams();
        plain.prefix = "pain";
        plain.escapeHandler = new MinimumEscapeHandler();
        return message.document(plain).getBytes(StandardCharsets.UTF_8);
    }

    private static CreditTransferTransaction34 transfer(PaymentOrder order) {
        var amount = new ActiveOrHistoricCurrencyAndAmount().setCcy("SEK").setValue(order.amount());
        var name = order.recipient();
        var transfer = new CreditTransferTransaction34()
                .setPmtId(new PaymentIdentification6()
                        .setInstrId(order.endToEndId())
                        .setEndToEndId(order.endToEndId()))
                .setAmt(new AmountType4Choice().setInstdAmt(amount))
                .setCdtr(new PartyIdentification135()
                        .setNm(name.substring(0, Math.min(name.length(), LONGEST_NAME)))
                        .setId(new Party38Choice()
                                .setOrgId(new OrganisationIdentification29()
                                        .addOthr(new GenericOrganisationIdentification1()
                                                .setId(order.organisationNumber())))))
                .setCdtrAcct(account(order.account()))
                .setRmtInf(new RemittanceInformation16().addUstrd("Dnr " + order.diaryNumber()));
        clearing(order.account()).ifPresent(member -> transfer.setCdtrAgt(agent(member)));
        return transfer;
    }

    private static Optional<String> clearing(AccountNumber account) {
        return switch (account.kind()) {
            case BANKGIRO -> Optional.of("9900");
            case PLUSGIRO -> Optional.of("9500");
            case BANK_ACCOUNT -> account.isIban()
                    ? Optional.empty()
                    : Optional.of(account.number().substring(0, 4));
        };
    }

    private static BranchAndFinancialInstitutionIdentification6 agent(String clearing) {
        return new BranchAndFinancialInstitutionIdentification6()
                .setFinInstnId(new FinancialInstitutionIdentification18()
                        .setClrSysMmbId(new ClearingSystemMemberIdentification2()
                                .setClrSysId(new ClearingSystemIdentification2Choice().setCd(SWEDISH_CLEARING))
                                .setMmbId(clearing)));
    }

    private static CashAccount38 account(AccountNumber account) {
        var id = new AccountIdentification4Choice();
        if (account.isIban()) {
            return new CashAccount38().setId(id.setIBAN(account.number()));
        }
        var scheme = new AccountSchemeName1Choice();
        if (account.kind() == AccountKind.BANKGIRO) {
            scheme.setPrtry("BGNR");
        } else {
            scheme.setCd("BBAN");
        }
        return new CashAccount38()
                .setId(id.setOthr(new GenericAccountIdentification1()
                        .setId(account.number())
                        .setSchmeNm(scheme)));
    }
}
