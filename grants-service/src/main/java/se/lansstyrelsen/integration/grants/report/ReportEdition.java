package se.lansstyrelsen.integration.grants.report;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A report as it came in each time it was sent in; kept when a later one replaces it (TF 2:9, arkivlagen 1990:782). */
@Entity
@Immutable
@Table(name = "report_edition")
class ReportEdition {

    @EmbeddedId
    private Key key;

    @JdbcTypeCode(SqlTypes.JSON)
    private ReportContent content;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected ReportEdition() {}

    ReportEdition(Report report) {
        this.key = new Key(report.id(), report.submissions());
        this.content = report.submitted();
        this.recordedAt = report.submittedAt();
    }

    @Embeddable
    record Key(@Column(name = "report_id") UUID reportId, int number) implements Serializable {}

    int number() {
        return key.number();
    }

    ReportContent content() {
        return content;
    }

    Instant recordedAt() {
        return recordedAt;
    }
}
