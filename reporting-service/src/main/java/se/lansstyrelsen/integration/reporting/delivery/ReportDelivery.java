package se.lansstyrelsen.integration.reporting.delivery;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import se.lansstyrelsen.integration.kit.problem.Problem;
import se.lansstyrelsen.integration.reporting.ReportingProblem;
import se.lansstyrelsen.integration.reporting.nationalreport.NationalReportTerms;

/** An edition handed to the ministry, with the receipt when it has come. */
@Entity
@Table(name = "report_delivery")
class ReportDelivery {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "report_id")
    private UUID reportId;

    private String channel;

    private String hash;

    @Column(name = "delivered_at")
    private Instant deliveredAt;

    private String receipt;

    @Column(name = "received_at")
    private Instant receivedAt;

    protected ReportDelivery() {}

    ReportDelivery(NationalReportTerms report, String channel, Instant deliveredAt) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.reportId = report.id();
        this.channel = channel;
        this.hash = report.hash();
        this.deliveredAt = deliveredAt;
    }

    ReceiptKept receive(DeliveryViews.NewReceipt kept) {
        if (!kept.hash().equals(hash)) {
            throw ReportingProblem.RECEIPT_FOR_ANOTHER_EDITION.with(
                    "This delivery is of the bytes with SHA-256 " + hash + "; the receipt is for " + kept.hash() + ".");
        }
        if (receipt != null) {
            throw Problem.ILLEGAL_STATE.with("The delivery has its receipt " + receipt + ".");
        }
        if (kept.receivedAt().isBefore(deliveredAt)) {
            throw ReportingProblem.DATES_OUT_OF_ORDER.with("It cannot have been received before it was delivered.");
        }
        receipt = kept.reference();
        receivedAt = kept.receivedAt();
        return new ReceiptKept(id, reportId);
    }

    DeliveryViews.View view() {
        return new DeliveryViews.View(id, reportId, channel, hash, deliveredAt, receipt, receivedAt);
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID reportId() {
        return reportId;
    }
}
