package se.lansstyrelsen.integration.allocation.delivery;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import se.lansstyrelsen.integration.allocation.AllocationProblem;
import se.lansstyrelsen.integration.kit.problem.Fault;
import se.lansstyrelsen.integration.kit.problem.Problem;

/** Leverans: the year's quotas and children's shares as one file for Migrationsverket, which acknowledges it once. */
@Entity
@Table(name = "quota_delivery")
class QuotaDelivery {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "year")
    private int year;

    @Column(name = "file_hash")
    private String fileHash;

    @Column(name = "row_count")
    private int rows;

    @Column(name = "quota_sum")
    private int quotaSum;

    @Column(name = "share_sum")
    private int shareSum;

    @Column(name = "incomplete_reason")
    private String incompleteReason;

    @Column(name = "replaces")
    private UUID replaces;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "made_by")
    private String madeBy;

    @Column(name = "received_at")
    private Instant receivedAt;

    @Column(name = "received_by")
    private String receivedBy;

    @ElementCollection
    @CollectionTable(name = "quota_delivery_lack", joinColumns = @JoinColumn(name = "quota_delivery_id"))
    @MapKeyColumn(name = "county_code")
    @Column(name = "lacks")
    @Enumerated(EnumType.STRING)
    @BatchSize(size = 50)
    private Map<String, Lack> lacks = new TreeMap<>();

    protected QuotaDelivery() {}

    /**
     * A delivery of a file.
     *
     * @param lacks what counties lack; then there must be a reason to deliver all the same
     * @param former the year's delivery before this one, null when it is the first
     */
    QuotaDelivery(
            int year,
            QuotaFile file,
            Map<String, Lack> lacks,
            String incompleteReason,
            UUID former,
            String madeBy,
            Instant now) {
        if (!lacks.isEmpty() && incompleteReason == null) {
            throw AllocationProblem.DELIVERY_INCOMPLETE.with(
                    lacks.size() + " of 21 counties are missing for " + year
                            + "; errors lists them. Wait for them, or say in incompleteReason why it is delivered without.",
                    lacks.entrySet().stream()
                            .map(lack -> new Fault(
                                    "/incompleteReason",
                                    "county " + lack.getKey() + " "
                                            + lack.getValue().words()))
                            .toList());
        }
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.year = year;
        this.fileHash = file.hash();
        this.rows = file.rows();
        this.quotaSum = file.quotaSum();
        this.shareSum = file.shareSum();
        this.lacks = new TreeMap<>(lacks);
        this.incompleteReason = lacks.isEmpty() ? null : incompleteReason;
        this.replaces = former;
        this.madeBy = madeBy;
        this.madeAt = now;
    }

    QuotaDeliveryMade made() {
        return new QuotaDeliveryMade(id, year, fileHash, rows, quotaSum, shareSum, missing(), replaces);
    }

    /** Kvittens. @param hash of the file as it was received, hexadecimal in any case */
    QuotaDeliveryReceived receive(String hash, String receiver, Instant now) {
        if (receivedAt != null) {
            throw Problem.ILLEGAL_STATE.with("The delivery was acknowledged at " + receivedAt + ". That is done once.");
        }
        if (!fileHash.equalsIgnoreCase(hash)) {
            throw AllocationProblem.RECEIPT_DIFFERS.with(
                    "The delivered file has another SHA-256. Fetch it again and compare.",
                    List.of(new Fault("/fileHash", "is not the delivered file's")));
        }
        receivedAt = now;
        receivedBy = receiver;
        return new QuotaDeliveryReceived(id, year, fileHash);
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    int year() {
        return year;
    }

    String fileHash() {
        return fileHash;
    }

    int rows() {
        return rows;
    }

    int quotaSum() {
        return quotaSum;
    }

    int shareSum() {
        return shareSum;
    }

    String incompleteReason() {
        return incompleteReason;
    }

    UUID replaces() {
        return replaces;
    }

    Instant madeAt() {
        return madeAt;
    }

    Instant receivedAt() {
        return receivedAt;
    }

    /** Counties that lack something, in code order. */
    List<MissingCounty> missing() {
        return new TreeMap<>(lacks)
                .entrySet().stream()
                        .map(lack -> new MissingCounty(lack.getKey(), lack.getValue()))
                        .toList();
    }
}
