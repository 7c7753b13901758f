package se.lansstyrelsen.integration.collaboration.course;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import se.lansstyrelsen.integration.kit.time.StockholmTime;

/** One try at a moment's test (prov), answered once. */
@Entity
@Table(name = "attempt")
class Attempt {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "participation_id")
    private UUID participationId;

    private String moment;

    @Column(name = "begun_at")
    private Instant begunAt;

    @Column(name = "begun_on")
    private LocalDate begunOn;

    @JdbcTypeCode(SqlTypes.JSON)
    private TestSheet sheet;

    @Column(name = "answered_at")
    private Instant answeredAt;

    @Column(name = "right_answers")
    private Integer rightAnswers;

    private Boolean passed;

    protected Attempt() {}

    Attempt(UUID participationId, String moment, TestSheet sheet, Instant now) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.participationId = participationId;
        this.moment = moment;
        this.sheet = sheet;
        this.begunAt = now;
        this.begunOn = now.atZone(StockholmTime.ZONE).toLocalDate();
    }

    void answered(int right, boolean passed, Instant now) {
        this.rightAnswers = right;
        this.passed = passed;
        this.answeredAt = now;
    }

    boolean isOpen() {
        return answeredAt == null;
    }

    boolean isPassed() {
        return Boolean.TRUE.equals(passed);
    }

    UUID id() {
        return id;
    }

    UUID participationId() {
        return participationId;
    }

    String moment() {
        return moment;
    }

    LocalDate begunOn() {
        return begunOn;
    }

    TestSheet sheet() {
        return sheet;
    }

    Integer rightAnswers() {
        return rightAnswers;
    }
}
