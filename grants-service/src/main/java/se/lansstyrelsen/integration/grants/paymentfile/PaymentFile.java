package se.lansstyrelsen.integration.grants.paymentfile;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import se.lansstyrelsen.integration.grants.Ore;
import se.lansstyrelsen.integration.grants.payment.PaymentOrder;
import se.lansstyrelsen.integration.kit.text.Hashes;

/** What was sent to the bank (betalfil), byte for byte, known by its message id and its hash. */
@Entity
@Immutable
@Table(name = "payment_file")
class PaymentFile {

    @Id
    private UUID id;

    @Column(name = "message_id")
    private String messageId;

    @Column(name = "county_code")
    private String countyCode;

    private int payments;

    private BigDecimal sum;

    private byte[] content;

    private String hash;

    @Column(name = "made_by")
    private String madeBy;

    @Column(name = "made_at")
    private Instant madeAt;

    protected PaymentFile() {}

    /** @param id from which the message id is made, so that the file can tell it */
    PaymentFile(UUID id, String countyCode, List<PaymentOrder> orders, byte[] content, String by, Instant now) {
        this.id = id;
        this.messageId = messageId(id);
        this.countyCode = countyCode;
        this.payments = orders.size();
        this.sum = Ore.sum(orders.stream().map(PaymentOrder::amount));
        this.content = content.clone();
        this.hash = Hashes.sha(content);
        this.madeBy = by;
        this.madeAt = now;
    }

    /** 32 characters; ISO 20022 takes 35. */
    static String messageId(UUID id) {
        return id.toString().replace("-", "");
    }

    PaymentFileMade made() {
        return new PaymentFileMade(id, messageId, countyCode, payments, sum, hash);
    }

    UUID id() {
        return id;
    }

    String messageId() {
        return messageId;
    }

    String countyCode() {
        return countyCode;
    }

    int payments() {
        return payments;
    }

    BigDecimal sum() {
        return sum;
    }

    byte[] content() {
        return content.clone();
    }

    String hash() {
        return hash;
    }

    Instant madeAt() {
        return madeAt;
    }
}
