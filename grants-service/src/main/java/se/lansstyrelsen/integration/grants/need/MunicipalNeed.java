package se.lansstyrelsen.integration.grants.need;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;

/** A municipality's quota and reception in a year, as allocation last told them; written by {@link AllocationFigures}. */
@Entity
@Table(name = "municipal_need")
@IdClass(MunicipalNeed.Key.class)
class MunicipalNeed {

    @Id
    private int year;

    @Id
    @Column(name = "municipality_code")
    private String municipalityCode;

    private Integer quota;

    private Integer assigned;

    private Integer received;

    @Column(name = "self_settled")
    private Integer selfSettled;

    @Column(name = "as_of")
    private LocalDate asOf;

    protected MunicipalNeed() {}

    int year() {
        return year;
    }

    String municipalityCode() {
        return municipalityCode;
    }

    Integer quota() {
        return quota;
    }

    Integer assigned() {
        return assigned;
    }

    Integer received() {
        return received;
    }

    Integer selfSettled() {
        return selfSettled;
    }

    LocalDate asOf() {
        return asOf;
    }

    /** Year and municipality. */
    static final class Key {
        private int year;
        private String municipalityCode;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key
                    && year == key.year
                    && Objects.equals(municipalityCode, key.municipalityCode);
        }

        @Override
        public int hashCode() {
            return Objects.hash(year, municipalityCode);
        }
    }
}
