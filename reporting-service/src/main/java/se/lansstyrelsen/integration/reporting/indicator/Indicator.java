package se.lansstyrelsen.integration.reporting.indicator;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Something that is measured; its words may change, in editions. */
@Entity
@Table(name = "indicator")
class Indicator {

    @Id
    private String code;

    @Version
    private long version;

    private int edition;

    @JdbcTypeCode(SqlTypes.JSON)
    private IndicatorContent content;

    protected Indicator() {}

    Indicator(String code, IndicatorContent content) {
        this.code = code;
        this.edition = 1;
        this.content = content;
    }

    /** New words; what was told before stays under the former. */
    void redefine(IndicatorContent content) {
        this.content = content;
        this.edition++;
    }

    IndicatorTerms terms() {
        return new IndicatorTerms(code, edition, content);
    }

    String code() {
        return code;
    }

    long version() {
        return version;
    }

    int edition() {
        return edition;
    }
}
