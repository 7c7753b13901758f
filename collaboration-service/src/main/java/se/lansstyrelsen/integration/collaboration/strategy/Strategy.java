package se.lansstyrelsen.integration.collaboration.strategy;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import se.lansstyrelsen.integration.collaboration.CollaborationProblem;
import se.lansstyrelsen.integration.collaboration.strategy.StrategyView.Document;
import se.lansstyrelsen.integration.kit.attachment.AttachedFile;

/** A county's regional strategy. A revision follows it from its own first day; the former then ends the day before. */
@Entity
@Table(name = "strategy")
class Strategy {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "county_code")
    private String countyCode;

    private String title;

    private String summary;

    @Column(name = "document_address")
    private String documentAddress;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    @Column(name = "revision_of")
    private UUID revisionOf;

    @Column(name = "revised_by")
    private UUID revisedBy;

    /** Of its bytes, a new one for each document. */
    @Column(name = "document_id")
    private UUID documentId;

    @Embedded
    @AttributeOverride(name = "fileName", column = @Column(name = "document_name"))
    @AttributeOverride(name = "mediaType", column = @Column(name = "document_media_type"))
    @AttributeOverride(name = "size", column = @Column(name = "document_size"))
    @AttributeOverride(name = "hash", column = @Column(name = "document_hash"))
    private AttachedFile document;

    @ElementCollection
    @CollectionTable(name = "strategy_goal", joinColumns = @JoinColumn(name = "strategy_id"))
    @Column(name = "goal_id")
    @BatchSize(size = 100)
    private Set<UUID> goalIds = new HashSet<>();

    protected Strategy() {}

    Strategy(StrategyContent content) {
        if (content.validTo().isBefore(content.validFrom())) {
            throw CollaborationProblem.DATES_OUT_OF_ORDER.with("validTo lies before validFrom.");
        }
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.countyCode = content.countyCode();
        this.title = content.title();
        this.summary = content.summary();
        this.documentAddress = content.documentAddress();
        this.validFrom = content.validFrom();
        this.validTo = content.validTo();
        this.goalIds.addAll(content.goalIds());
    }

    void mustBeTheLatest() {
        if (revisedBy != null) {
            throw CollaborationProblem.STRATEGY_REVISED.with(
                    "The strategy was revised; revise the one that followed it.");
        }
    }

    /** @return what follows it */
    Strategy revise(StrategyContent content) {
        mustBeTheLatest();
        if (!content.validFrom().isAfter(validFrom) || content.validFrom().isAfter(validTo.plusDays(1))) {
            throw CollaborationProblem.DATES_OUT_OF_ORDER.with(
                    "A revision begins after " + validFrom + ", and on " + validTo.plusDays(1) + " at the latest.");
        }
        var next = new Strategy(content);
        next.revisionOf = id;
        revisedBy = next.id;
        validTo = content.validFrom().minusDays(1);
        return next;
    }

    StrategyDocumentAttached attach(AttachedFile file) {
        mustBeTheLatest();
        documentId = UuidCreator.getTimeOrderedEpoch();
        document = file;
        return new StrategyDocumentAttached(id, documentId, file.hash());
    }

    StrategyKept kept() {
        return new StrategyKept(id, countyCode, validFrom, validTo);
    }

    StrategyView view() {
        return new StrategyView(
                id,
                new StrategyContent(countyCode, title, summary, documentAddress, validFrom, validTo, goalIds),
                document == null ? null : Document.of(document),
                revisionOf,
                revisedBy);
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    String countyCode() {
        return countyCode;
    }

    UUID documentId() {
        return documentId;
    }

    AttachedFile document() {
        return document;
    }
}
