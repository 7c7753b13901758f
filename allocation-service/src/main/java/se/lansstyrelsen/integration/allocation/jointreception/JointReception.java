package se.lansstyrelsen.integration.allocation.jointreception;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import se.lansstyrelsen.integration.allocation.AllocationProblem;
import se.lansstyrelsen.integration.kit.problem.Problem;

/**
 * Gemensamt mottagande: municipalities agree that one of them houses unaccompanied children for all, and in which parts
 * those are counted. Counts once every party has consented; ended, never deleted.
 */
@Entity
@Table(name = "joint_reception")
class JointReception {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "host_municipality")
    private String hostMunicipality;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    @Column(name = "diary_number")
    private String diaryNumber;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "ended_on")
    private LocalDate endedOn;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "ended_by")
    private String endedBy;

    @ElementCollection
    @CollectionTable(name = "joint_reception_party", joinColumns = @JoinColumn(name = "joint_reception_id"))
    @MapKeyColumn(name = "municipality_code")
    @Column(name = "parts")
    @BatchSize(size = 100)
    private Map<String, Integer> parts = new TreeMap<>();

    protected JointReception() {}

    JointReception(
            String hostMunicipality,
            LocalDate validFrom,
            LocalDate validTo,
            String diaryNumber,
            Map<String, Integer> parts,
            String recordedBy,
            Instant now) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.hostMunicipality = hostMunicipality;
        this.validFrom = validFrom;
        this.validTo = validTo;
        this.diaryNumber = diaryNumber;
        this.parts = new TreeMap<>(parts);
        this.recordedBy = recordedBy;
        this.recordedAt = now;
    }

    JointReceptionRecorded recorded() {
        return new JointReceptionRecorded(
                id,
                hostMunicipality,
                validFrom,
                validTo,
                diaryNumber,
                parts().entrySet().stream()
                        .map(entry -> new JointReceptionRecorded.Party(entry.getKey(), entry.getValue()))
                        .toList());
    }

    /**
     * May be done again with an earlier day, never a later one: the days after may be another agreement's by then.
     *
     * @param lastDay from the day before it began, so that it never counts, to the last day it has already
     */
    JointReceptionEnded end(LocalDate lastDay, String by, Instant now) {
        var former = lastDay();
        if (lastDay.isBefore(validFrom.minusDays(1)) || (former != null && lastDay.isAfter(former))) {
            throw AllocationProblem.JOINT_RECEPTION_INVALID.with("Its last day lies from " + validFrom.minusDays(1)
                    + (former == null ? " on." : " to " + former + ", when it ends anyhow."));
        }
        if (lastDay.equals(endedOn)) {
            throw Problem.ILLEGAL_STATE.with("The joint reception has " + endedOn + " as its last day already.");
        }
        endedOn = lastDay;
        endedAt = now;
        endedBy = by;
        return new JointReceptionEnded(id, hostMunicipality, lastDay);
    }

    /** Parties may consent while an ended one still has days to count. */
    void mustTakeConsentsOn(LocalDate today) {
        if (endedOn != null && (today.isAfter(endedOn) || endedOn.isBefore(validFrom))) {
            throw Problem.ILLEGAL_STATE.with("The joint reception was ended with " + endedOn + " as its last day.");
        }
    }

    /** Whether both could count the same child. */
    boolean overlaps(JointReception other) {
        return hostMunicipality.equals(other.hostMunicipality)
                && (lastDay() == null || !other.validFrom.isAfter(lastDay()))
                && (other.lastDay() == null || !validFrom.isAfter(other.lastDay()));
    }

    /** Last day it counts, null when none is set. */
    LocalDate lastDay() {
        return endedOn != null ? endedOn : validTo;
    }

    /** Those whose consent it needs: the parties, and the host when it has no part itself. */
    Collection<String> consentersNeeded() {
        var needed = new TreeSet<>(parts.keySet());
        needed.add(hostMunicipality);
        return needed;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    String hostMunicipality() {
        return hostMunicipality;
    }

    LocalDate validFrom() {
        return validFrom;
    }

    LocalDate validTo() {
        return validTo;
    }

    LocalDate endedOn() {
        return endedOn;
    }

    String diaryNumber() {
        return diaryNumber;
    }

    Instant recordedAt() {
        return recordedAt;
    }

    /** Agreed parts by municipality code, in code order. */
    Map<String, Integer> parts() {
        return new TreeMap<>(parts);
    }
}
